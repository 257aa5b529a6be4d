import { Choices, type ChoicesProps } from './Choices';

/** Any number of answers; `options[].group` gathers them under headings. */
export function Checkboxes(props: Omit<ChoicesProps, 'kind'>) {
  return <Choices {...props} kind="checkbox" />;
}

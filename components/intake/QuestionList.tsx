import step from '@/components/public/step.module.css';
import type { Asked } from '@/domain/intake/question';
import { QuestionView, type QuestionViewProps } from './QuestionView';

export interface QuestionListProps extends Omit<QuestionViewProps, 'question' | 'heading'> {
  readonly questions: readonly Asked[];
  /** When the page has one question and no title of its own, the question is its heading. */
  readonly headingFromQuestion?: boolean;
}

/**
 * All questions of a page. A question asked only beside an answer is hung under it, and waits for that answer
 * by style alone; a browser that cannot tell simply shows it, and the server reads it only where it belongs.
 */
export function QuestionList(props: QuestionListProps) {
  const names = new Set(props.questions.map((question) => question.id));
  const top = props.questions.filter((question) => !isHungUnder(question, names));
  const heading = props.headingFromQuestion === true && top.length === 1;
  return rowsOf(top).map((row) =>
    row.length > 1 ? (
      <div className={step.beside} key={row[0]?.id}>
        {row.map((question) => (
          <WithHung {...props} key={question.id} question={question} />
        ))}
      </div>
    ) : (
      row.map((question) => <WithHung {...props} key={question.id} question={question} heading={heading} />)
    ),
  );
}

function WithHung(props: QuestionListProps & Pick<QuestionViewProps, 'question' | 'heading'>) {
  const { question } = props;
  const view = <QuestionView {...props} />;
  const hung = props.questions.filter((other) => other.onlyWith?.question === question.id);
  if (hung.length === 0) return view;
  return (
    <div className={step.asked}>
      {view}
      {hung.map((other) => (
        <div className={step.hung} key={other.id} data-for={placesOf(other, question)}>
          <WithHung {...props} question={other} heading={false} />
        </div>
      ))}
    </div>
  );
}

/** Places (0, 1, …) of the options that call for this question, as the style sheet reads them. */
function placesOf(other: Asked, parent: Asked): string {
  return parent.options.flatMap((option, at) => (other.onlyWith?.values.includes(option.value) ? [at] : [])).join(' ');
}

function isHungUnder(question: Asked, names: ReadonlySet<string>): boolean {
  return question.onlyWith !== null && names.has(question.onlyWith.question);
}

/** Questions that stand beside the one before them share its row. */
function rowsOf(questions: readonly Asked[]): Asked[][] {
  return questions.reduce<Asked[][]>((rows, question) => {
    const last = rows.at(-1);
    if (last && question.beside && last.some((one) => one.id === question.beside)) last.push(question);
    else rows.push([question]);
    return rows;
  }, []);
}

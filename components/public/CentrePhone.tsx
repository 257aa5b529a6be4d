import type { CentreShown } from '@/components/centre-shown';

/** The centre's number inside a sentence: to press, and never broken over two lines. */
export function CentrePhone({ e164, display }: CentreShown['phone']) {
  return (
    <a className="phone-number" href={`tel:${e164}`}>
      {display}
    </a>
  );
}

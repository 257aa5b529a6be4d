import { CENTRE } from '../centre';
import { CRISIS_NUMBERS } from '../crisis-lines';

/** Digits of every number a page may print: the crisis lines and the centre's own. */
export function allowedPhones(): ReadonlySet<string> {
  return new Set(
    [...CRISIS_NUMBERS, CENTRE.phone.e164, CENTRE.phone.display].map((number) => number.replace(/\D/g, '')),
  );
}

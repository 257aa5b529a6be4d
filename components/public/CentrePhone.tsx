import type { CentreShown } from '@/components/centre-shown';

/** The centre's number inside a sentence, to press. */
export const CentrePhone = ({ e164, display }: CentreShown['phone']) => <a href={`tel:${e164}`}>{display}</a>;

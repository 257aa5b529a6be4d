import { Help } from '@/components/learn/Help';
import { CENTRE } from '@/content/centre';
import { CRISIS_LINES } from '@/content/crisis-lines';
import type { Language } from '@/domain/language';

/** Whom to call, out of the records of the lines and of the centre. */
export function HelpLines({ lang }: { lang: Language }) {
  return <Help lang={lang} lines={CRISIS_LINES} centre={CENTRE} />;
}

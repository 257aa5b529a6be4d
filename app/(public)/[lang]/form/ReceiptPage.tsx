import type { ReactNode } from 'react';
import { CentrePhone } from '@/components/public/CentrePhone';
import { Receipt } from '@/components/public/Receipt';
import { CENTRE } from '@/content/centre';
import { answersOf } from '@/domain/intake/answers';
import type { Draft } from '@/domain/intake/draft';
import type { Voice } from '@/domain/intake/question';
import { mayReachOut } from '@/domain/intake/safe-contact';
import type { Language, Words } from '@/domain/language';
import type { Urgency } from '@/domain/triage/urgency';
import { clocksForCallers } from '@/operations/settings-now';
import { wordsOpen } from '../code/words-open';
import { promised } from '../promised';

const WORDS = {
  title: { en: 'We got your answers', es: 'Recibimos sus respuestas' },
  ifNot: {
    en: 'Call us at',
    es: 'Llámenos al',
  },
  danger: {
    en: 'If there is danger, call 911. Do not wait for us.',
    es: 'Si hay peligro, llame al 911. No nos espere.',
  },
  // Of who told us to stop, and of whom staff have closed.
  stopped: {
    en: 'We are not trying to reach you now. Send again if you want us to contact you.',
    es: 'Ahora no estamos tratando de comunicarnos con usted. Envíe otra vez si quiere que lo hagamos.',
  },
} satisfies Record<string, Words>;

const HOW_NOW: Readonly<Record<Voice, Words>> = {
  you: { en: 'How you are right now', es: 'Cómo está en este momento' },
  they: { en: 'How they are right now', es: 'Cómo está esa persona en este momento' },
};
const WILL_ASK: readonly Words[] = [
  { en: 'What was taken, and when last', es: 'Qué se tomó y cuándo fue la última vez' },
  { en: 'What would help most', es: 'Qué ayudaría más' },
];
const HAVE_WITH_YOU: readonly Words[] = [
  { en: 'The names of medicines taken', es: 'Los nombres de las medicinas que se toman' },
  {
    en: 'An insurance card, if there is one handy. Not having one won’t stop us answering.',
    es: 'La tarjeta del seguro, si la tiene a mano. No tenerla no impide que le contestemos.',
  },
];

export interface ReceiptPageProps {
  readonly lang: Language;
  readonly draft: Draft;
  /** What the promise follows from; null where there is no lead. */
  readonly lead: { readonly urgency: Urgency; readonly arrivedAt: Date; readonly closedAt: Date | null } | null;
  /** What the caller can still do here; nothing for somebody who is read to. */
  readonly children?: ReactNode;
}

/** What was received, the promise in real time, the code, and what can still be done; in whatever frame it stands. */
export async function ReceiptPage({ lang, draft, lead, children }: ReceiptPageProps) {
  const { safeContact, whoFor } = answersOf(draft, CENTRE.hours.zone);
  const clocks = await clocksForCallers();
  const voice: Voice = whoFor === null || whoFor === 'me' ? 'you' : 'they';
  return (
    <Receipt
      lang={lang}
      title={WORDS.title[lang]}
      code={draft.code ?? null}
      codeUntil={wordsOpen(draft, lang)}
      promised={lead?.closedAt ? WORDS.stopped[lang] : promised(lang, safeContact, lead, new Date(), clocks)}
      theyCall={Boolean(lead?.closedAt) || (safeContact !== null && !mayReachOut(safeContact))}
      ifNot={
        <>
          {WORDS.ifNot[lang]} <CentrePhone {...CENTRE.phone} />. {CENTRE.staffed[lang]} {WORDS.danger[lang]}
        </>
      }
      willAsk={[HOW_NOW[voice], ...WILL_ASK].map((words) => words[lang])}
      bring={HAVE_WITH_YOU.map((words) => words[lang])}
    >
      {children}
    </Receipt>
  );
}

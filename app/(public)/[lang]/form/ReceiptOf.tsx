import { caller } from '@/app/(public)/caller-cookies';
import { paths } from '@/app/(public)/paths';
import { Receipt } from '@/components/public/Receipt';
import { CENTRE } from '@/content/centre';
import { answersOf } from '@/domain/intake/answers';
import type { Draft } from '@/domain/intake/draft';
import { placeOf } from '@/domain/intake/flow';
import type { Language, Words } from '@/domain/language';
import { viewStatus } from '@/operations/view-status';
import { Frame } from '../Frame';
import { promised } from '../promised';
import { OwnChoices } from '../status/OwnChoices';

const WORDS = {
  title: { en: 'We got your answers', es: 'Recibimos sus respuestas' },
  ifNot: {
    en: 'Call us at',
    es: 'Llámenos al',
  },
  danger: { en: 'In danger, call 911. Do not wait for us.', es: 'En peligro, llame al 911. No nos espere.' },
  until: {
    en: 'They open your answers for 7 days after your last change, and tell you how things stand after that.',
    es: 'Abren sus respuestas por 7 días desde su último cambio; después le dicen cómo va todo.',
  },
  untilShort: {
    en: 'They open your answers for 24 hours after your last change, and tell you how things stand after that.',
    es: 'Abren sus respuestas por 24 horas desde su último cambio; después le dicen cómo va todo.',
  },
} satisfies Record<string, Words>;

const WILL_ASK: readonly Words[] = [
  { en: 'How you are right now', es: 'Cómo está en este momento' },
  { en: 'What was taken, and when last', es: 'Qué se tomó y cuándo fue la última vez' },
  { en: 'What would help most', es: 'Qué ayudaría más' },
];
const HAVE_WITH_YOU: readonly Words[] = [
  { en: 'The names of medicines taken', es: 'Los nombres de las medicinas que se toman' },
  {
    en: 'An insurance card, if there is one handy. Not having one won’t stop us answering.',
    es: 'La tarjeta del seguro, si la tiene a mano. No tenerla no impide que le atendamos.',
  },
];

/** What was received, the promise in real time, the code, and what the caller can still do. */
export async function ReceiptOf({ lang, draft }: { lang: Language; draft: Draft }) {
  const found = await viewStatus(await caller());
  const { safeContact } = answersOf(draft, CENTRE.hours.zone);
  const receipt = placeOf(draft, 'receipt');
  return (
    <Frame lang={lang} at={(other) => (receipt ? paths.step(other, receipt) : paths.status(other))}>
      <Receipt
        lang={lang}
        title={WORDS.title[lang]}
        code={draft.code ?? null}
        codeUntil={(draft.keepHours ? WORDS.untilShort : WORDS.until)[lang]}
        promised={promised(lang, safeContact, found?.status ?? null)}
        ifNot={`${WORDS.ifNot[lang]} ${CENTRE.phone.display}. ${CENTRE.staffed[lang]} ${WORDS.danger[lang]}`}
        willAsk={WILL_ASK.map((words) => words[lang])}
        bring={HAVE_WITH_YOU.map((words) => words[lang])}
      >
        <OwnChoices lang={lang} />
      </Receipt>
    </Frame>
  );
}

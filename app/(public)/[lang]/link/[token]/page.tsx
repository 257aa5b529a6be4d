import { caller, keyFrom, offeredKey } from '@/app/(public)/caller-cookies';
import { neutralHead } from '@/app/(public)/neutral-head';
import { paths } from '@/app/(public)/paths';
import { spoken } from '@/app/(public)/spoken';
import styles from '@/components/public/form.module.css';
import { Inset } from '@/components/public/Inset';
import { QuietLink } from '@/components/public/QuietLink';
import type { Draft } from '@/domain/intake/draft';
import { toldOn } from '@/domain/intake/hand-over';
import type { Language, Words } from '@/domain/language';
import { openDraft } from '@/operations/open-draft';
import { Frame } from '../../Frame';

const WORDS = {
  title: { en: 'This part is yours', es: 'Esta parte es suya' },
  made: {
    en: 'Someone asked us for this link, so that you can answer for yourself.',
    es: 'Alguien nos pidió este enlace para que usted pueda contestar por su cuenta.',
  },
  kept: {
    en: 'They will not see what you answer, and we will not tell them if you do. We do not tell you what they told us.',
    es: 'Esa persona no verá lo que usted conteste, y no le diremos si contesta. Tampoco le decimos a usted lo que nos contó.',
  },
  once: {
    en: 'The link opens once, and this button opens it. Then you can ask for six words of your own to come back with.',
    es: 'El enlace se abre una sola vez, con este botón. Después puede pedir seis palabras propias para volver.',
  },
  leave: {
    en: 'Is this not your phone? Press “Leave now” when you are done.',
    es: '¿No es su teléfono? Oprima “Salir ya” cuando termine.',
  },
  begun: {
    en: 'There are answers on this phone already, and they have no six words yet. If you start here, there is no way back to them. To keep them, go on with them and press “Finish later” first.',
    es: 'En este teléfono ya hay respuestas y todavía no tienen seis palabras. Si empieza aquí, no hay forma de volver a ellas. Para guardarlas, siga con ellas y oprima antes “Terminar después”.',
  },
  withWords: {
    en: 'There are answers on this phone already. If you start here, they are put away. Only their six words open them again, so write those down first.',
    es: 'En este teléfono ya hay respuestas. Si empieza aquí, se quitan de este teléfono. Solo sus seis palabras las abren otra vez: anótelas antes.',
  },
  maker: {
    en: 'Did you make this link for someone else? Then do not start here. The link works once, and you would use it up.',
    es: '¿Creó este enlace para otra persona? Entonces no empiece aquí. El enlace sirve una sola vez y usted lo gastaría.',
  },
  goOn: { en: 'Go on with those answers', es: 'Seguir con esas respuestas' },
  words: { en: 'See the six words', es: 'Ver las seis palabras' },
  open: { en: 'Start my part', es: 'Empezar mi parte' },
} satisfies Record<string, Words>;

interface Route {
  readonly params: Promise<{ lang: string; token: string }>;
}

export const generateMetadata = async ({ params }: Route) => neutralHead(spoken((await params).lang));

/**
 * What a private link leads to: one page, whatever the link. Looking at it asks nothing of the link and changes nothing,
 * since chats fetch what is sent in them; the button is what opens. A phone with answers on it is told what becomes of them.
 */
export default async function Handed({ params }: Route) {
  const asked = await params;
  const lang = spoken(asked.lang);
  // Whatever else stands in its place is carried no further, and the page is the same.
  const token = keyFrom(asked.token) ? asked.token : 'none';
  const draft = await openDraft(await caller());
  return (
    <Frame lang={lang} title={WORDS.title[lang]} at={(other) => paths.linkFor(other, token)}>
      <p>{WORDS.made[lang]}</p>
      <p>{WORDS.kept[lang]}</p>
      <p>{WORDS.once[lang]}</p>
      <p>{WORDS.leave[lang]}</p>
      {draft && <PutAway lang={lang} draft={draft} />}
      <form method="post" action={paths.linkOpen(lang)}>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="key" value={offeredKey()} />
        <button className={styles.primary} type="submit">
          {WORDS.open[lang]}
        </button>
      </form>
    </Frame>
  );
}

/** What starting here does to the answers that are on this phone, and the way to keep them. */
function PutAway({ lang, draft }: { lang: Language; draft: Draft }) {
  if (toldOn(draft).length === 0) return null;
  return (
    <Inset>
      {(draft.handed ?? []).length > 0 && <p>{WORDS.maker[lang]}</p>}
      <p>{(draft.code ? WORDS.withWords : WORDS.begun)[lang]}</p>
      {draft.code && <QuietLink href={paths.code(lang)}>{WORDS.words[lang]}</QuietLink>}
      <QuietLink href={paths.start(lang)}>{WORDS.goOn[lang]}</QuietLink>
    </Inset>
  );
}

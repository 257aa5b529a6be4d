import { keyFrom, offeredKey } from '@/app/(public)/caller-cookies';
import { neutralHead } from '@/app/(public)/neutral-head';
import { paths } from '@/app/(public)/paths';
import { spoken } from '@/app/(public)/spoken';
import styles from '@/components/public/form.module.css';
import type { Words } from '@/domain/language';
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
  open: { en: 'Start my part', es: 'Empezar mi parte' },
} satisfies Record<string, Words>;

interface Route {
  readonly params: Promise<{ lang: string; token: string }>;
}

export const generateMetadata = async ({ params }: Route) => neutralHead(spoken((await params).lang));

/**
 * What a private link leads to: one page, whatever the link. Looking at it asks nothing and changes nothing, since chats
 * fetch what is sent in them; the button is what opens.
 */
export default async function Handed({ params }: Route) {
  const asked = await params;
  const lang = spoken(asked.lang);
  // Whatever else stands in its place is carried no further, and the page is the same.
  const token = keyFrom(asked.token) ? asked.token : 'none';
  return (
    <Frame lang={lang} title={WORDS.title[lang]} at={(other) => paths.linkFor(other, token)}>
      <p>{WORDS.made[lang]}</p>
      <p>{WORDS.kept[lang]}</p>
      <p>{WORDS.once[lang]}</p>
      <p>{WORDS.leave[lang]}</p>
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

import { LINK_SHOWN_MINUTES } from '@/app/(public)/caller-cookies';
import { paths } from '@/app/(public)/paths';
import { Inset } from '@/components/public/Inset';
import styles from '@/components/public/pages.module.css';
import { SixWords } from '@/components/public/SixWords';
import type { Language, Words } from '@/domain/language';
import { env } from '@/env';
import { wordsOfLink } from '@/operations/make-link';

const WORDS = {
  once: {
    en: `It works once, and for 7 days. This page shows it for ${LINK_SHOWN_MINUTES} minutes. After that we cannot show it again.`,
    es: `Sirve una sola vez y durante 7 días. Esta página lo muestra ${LINK_SHOWN_MINUTES} minutos. Después no podemos mostrarlo otra vez.`,
  },
  give: { en: 'How to give it to them', es: 'Cómo dárselo' },
  send: {
    en: 'Text it to them or write it down. Give it to no one else.',
    es: 'Envíeselo por mensaje o escríbalo en un papel. No se lo dé a nadie más.',
  },
  seen: {
    en: 'Could someone else read their phone? Then say these six words to them. They open the same thing, once.',
    es: '¿Otra persona puede leer su teléfono? Entonces dígale estas seis palabras. Abren lo mismo, una sola vez.',
  },
  theirWords: { en: 'Their six words', es: 'Las seis palabras de esa persona' },
  where: { en: 'They type the words at', es: 'Esa persona escribe las palabras en' },
  private: { en: 'What stays private', es: 'Qué queda en privado' },
  theirs: {
    en: 'You will not see what they answer, and we will not tell you if they do. We do not tell them what you told us.',
    es: 'Usted no verá lo que conteste, y no le diremos si contesta. No le decimos a esa persona lo que usted nos contó.',
  },
  staff: {
    en: 'If you both write to us, our staff see that your answers are about the same person.',
    es: 'Si las dos personas nos escriben, nuestro personal ve que hablan de la misma persona.',
  },
  samePhone: {
    en: 'Will they use this phone? Write down your own six words first. Opening the link puts your answers away here.',
    es: '¿Va a usar este mismo teléfono? Anote antes sus propias seis palabras. Al abrir el enlace, sus respuestas se quitan de aquí.',
  },
  own: { en: 'My own six words', es: 'Mis propias seis palabras' },
} satisfies Record<string, Words>;

/** A link as it is handed over: to send, and to say. `language` is the one it opens in. */
export function LinkMade({ lang, language, token }: { lang: Language; language: Language; token: Uint8Array }) {
  const [origin = ''] = env().origins;
  return (
    <>
      <div className={styles.code}>
        <p className={styles.address}>
          {origin + paths.linkFor(language, '')}
          <wbr />
          {Buffer.from(token).toString('base64url')}
        </p>
        <p>{WORDS.once[lang]}</p>
      </div>
      <h2>{WORDS.give[lang]}</h2>
      <p>{WORDS.send[lang]}</p>
      <p>{WORDS.seen[lang]}</p>
      <div className={styles.code}>
        <h3>{WORDS.theirWords[lang]}</h3>
        <div lang={language}>
          <SixWords code={wordsOfLink(token, language)} />
        </div>
        <p>
          {WORDS.where[lang]} <span className={styles.address}>{`${origin}${paths.comeBack(language)}`}</span>
        </p>
      </div>
      <h2>{WORDS.private[lang]}</h2>
      <p>{WORDS.theirs[lang]}</p>
      <p>{WORDS.staff[lang]}</p>
      <Inset>
        <p>
          {WORDS.samePhone[lang]} <a href={paths.code(lang)}>{WORDS.own[lang]}</a>
        </p>
      </Inset>
    </>
  );
}

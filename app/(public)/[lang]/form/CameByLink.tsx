import { paths } from '@/app/(public)/paths';
import styles from '@/components/public/form.module.css';
import { Inset } from '@/components/public/Inset';
import type { Draft } from '@/domain/intake/draft';
import { mayPart } from '@/domain/intake/hand-over';
import type { Language, Words } from '@/domain/language';

const WORDS = {
  kept: {
    en: 'This part is yours. Whoever gave you the link will not see what you answer, and we will not tell them if you do.',
    es: 'Esta parte es suya. Quien le dio el enlace no verá lo que usted conteste, y no le diremos si contesta.',
  },
  staff: {
    en: 'If they wrote to us too, our staff can see that both sets of answers are about you.',
    es: 'Si esa persona también nos escribió, nuestro personal puede ver que las respuestas de las dos personas son sobre usted.',
  },
  apart: { en: 'I want my answers to stand alone', es: 'Quiero que mis respuestas queden aparte' },
  alone: {
    en: 'Your answers stand alone. Nothing shows our staff that they belong with anyone else’s.',
    es: 'Sus respuestas quedan aparte. Nada le muestra a nuestro personal que van con las de otra persona.',
  },
} satisfies Record<string, Words>;

/** For somebody who came by a private link: who sees what, and the way to stand alone as long as nothing was sent. */
export function CameByLink({ lang, draft }: { lang: Language; draft: Draft }) {
  if (draft.cameBy === undefined) return null;
  return (
    <Inset>
      <p>{WORDS.kept[lang]}</p>
      <p>{(draft.pair ? WORDS.staff : WORDS.alone)[lang]}</p>
      {mayPart(draft) && (
        <form method="post" action={paths.linkApart(lang)}>
          <button className={styles.quiet} type="submit">
            {WORDS.apart[lang]}
          </button>
        </form>
      )}
    </Inset>
  );
}

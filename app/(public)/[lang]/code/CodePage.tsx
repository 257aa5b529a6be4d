import { redirect } from 'next/navigation';
import { pathToGoOn } from '@/app/(public)/path-onward';
import type { Taking } from '@/app/(public)/taking';
import { CodeCard } from '@/components/public/CodeCard';
import styles from '@/components/public/form.module.css';
import { QuietLink } from '@/components/public/QuietLink';
import { CENTRE } from '@/content/centre';
import { answersOf } from '@/domain/intake/answers';
import { mayReachOut } from '@/domain/intake/safe-contact';
import type { Language, Words } from '@/domain/language';
import { BegunAnew } from '../form/BegunAnew';
import { HandOverSection } from '../link/HandOver';
import { SeeHowThingsStand } from '../status/SeeHowThingsStand';
import { wordsOpen } from './words-open';

const WORDS = {
  title: { en: 'Finish later', es: 'Terminar después' },
  sent: {
    en: 'We also have a safe way to reach you. We can use it even if you do not come back.',
    es: 'También tenemos una forma segura de comunicarnos con usted, así que podemos hacerlo aunque no vuelva.',
  },
  watched: { en: 'Someone may see this phone', es: 'Alguien puede ver este teléfono' },
  watchedNote: {
    en: 'Then we keep your answers for 24 hours only.',
    es: 'Entonces las guardamos solo 24 horas.',
  },
  // The words are in no storage, but the session's cookie opens this page again while it lives.
  leave: {
    en: 'This phone can show your six words until you press “Leave now”. So write them down first, and then leave.',
    es: 'Este teléfono puede mostrar sus seis palabras hasta que oprima “Salir ya”. Anótelas antes y después salga.',
  },
  short: { en: 'Keep them 24 hours only', es: 'Guardarlas solo 24 horas' },
  goOn: { en: 'Go on now', es: 'Seguir ahora' },
} satisfies Record<string, Words>;

/** The six words by which a caller comes back, on any device. */
interface CodePageProps {
  readonly taking: Taking;
  readonly lang: Language;
  readonly search?: { readonly begun?: string };
}

export async function CodePage({ taking, lang, search = {} }: CodePageProps) {
  const { paths, Frame } = taking;
  const draft = await taking.draft();
  if (!draft?.code) redirect(paths.start(lang));
  const { safeContact } = answersOf(draft, CENTRE.hours.zone);
  const mayBeReached = draft.sent.length > 0 && !draft.stopped && safeContact !== null && mayReachOut(safeContact);
  return (
    <Frame lang={lang} title={WORDS.title[lang]} at={paths.code}>
      {search.begun === '1' && <BegunAnew lang={lang} />}
      <CodeCard lang={lang} code={draft.code} until={wordsOpen(draft, lang)} />
      {mayBeReached && <p>{WORDS.sent[lang]}</p>}
      <QuietLink href={pathToGoOn(lang, draft, paths)}>{WORDS.goOn[lang]}</QuietLink>
      {!taking.aloud && draft.sent.length > 0 && <SeeHowThingsStand lang={lang} />}
      {!draft.keepHours && (
        <form method="post" action={paths.keep(lang)}>
          <h2>{WORDS.watched[lang]}</h2>
          <p>{WORDS.watchedNote[lang]}</p>
          {!taking.aloud && <p>{WORDS.leave[lang]}</p>}
          <button className={styles.quiet} type="submit" name="hours" value="24">
            {WORDS.short[lang]}
          </button>
        </form>
      )}
      {!taking.aloud && <HandOverSection lang={lang} draft={draft} />}
      {taking.ending}
    </Frame>
  );
}

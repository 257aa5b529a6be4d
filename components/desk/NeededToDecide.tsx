import type { Language } from '@/domain/language';
import type { Need, Needed } from '@/domain/lead/needed';
import { SourceList } from './Findings';
import styles from './lead.module.css';

interface NeededToDecideProps {
  /** Null once the decision is made, or the lead has ended. */
  readonly needed: Needed | null;
  /** The language of whoever is asked: a question is shown in it too. */
  readonly lang: Language;
}

/** Needs shown at once; the others are a press away. */
const SHOWN = 5;

/** What is missing before a clinician can decide, and the best question to ask next. */
export function NeededToDecide({ needed, lang }: NeededToDecideProps) {
  if (!needed) return null;
  const { needs, next } = needed;
  const others = needs.filter((need) => need !== next);
  return (
    <section aria-labelledby="needed">
      <h2 id="needed">Needed to decide</h2>
      {next && (
        <div className={styles.ask}>
          <p>
            <strong>Best asked next:</strong> <Asks need={next} lang={lang} />
          </p>
          {next.sources && <SourceList ids={next.sources} />}
        </div>
      )}
      <Needs needs={others.slice(0, SHOWN)} lang={lang} />
      {others.length > SHOWN && (
        <details className={styles.sources}>
          <summary>And {others.length - SHOWN} more</summary>
          <Needs needs={others.slice(SHOWN)} lang={lang} />
        </details>
      )}
    </section>
  );
}

const Needs = ({ needs, lang }: { needs: readonly Need[]; lang: Language }) => (
  <ul>
    {needs.map((need) => (
      <li key={need.id}>
        <Asks need={need} lang={lang} />
        {need.sources && <SourceList ids={need.sources} />}
      </li>
    ))}
  </ul>
);

function Asks({ need: { about, ask }, lang }: { need: Need; lang: Language }) {
  if (!ask) return about.en;
  return (
    <>
      {ask.en} <span className={styles.small}>({about.en})</span>
      {lang === 'es' && (
        <span lang="es" className={styles.english}>
          {ask.es}
        </span>
      )}
    </>
  );
}

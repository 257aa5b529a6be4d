import queue from '@/components/desk/queue.module.css';
import type { Instrument } from '@/domain/screening/instrument';
import { Both, Fact } from './Both';
import { Cited } from './Cited';
import { ReviewLine } from './ReviewLine';
import styles from './rules.module.css';

const FOR_WORDS = { caller: 'The caller, in the intake', staff: 'Staff, at the desk' } as const;
const WORDING_WORDS = {
  own: 'Our own words.',
  recalled: 'To be checked against the published text. The Spanish is ours until it is checked.',
} as const;

export interface InstrumentCardProps {
  readonly instrument: Instrument;
  readonly ruleSet: string;
  readonly unfolded?: boolean;
}

/** One standard instrument: what is asked, how it is scored, whose it is. */
export function InstrumentCard({ instrument, ruleSet, unfolded = false }: InstrumentCardProps) {
  const id = `instrument-${instrument.id}`;
  return (
    <article className={styles.card} id={id} aria-labelledby={`${id}-name`}>
      <h3 id={`${id}-name`}>{instrument.name}</h3>
      <dl className={styles.words}>
        <Both label="What it is" words={instrument.about} />
        <Fact label="Asked of">{FOR_WORDS[instrument.for]}</Fact>
        <Both label="Scoring" words={instrument.scoring} />
        <Fact label="Wording">{WORDING_WORDS[instrument.wording]}</Fact>
        <Fact label="Licence">{instrument.licence}</Fact>
        <Fact label="Citation">{instrument.citation}</Fact>
        <Fact label="LOINC">{loincWords(instrument)}</Fact>
      </dl>
      <details className={styles.fold} open={unfolded}>
        <summary>The questions ({instrument.items.length})</summary>
        <Items instrument={instrument} />
      </details>
      <Cited ids={instrument.sources} unfolded={unfolded} />
      <ReviewLine of={instrument.id} ruleSet={ruleSet} />
    </article>
  );
}

/** The codes that were verified; one that was not is said so, never left out in silence. */
export function loincWords({ loinc: { panel, total }, items }: Pick<Instrument, 'loinc' | 'items'>): string {
  const known = (code: string | null) => code ?? 'not verified';
  const questions = items.map(({ loinc }) => loinc);
  if ([panel, total, ...questions].every((code) => code === null)) return 'Not verified, so none is carried.';
  const each = questions.every((code) => code === null) ? 'not verified' : questions.map(known).join(', ');
  return `Panel ${known(panel)} · Total ${known(total)} · Questions in order: ${each}`;
}

function Items({ instrument: { name, items } }: { instrument: Instrument }) {
  return (
    <table className={`${queue.queue} ${styles.table}`}>
      <caption className="visually-hidden">{name}: questions and what each answer counts</caption>
      <thead>
        <tr>
          <th scope="col">Question</th>
          <th scope="col">En español</th>
          <th scope="col">Answers, and what they count</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <th scope="row" data-label="Question">
              {item.asks.en}
            </th>
            <td data-label="En español" lang="es">
              {item.asks.es}
            </td>
            <td data-label="Answers">
              <ul className={styles.plain}>
                {item.choices.map(({ value, label, points }) => (
                  <li key={value}>
                    {label.en}
                    {points !== null && `: ${points}`}
                    <span lang="es" className={styles.second}>
                      {label.es}
                    </span>
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { Answers, Use } from '@/domain/intake/answers';
import { HOW_OFTEN, LAST_USED } from '@/domain/intake/bands';
import { ROUTE_WORDS } from '@/domain/intake/route-words';
import { unitWords } from '@/domain/intake/unit-words';
import { ROUTES } from '@/domain/substances/substance';
import styles from './lead.module.css';

const OPEN: Readonly<Record<string, string>> = { not_sure: 'Not sure', rather_talk: 'Rather talk about it' };
const YES_NO: Readonly<Record<string, string>> = { yes: 'Yes', no: 'No', ...OPEN };
const STOPPED: Readonly<Record<string, string>> = {
  no: 'No',
  cutting_down: 'Cutting down',
  stopped: 'Stopped',
  ran_out: 'Ran out',
  ...OPEN,
};
const NOT_ANSWERED = 'Not answered';

/** A band's words; how somebody put it where they would not say; "Not answered" for nothing. */
export function bandWords(bands: typeof LAST_USED | typeof HOW_OFTEN, value: string | null): string {
  if (value === null) return NOT_ANSWERED;
  return bands.find((band) => band.value === value)?.label.en ?? OPEN[value] ?? value;
}

/** What was named as used in the last 30 days, one row each. */
export function SubstancesTable({ substances }: { substances: Answers['substances'] }) {
  return (
    <section aria-labelledby="substances">
      <h2 id="substances">Substances</h2>
      {substances === null && <p>Not answered, or they would rather talk about it.</p>}
      {substances?.length === 0 && <p>None in the last 30 days.</p>}
      {substances && substances.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and must scroll by keyboard too
        <section className={styles.scroll} tabIndex={0} aria-label="Substances, one row each">
          <table className={`${styles.mixes} ${styles.uses}`}>
            <thead>
              <tr>
                {['Substance', 'Last time', 'Days in 30', 'Usual day', 'How', 'Ordered by a doctor', 'Stopped'].map(
                  (head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {substances.map((use) => (
                <Row key={use.key} use={use} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}

function Row({ use }: { use: Use }) {
  const { label, typed, lastUsed, howOften, prescribed, stopped, morning, throughNight } = use;
  return (
    <tr>
      <th scope="row">
        {label.en}
        {typed !== null && typed !== label.en && <span className={styles.small}> (“{typed}”)</span>}
      </th>
      <td>{bandWords(LAST_USED, lastUsed)}</td>
      <td>{bandWords(HOW_OFTEN, howOften)}</td>
      <td>
        {amountWords(use)}
        {morning && <span className={styles.small}> · in the morning: {YES_NO[morning]}</span>}
        {throughNight && <span className={styles.small}> · day and night: {YES_NO[throughNight]}</span>}
      </td>
      <td>{routeWords(use.routes)}</td>
      <td>{use.key === 'alcohol' ? '–' : prescribed ? YES_NO[prescribed] : NOT_ANSWERED}</td>
      <td>{stopped ? STOPPED[stopped] : NOT_ANSWERED}</td>
    </tr>
  );
}

function amountWords({ amount, unit }: Use): string {
  if (amount === null || amount.trim() === '') return NOT_ANSWERED;
  const words = unit === null ? null : unitWords(unit);
  return words ? `${amount} ${words.en}` : amount;
}

function routeWords(routes: readonly string[] | null): string {
  if (!routes || routes.length === 0) return NOT_ANSWERED;
  return routes
    .map((one) => {
      const route = ROUTES.find((known) => known === one);
      return route ? ROUTE_WORDS[route].en : (OPEN[one] ?? one);
    })
    .join(', ');
}

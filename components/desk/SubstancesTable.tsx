import type { Answers, Use } from '@/domain/intake/answers';
import { HOW_OFTEN, LAST_USED } from '@/domain/intake/bands';
import { idOfKey } from '@/domain/intake/named';
import { ROUTE_WORDS } from '@/domain/intake/route-words';
import { canBePrescribed } from '@/domain/substances/prescribable';
import { ROUTES } from '@/domain/substances/substance';
import { amountWords } from './amount-words';
import { bandWords, NOT_ANSWERED, OPEN } from './band-words';
import { ColumnHeads } from './ColumnHeads';
import styles from './lead.module.css';
import { WideTable } from './WideTable';

const YES_NO: Readonly<Record<string, string>> = { yes: 'Yes', no: 'No', ...OPEN };
const STOPPED: Readonly<Record<string, string>> = {
  no: 'No',
  cutting_down: 'Cutting down',
  stopped: 'Stopped',
  ran_out: 'Ran out',
  ...OPEN,
};

/** What was named as used in the last 30 days, one row each. */
export function SubstancesTable({ substances }: { substances: Answers['substances'] }) {
  return (
    <section aria-labelledby="substances">
      <h2 id="substances">Substances</h2>
      {substances === null && <p>Not answered, or they would rather talk about it.</p>}
      {substances?.length === 0 && <p>None in the last 30 days.</p>}
      {substances && substances.length > 0 && (
        <WideTable label="Substances, one row each">
          <table className={`${styles.mixes} ${styles.uses}`}>
            <thead>
              <tr>
                <ColumnHeads
                  columns={[
                    'Substance',
                    'Last time',
                    'Days in 30',
                    'Usual day',
                    'How',
                    'Ordered by a doctor',
                    'Stopped',
                  ]}
                />
              </tr>
            </thead>
            <tbody>
              {substances.map((use) => (
                <Row key={use.key} use={use} />
              ))}
            </tbody>
          </table>
        </WideTable>
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
        {amountWords(use) ?? NOT_ANSWERED}
        {morning && <span className={styles.small}> · in the morning: {YES_NO[morning]}</span>}
        {throughNight && <span className={styles.small}> · day and night: {YES_NO[throughNight]}</span>}
      </td>
      <td>{routeWords(use.routes)}</td>
      <td>{prescribed ? YES_NO[prescribed] : canBePrescribed(idOfKey(use.key)) ? NOT_ANSWERED : '–'}</td>
      <td>{stopped ? STOPPED[stopped] : NOT_ANSWERED}</td>
    </tr>
  );
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

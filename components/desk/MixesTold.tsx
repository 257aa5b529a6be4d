import type { Answers } from '@/domain/intake/answers';
import { HOW_OFTEN, LAST_USED } from '@/domain/intake/bands';
import { bandWords } from './band-words';
import styles from './lead.module.css';

const MIXED: Readonly<Record<string, string>> = {
  no: 'They said nothing was taken while another still worked.',
  not_sure: 'They are not sure if any were taken together.',
  rather_talk: 'They would rather talk about what was taken together.',
};

/** The mixes as the caller told them, also those with something that we cannot place. */
export function MixesTold({ answers: { mixes, mixed, substances } }: { answers: Answers }) {
  const labelOf = (key: string): string =>
    substances?.find((use) => use.key === key)?.label.en ?? key.replaceAll('_', ' ');
  if (mixes.length === 0) return mixed && MIXED[mixed] ? <p>{MIXED[mixed]}</p> : null;
  return (
    <ul className={styles.findings}>
      {mixes.map((mix, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a mix is known by its place among the mixes told
        <li key={at}>
          <p>
            <strong>
              Mix {at + 1}: {(mix.which ?? []).map(labelOf).join(' + ')}
            </strong>
          </p>
          <p>
            {bandWords(HOW_OFTEN, mix.howOften)} · last time: {bandWords(LAST_USED, mix.lastWhen)}
          </p>
          {mix.whatFor && <p className={styles.note}>“{mix.whatFor}”</p>}
        </li>
      ))}
    </ul>
  );
}

import { SourceList } from '@/components/desk/Findings';
import { SOURCES, type SourceId } from '@/domain/sources';
import styles from './rules.module.css';

export interface CitedProps {
  readonly ids: readonly SourceId[];
  /** On paper nothing can be opened, and the addresses stand once, at the end. */
  readonly unfolded?: boolean;
}

/** What something rests on: folded up on a screen, spelled out on paper. */
export function Cited({ ids, unfolded = false }: CitedProps) {
  if (ids.length === 0) return <p className={styles.cited}>No source.</p>;
  if (!unfolded) return <SourceList ids={ids} />;
  return (
    <p className={styles.cited}>
      <strong>Sources:</strong>{' '}
      {ids
        .map((id) => `${SOURCES[id].publisher}: ${SOURCES[id].title}${SOURCES[id].read ? '' : ' (to be checked)'}`)
        .join(' · ')}
    </p>
  );
}

/** Every source with its address, and what is to be held against it. */
export function SourceIndex() {
  return (
    <ul className={styles.index}>
      {Object.entries(SOURCES).map(([id, { publisher, title, url, read, note }]) => (
        <li key={id}>
          {publisher}: {title}
          {!read && ' (to be checked)'}
          {note && ` – ${note}`}
          <br />
          <a href={url} rel="noreferrer">
            {url}
          </a>
        </li>
      ))}
    </ul>
  );
}

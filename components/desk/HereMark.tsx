'use client';

import { useSyncExternalStore } from 'react';
import { PRESENCE_WORDS } from '@/domain/lead/presence';
import styles from './desk.module.css';
import { hereAt, nobodyHere, watchHere } from './who-is-here';

const EYE = 'M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5zM10 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4z';
const PEN = 'm3 17 1-4L14 3l3 3L7 16z';

/** A small mark beside a name in the queue while a colleague has that lead open. Its place is kept free: no row moves. */
export function HereMark({ leadId }: { leadId: string }) {
  const here = useSyncExternalStore(watchHere, () => hereAt(leadId), nobodyHere);
  const words = here.map(({ name, state }) => `${name} ${PRESENCE_WORDS[state]}`).join('. ');
  return (
    <span className={styles.here} title={words || undefined} data-here={here.length}>
      {here.length > 0 && (
        <>
          <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true" focusable="false">
            <path
              d={here.some(({ state }) => state === 'editing') ? PEN : EYE}
              fill="none"
              stroke="currentColor"
              strokeWidth="2"
            />
          </svg>
          <span className="visually-hidden">{words}</span>
        </>
      )}
    </span>
  );
}

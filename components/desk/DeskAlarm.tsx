'use client';

import { useEffect, useRef, useState } from 'react';
import look from '@/components/public/form.module.css';
import { isBellOn, ring, setBell, wakeBell } from './bell';
import styles from './desk.module.css';
import { listen } from './live-line';

interface DeskAlarmProps {
  /** Where the desk's changes are heard. */
  readonly source: string;
  readonly queue: string;
  /** A lead's own page is this and its id. */
  readonly leadBase: string;
  /** The lead this page shows: nobody needs to be called to it. */
  readonly leadId?: string;
}

const RING_AGAIN_MS = 30_000;
const MOST_RINGS = 10;
/** After one of these somebody has the lead, or there is nothing left to have. */
const TAKEN = /^lead\.(claimed|assigned|contact_logged|closed|withdrawn|erased)$|^call\.taken$/;

/**
 * A new emergency on every open page of the desk: it is said, counted in the page's title, and rung where that is allowed.
 * It ends when somebody takes the lead, or it is put away here. What is said lies over the page, away from the pointer:
 * nothing moves.
 */
export function DeskAlarm({ source, queue, leadBase, leadId }: DeskAlarmProps) {
  const [waiting, setWaiting] = useState<readonly string[]>([]);
  const [low, setLow] = useState(true);
  const [bell, setBellShown] = useState<boolean | null>(null);
  const pointer = useRef(0);
  const count = waiting.length;

  useEffect(() => {
    setBellShown(isBellOn());
    const moved = (event: PointerEvent): void => {
      pointer.current = event.clientY;
    };
    const pressed = (): void => {
      if (isBellOn()) wakeBell();
    };
    document.addEventListener('pointermove', moved, { passive: true });
    document.addEventListener('pointerdown', pressed);
    document.addEventListener('keydown', pressed);
    const stop = listen(source, {
      changed(deed, subject) {
        if (deed === 'lead.emergency' && subject !== leadId) {
          setLow(pointer.current < window.innerHeight / 2);
          setWaiting((before) => (before.includes(subject) ? before : [...before, subject]));
        } else if (TAKEN.test(deed)) setWaiting((before) => before.filter((one) => one !== subject));
      },
    });
    return () => {
      stop();
      document.removeEventListener('pointermove', moved);
      document.removeEventListener('pointerdown', pressed);
      document.removeEventListener('keydown', pressed);
    };
  }, [source, leadId]);

  useEffect(() => {
    document.title = `${count > 0 ? `(${count}) ` : ''}${document.title.replace(/^\(\d+\) /, '')}`;
    if (count === 0) return;
    let rings = 0;
    const sound = (): void => {
      rings += 1;
      if (isBellOn() && rings <= MOST_RINGS) ring();
    };
    sound();
    const again = window.setInterval(sound, RING_AGAIN_MS);
    return () => clearInterval(again);
  }, [count]);

  const [only] = waiting;
  return (
    <>
      <p className={styles.bell}>
        {bell !== null && (
          <button
            className={look.quiet}
            type="button"
            aria-pressed={bell}
            onClick={() => {
              setBell(!bell);
              setBellShown(!bell);
              if (!bell) ring();
            }}
          >
            Emergency sound: {bell ? 'on' : 'off'}
          </button>
        )}
      </p>
      <div className={styles.alarm} role="alert" data-low={low} data-alarm={count}>
        {count > 0 && (
          <>
            <strong>{count === 1 ? 'A new emergency is waiting.' : `${count} new emergencies are waiting.`}</strong>{' '}
            <a href={count === 1 ? `${leadBase}${only}` : queue}>{count === 1 ? 'Open it' : 'To the queue'}</a>
            <button className={look.quiet} type="button" onClick={() => setWaiting([])}>
              Put away
            </button>
          </>
        )}
      </div>
    </>
  );
}

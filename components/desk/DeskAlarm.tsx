'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import look from '@/components/public/form.module.css';
import { type Alarm, useAlarms } from './alarms';
import { ring } from './bell';
import styles from './desk.module.css';
import { lateSince } from './live-line';
import { useSounding } from './sounding';

export interface DeskAlarmProps {
  /** Where the desk's changes are heard. */
  readonly source: string;
  /** Where the emergencies that wait are asked for, and put away. */
  readonly door: string;
  /** The emergencies of the queue. */
  readonly queue: string;
  /** A lead's own page is this and its id. */
  readonly leadBase: string;
  /** The lead this page shows: nobody needs to be called to it. */
  readonly leadId?: string;
  readonly given: readonly Alarm[];
  readonly soundOn: boolean;
  /** Where the switch of the sound posts. */
  readonly soundAction: string;
  /** Whether this page says by itself when what it shows is late. */
  readonly saysLate: boolean;
}

/**
 * The emergencies that wait for somebody, on every page of the desk: said over the page until this member puts them away,
 * counted in its title until somebody has them, and rung where that is on. What is said lies away from the pointer: nothing
 * moves. Without script it stands as the page was made.
 */
export function DeskAlarm({ source, door, queue, leadBase, leadId, given, saysLate, ...sound }: DeskAlarmProps) {
  const { waiting, late, putAway } = useAlarms(source, door, given);
  const [low, setLow] = useState(true);
  const pointer = useRef(0);
  const others = waiting.filter(({ id }) => id !== leadId);
  const unseen = others.filter(({ seen }) => !seen).map(({ id }) => id);
  const [total, count] = [others.length, unseen.length];

  useEffect(() => {
    const moved = (event: PointerEvent): void => {
      pointer.current = event.clientY;
    };
    document.addEventListener('pointermove', moved, { passive: true });
    return () => document.removeEventListener('pointermove', moved);
  }, []);
  useEffect(() => {
    if (count > 0) setLow(pointer.current < window.innerHeight / 2);
  }, [count]);
  useEffect(() => {
    const count = (): void => {
      const counted = `${total > 0 ? `(${total}) ` : ''}${document.title.replace(/^\(\d+\) /, '')}`;
      if (document.title !== counted) document.title = counted;
    };
    count();
    // The framework writes a page's title when it likes, also after this.
    const written = new MutationObserver(count);
    written.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => written.disconnect();
  }, [total]);

  const away = (event: FormEvent): void => {
    event.preventDefault();
    void putAway(unseen);
  };
  return (
    <>
      <Sound {...sound} unseen={unseen} />
      <p className={styles.waits} role="status" data-waits={total}>
        {late !== null && !saysLate && `${lateSince(late)} `}
        {total > count && (
          <a href={queue}>{total === 1 ? '1 emergency waits' : `${total} emergencies wait`} for somebody</a>
        )}
      </p>
      <div className={styles.alarm} role="alert" data-low={low} data-alarm={count}>
        {count > 0 && (
          <>
            <strong>{count === 1 ? 'A new emergency is waiting.' : `${count} new emergencies are waiting.`}</strong>{' '}
            <a href={count === 1 ? `${leadBase}${unseen[0]}` : queue}>{count === 1 ? 'Open it' : 'To the queue'}</a>
            <form method="post" action={door} onSubmit={away}>
              {unseen.map((id) => (
                <input key={id} type="hidden" name="leadIds" value={id} />
              ))}
              <button className={look.quiet} type="submit">
                Put away
              </button>
            </form>
          </>
        )}
      </div>
    </>
  );
}

type SoundProps = Pick<DeskAlarmProps, 'soundOn' | 'soundAction'> & { readonly unseen: readonly string[] };

/** The switch of the sound, kept with the member. Where the browser blocks it, it says so, and any press allows it. */
function Sound({ soundOn, soundAction, unseen }: SoundProps) {
  const [on, setOn] = useState(soundOn);
  const { isBlocked } = useSounding(unseen, on);
  const next = on ? 'off' : 'on';

  const toggle = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const unblocks = on && isBlocked;
    if (unblocks || !on) ring();
    if (unblocks) return;
    setOn(!on);
    const body = new URLSearchParams({ sound: next });
    // Kept even where the page is left at once.
    const request = { method: 'POST', body, keepalive: true, headers: { accept: 'application/json' } };
    const kept = await fetch(soundAction, request).then(
      ({ ok }) => ok,
      () => false,
    );
    if (!kept) setOn(on);
  };
  return (
    <form className={styles.bell} method="post" action={soundAction} onSubmit={toggle}>
      <input type="hidden" name="sound" value={next} />
      <button className={look.quiet} type="submit" aria-pressed={on}>
        Emergency sound: {on ? (isBlocked ? 'press to allow' : 'on') : 'off'}
      </button>
    </form>
  );
}

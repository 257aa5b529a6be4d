'use client';

import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import formLook from '@/components/public/form.module.css';
import { TextField } from '@/components/public/TextField';
import { hearTabs, lastActive, markActive, saidOf, sayCovered, sayUncovered } from './covering';
import { fieldOf } from './DeskForm';
import styles from './desk.module.css';
import { FormMessage } from './FormMessage';
import { reconnect } from './live-line';

interface DeskLockProps {
  /** The number of whose desk this is. */
  readonly who: string;
  readonly minutes: number;
  readonly lock: string;
  readonly unlock: string;
  readonly signIn: string;
  /** The id of all that is covered. */
  readonly page: string;
}

const LOOK_MS = 5000;
/** A hand at work is told to the other tabs no more often than this. */
const TOLD_MS = 2000;
const SIGNS_OF_A_HAND = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const;

const SAID = {
  wrong: 'That is not the password. Try again.',
  gone: 'This sign-in has ended. Sign in again in another tab; then this page is here again, with what you typed.',
  away: 'We could not check it just now. Try again in a moment.',
} as const;

/**
 * Covers the desk after so many minutes without a key or a pointer in any of its tabs, and asks for the password. What it
 * covers is taken out of sight and out of what is read aloud, and stays as it was, with what was being typed. The server is
 * told, and serves nobody until then; without script its own limit alone holds.
 */
export function DeskLock({ who, minutes, lock, unlock, signIn, page }: DeskLockProps) {
  const [covered, setCovered] = useState(false);
  const [said, setSaid] = useState<keyof typeof SAID | null>(null);
  const is = useRef(false);
  const last = useRef(0);
  const before = useRef<{ focus: Element | null; scroll: number }>({ focus: null, scroll: 0 });

  const show = useCallback(
    (cover: boolean): void => {
      if (is.current === cover) return;
      is.current = cover;
      const all = document.getElementById(page);
      if (cover) before.current = { focus: document.activeElement, scroll: window.scrollY };
      // Not by the frame's own drawing: all that is typed stays where it is.
      all?.toggleAttribute('hidden', cover);
      setCovered(cover);
      setSaid(null);
      if (cover) return;
      reconnect();
      window.scrollTo(0, before.current.scroll);
      if (before.current.focus instanceof HTMLElement) before.current.focus.focus({ preventScroll: true });
    },
    [page],
  );

  useEffect(() => {
    // Whoever sees this page is signed in now.
    sayUncovered(who);
    last.current = Date.now();
    markActive(last.current);
    const hand = (): void => {
      if (is.current) return;
      const mine = Date.now();
      if (mine - last.current < TOLD_MS) return;
      // The hand may have come back too late.
      look();
      if (is.current) return;
      last.current = mine;
      markActive(mine);
    };
    const look = (): void => {
      const tabs = saidOf(who);
      if (tabs === 'covered' || tabs === 'other') show(true);
      else if (is.current) show(tabs !== 'uncovered');
      else if (Date.now() - Math.max(last.current, lastActive()) >= minutes * 60_000) cover();
    };
    const cover = (): void => {
      sayCovered(who);
      show(true);
      fetch(lock, {
        method: 'POST',
        body: new URLSearchParams(),
        keepalive: true,
        headers: { accept: 'application/json' },
      }).catch(() => undefined);
    };
    const unhear = hearTabs(look);
    const clock = window.setInterval(look, LOOK_MS);
    for (const sign of SIGNS_OF_A_HAND) document.addEventListener(sign, hand, { passive: true, capture: true });
    document.addEventListener('visibilitychange', look);
    window.addEventListener('pageshow', look);
    return () => {
      unhear();
      clearInterval(clock);
      for (const sign of SIGNS_OF_A_HAND) document.removeEventListener(sign, hand, { capture: true });
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('pageshow', look);
    };
  }, [who, minutes, lock, show]);

  if (!covered) return null;
  const send = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    const password = String(new FormData(form).get('password') ?? '');
    const body = new URLSearchParams({ who, password });
    const status = await fetch(unlock, { method: 'POST', body }).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status !== 204) return setSaid(status === 403 ? 'wrong' : status === 410 ? 'gone' : 'away');
    last.current = Date.now();
    markActive(last.current);
    sayUncovered(who);
    show(false);
  };
  return (
    <main className={styles.main}>
      <h1>Covered</h1>
      <p>Nobody was here for a while. Write your password, and the page is as you left it.</p>
      <form className={styles.form} method="post" action={unlock} noValidate onSubmit={send}>
        {said && <FormMessage kind="error">{SAID[said]}</FormMessage>}
        <TextField {...fieldOf('cover', 'password', 'Password')} type="password" autoComplete="current-password" />
        <button className={formLook.primary} type="submit">
          Uncover
        </button>
      </form>
      <p>
        <a href={signIn}>Sign in as somebody else</a>. What was not saved here is then lost.
      </p>
    </main>
  );
}

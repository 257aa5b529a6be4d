'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { isCovered } from './covering';
import styles from './lead.module.css';
import { lateSince, listen } from './live-line';
import { NewRowsBar } from './NewRowsBar';
import { askWhoIsHere, isAnybodyHere } from './who-is-here';

type Line = 'opening' | 'live' | 'lost' | 'elsewhere';

const SAID: Readonly<Record<Line, string>> = {
  // Also what stands there for good where no script runs.
  opening: 'Load the page again to see new leads.',
  live: 'Live: new rows show by themselves.',
  lost: 'Reconnecting…',
  elsewhere: 'Live in another tab. This one is as it was when you opened it.',
};
/** Changes that come together are shown together. */
const GATHER_MS = 50;
/** Clocks move without anything having happened. */
const CLOCKS_MS = 60_000;
const OTHERS_MS = 15_000;

interface LiveQueueProps {
  /** Where the desk's changes are heard. */
  readonly source: string;
  /** Where it is asked who has which lead open. */
  readonly presence: string;
  readonly here: string;
  readonly children: ReactNode;
}

/**
 * Keeps the queue inside it up to date. A row never moves while the pointer or the focus is in the table, or while text is being
 * typed: then what is new gathers above it. Without script the queue is the same, and is loaded again by hand.
 */
export function LiveQueue({ source, presence, here, children }: LiveQueueProps) {
  const router = useRouter();
  const table = useRef<HTMLDivElement>(null);
  const waiting = useRef(new Set<string>());
  const [count, setCount] = useState(0);
  const [line, setLine] = useState<Line>('opening');
  const [asOf, setAsOf] = useState('');
  // What was asked for while nobody pointed may come when somebody does: then it is held until they are done.
  const [shown, setShown] = useState(children);
  const latest = useRef(children);
  const asked = useRef(0);

  useEffect(() => {
    latest.current = children;
    if (isBusy(table.current)) setCount(asked.current);
    else setShown(children);
  }, [children]);

  const refresh = useCallback(() => {
    // A covered desk is served nothing: it would be sent to sign in, and lose what was typed.
    if (isCovered()) return;
    asked.current = waiting.current.size;
    waiting.current.clear();
    setCount(0);
    router.refresh();
  }, [router]);

  useEffect(() => {
    let gathering: number | undefined;
    const show = (): void => {
      if (isBusy(table.current)) setCount(waiting.current.size);
      else refresh();
    };
    const stop = listen(source, {
      ready(again) {
        if (again) refresh();
        setLine('live');
        void askWhoIsHere(presence);
      },
      changed(deed, subject) {
        if (deed === 'presence.changed') return void askWhoIsHere(presence);
        waiting.current.add(subject);
        clearTimeout(gathering);
        gathering = window.setTimeout(show, GATHER_MS);
      },
      lost(at) {
        setLine('lost');
        setAsOf(at);
      },
      elsewhere: () => setLine('elsewhere'),
    });
    const left = (): void => {
      window.setTimeout(() => {
        if (isBusy(table.current)) return;
        setShown(latest.current);
        if (waiting.current.size > 0) refresh();
        else setCount(0);
      }, GATHER_MS);
    };
    const clocks = window.setInterval(() => {
      if (document.visibilityState === 'visible' && !isBusy(table.current)) refresh();
    }, CLOCKS_MS);
    // Who was cut off without a word is not told of: asked again while anybody is shown.
    const others = window.setInterval(() => {
      if (isAnybodyHere() && document.visibilityState === 'visible') void askWhoIsHere(presence);
    }, OTHERS_MS);
    const area = table.current;
    area?.addEventListener('pointerleave', left);
    area?.addEventListener('focusout', left);
    return () => {
      stop();
      clearTimeout(gathering);
      clearInterval(clocks);
      clearInterval(others);
      area?.removeEventListener('pointerleave', left);
      area?.removeEventListener('focusout', left);
    };
  }, [source, presence, refresh]);

  return (
    <>
      <NewRowsBar count={count} href={here} />
      <p className={styles.small} role="status" data-line={line}>
        {line === 'lost' && `${lateSince(asOf)} `}
        {SAID[line]}
      </p>
      <div ref={table}>{shown}</div>
    </>
  );
}

/** Whether a row that moved now could be pressed by mistake, or a text be disturbed. */
function isBusy(area: HTMLElement | null): boolean {
  const typing = document.activeElement?.matches('input, textarea, select') ?? false;
  const pointed = (matchMedia('(hover: hover)').matches && area?.querySelector('table')?.matches(':hover')) ?? false;
  return typing || pointed || (area?.contains(document.activeElement) ?? false);
}

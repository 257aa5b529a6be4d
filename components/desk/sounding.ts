'use client';

import { useEffect, useRef, useState } from 'react';
import { lastRang, ring, wakeBell } from './bell';

const RING_AGAIN_MS = 30_000;
const MOST_RINGS = 10;
/** Of several tabs that hear of the same, one rings. */
const AT_ONCE_MS = 2000;

/**
 * Rings for what nobody has put away: at once for what is new on this page, then every half minute, in one tab at a time.
 * `isBlocked`: the browser makes no sound until something on this page is pressed, and any press will do.
 */
export function useSounding(unseen: readonly string[], on: boolean) {
  const [isAllowed, setAllowed] = useState<boolean | null>(null);
  // What stood here when the page came has rung on the page before, or did so not half a minute ago.
  const known = useRef(new Set(unseen));

  useEffect(() => {
    setAllowed(wakeBell());
    // Said only after what was pressed has done its own: the switch that is pressed to allow the sound turns nothing off.
    const pressed = (): void => {
      if (wakeBell()) window.setTimeout(() => setAllowed(true));
    };
    const signs = ['click', 'keyup'] as const;
    for (const sign of signs) document.addEventListener(sign, pressed);
    return () => {
      for (const sign of signs) document.removeEventListener(sign, pressed);
    };
  }, []);

  const ids = unseen.join(' ');
  useEffect(() => {
    if (!on || !isAllowed || ids === '') return;
    const isNew = ids.split(' ').some((id) => !known.current.has(id));
    known.current = new Set(ids.split(' '));
    let rings = 0;
    const sound = (leastMs: number): void => {
      if (rings >= MOST_RINGS || Date.now() - lastRang() < leastMs) return;
      rings += 1;
      ring();
    };
    sound(isNew ? AT_ONCE_MS : RING_AGAIN_MS);
    const again = window.setInterval(() => sound(RING_AGAIN_MS - AT_ONCE_MS), RING_AGAIN_MS);
    return () => clearInterval(again);
  }, [ids, on, isAllowed]);

  return { isBlocked: isAllowed === false };
}

'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { PRESENCE_WORDS, type Presence } from '@/domain/lead/presence';
import styles from './desk.module.css';
import { listen } from './live-line';
import { askWhoIsHere, hereAt, nobodyHere, watchHere } from './who-is-here';

interface LeadPresenceProps {
  readonly source: string;
  /** Where it is asked who is here, and said how one is. */
  readonly door: string;
  readonly leadId: string;
}

/** Who was cut off without a word is gone at most so much later. */
const ASK_AGAIN_MS = 15_000;

/** Who else has this lead open, and how; and to them, how this page has it. */
export function LeadPresence({ source, door, leadId }: LeadPresenceProps) {
  const here = useSyncExternalStore(watchHere, () => hereAt(leadId), nobodyHere);

  useEffect(() => {
    let page = '';
    let told: Presence = 'viewing';
    const tell = (): void => {
      const state = presenceNow();
      if (page === '' || state === told) return;
      told = state;
      const body = new URLSearchParams({ page, state });
      fetch(door, { method: 'POST', body, keepalive: true, headers: { accept: 'application/json' } }).catch(
        () => undefined,
      );
    };
    const soon = (): void => void window.setTimeout(tell, 0);
    const stop = listen(source, {
      ready(_, name) {
        page = name;
        told = 'viewing';
        tell();
        void askWhoIsHere(door);
      },
      changed(deed, subject) {
        if (deed === 'presence.changed' && subject === leadId) void askWhoIsHere(door);
      },
    });
    const again = window.setInterval(() => {
      if (document.visibilityState === 'visible') void askWhoIsHere(door);
    }, ASK_AGAIN_MS);
    document.addEventListener('focusin', soon);
    document.addEventListener('focusout', soon);
    document.addEventListener('visibilitychange', tell);
    return () => {
      stop();
      clearInterval(again);
      document.removeEventListener('focusin', soon);
      document.removeEventListener('focusout', soon);
      document.removeEventListener('visibilitychange', tell);
    };
  }, [source, door, leadId]);

  return (
    <p className={styles.presence} role="status">
      {here.map(({ name, state }) => `${name} ${PRESENCE_WORDS[state]}.`).join(' ')}
    </p>
  );
}

/** Somebody who is in a field is writing; a page that is not in sight is left for a while. */
function presenceNow(): Presence {
  if (document.visibilityState === 'hidden') return 'away';
  const typed = 'textarea, select, input:not([type=checkbox], [type=radio], [type=submit], [type=button])';
  return document.activeElement?.matches(typed) ? 'editing' : 'viewing';
}

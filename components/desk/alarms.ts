'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { listen } from './live-line';

/** An emergency that waits for somebody, by its lead's id. `seen`: this member has put its alarm away. */
export interface Alarm {
  readonly id: string;
  readonly seen: boolean;
}

/** After one of these somebody has the lead, or there is nothing left to have. */
const TAKEN = /^lead\.(claimed|assigned|contact_logged|closed|withdrawn|erased|urgency_changed)$|^call\.taken$/;
/** After one of these it may wait again. */
const BACK = /^lead\.(emergency|released|undone|reopened)$|^resync$/;
const TABS = 'porchlight-alarms';

const isAlarm = (one: unknown): one is Alarm =>
  typeof one === 'object' && one !== null && 'id' in one && typeof one.id === 'string' && 'seen' in one;

async function ask(door: string): Promise<readonly Alarm[] | null> {
  const said: unknown = await fetch(door, { headers: { accept: 'application/json' } })
    .then((answer) => (answer.ok ? answer.json() : null))
    .catch(() => null);
  return Array.isArray(said) ? said.filter(isAlarm) : null;
}

/**
 * The emergencies that wait, as the page was given them and as the server has them since: asked for again with each opening
 * of the line, and whenever one may have come or gone. What cannot be asked just now stays as it was.
 */
export function useAlarms(source: string, door: string, given: readonly Alarm[]) {
  const [waiting, setWaiting] = useState(given);
  const [late, setLate] = useState<string | null>(null);
  const here = useRef(given);
  // Where the page was made anew by itself, it knows better than what was asked before.
  useEffect(() => {
    here.current = given;
    setWaiting(given);
  }, [given]);

  useEffect(() => {
    let asked = 0;
    const keep = (alarms: readonly Alarm[]): void => {
      here.current = alarms;
      setWaiting(alarms);
    };
    const again = async (): Promise<void> => {
      asked += 1;
      const mine = asked;
      const alarms = await ask(door);
      if (alarms && mine === asked) keep(alarms);
    };
    const tabs = new BroadcastChannel(TABS);
    tabs.onmessage = () => void again();
    const stop = listen(source, {
      ready() {
        setLate(null);
        void again();
      },
      changed(deed, subject) {
        const isHere = here.current.some(({ id }) => id === subject);
        // Said at once, whether or not it can be asked.
        if (deed === 'lead.emergency' && !isHere) keep([...here.current, { id: subject, seen: false }]);
        if (BACK.test(deed) || (isHere && TAKEN.test(deed))) void again();
      },
      lost: setLate,
    });
    return () => {
      stop();
      tabs.close();
      // An answer still on its way is for nobody.
      asked += 1;
    };
  }, [source, door]);

  const putAway = useCallback(
    async (ids: readonly string[]): Promise<void> => {
      setWaiting((before) => before.map((one) => (ids.includes(one.id) ? { ...one, seen: true } : one)));
      const body = new URLSearchParams(ids.map((id) => ['leadIds', id]));
      await fetch(door, { method: 'POST', body, headers: { accept: 'application/json' } }).catch(() => undefined);
      const tabs = new BroadcastChannel(TABS);
      tabs.postMessage('');
      tabs.close();
    },
    [door],
  );
  return { waiting, late, putAway };
}

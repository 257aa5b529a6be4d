import type { Agent } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Ledger } from '@/tests/faults/ledger';
import { type Answer, lines, post } from '@/tests/faults/post';
import { between, seeded } from '@/tests/faults/seeded';

/** How many call at once. */
export const CALLERS = 16;

const AGAIN_MS = 150;

export interface Crowd {
  /** Intakes acknowledged so far. */
  readonly acknowledged: () => number;
  /** Answers that were no acknowledgement, and connections that broke: how much the fault was felt. */
  readonly turnedAway: () => number;
  /** No new intake is begun; who is in the middle of one goes on trying until it is acknowledged, or `giveUpMs` have passed. */
  end(giveUpMs: number): Promise<void>;
}

/**
 * Sixteen callers, each sending one intake after another by "Contact me", as a browser without scripts does. A caller whose
 * post is not acknowledged sends the very same one again, under the same cookie. `canary` goes into every name and address.
 */
export function callersAt(origin: string, seed: number, canary: string, ledger: Ledger): Crowd {
  const agent = lines(CALLERS);
  let [acknowledged, turnedAway, ending, giveUpAt] = [0, 0, false, Number.POSITIVE_INFINITY];

  async function until(wanted: (answer: Answer) => boolean, send: () => Promise<Answer>): Promise<Answer | null> {
    while (Date.now() < giveUpAt) {
      const answer = await send().catch(() => null);
      if (answer && wanted(answer)) return answer;
      turnedAway += 1;
      await pause(AGAIN_MS);
    }
    return null;
  }

  async function callAsOne(number: number): Promise<void> {
    const random = seeded(seed + number);
    for (let nth = 1; !ending; nth += 1) {
      const key = `${canary}-${number}-${nth}`;
      const told = { key, name: `Sam ${key}`, reach: `${key}@example.org`.toLowerCase() };
      const cookie = await firstCookie(agent, origin, until);
      if (!cookie) return;
      ledger.tried(told);
      const fields = { name: told.name, reach: told.reach, go: 'next' };
      const sent = await until(
        ({ status, location }) => status === 303 && location === '/en/status',
        () => post({ agent, origin, path: '/en/call-me/send', fields, cookie }),
      );
      if (!sent) return;
      ledger.acknowledged(told);
      acknowledged += 1;
      await pause(between(random, 0, 60));
    }
  }

  const all = Promise.all(Array.from({ length: CALLERS }, (_, i) => callAsOne(i + 1)));
  return {
    acknowledged: () => acknowledged,
    turnedAway: () => turnedAway,
    async end(giveUpMs) {
      ending = true;
      giveUpAt = Date.now() + giveUpMs;
      await all;
      agent.destroy();
    },
  };
}

/** The first page begins a draft; its key, kept in the cookie, is what makes a repeated post the same intake. */
async function firstCookie(
  agent: Agent,
  origin: string,
  until: (wanted: (answer: Answer) => boolean, send: () => Promise<Answer>) => Promise<Answer | null>,
): Promise<string | null> {
  const fields = { go: 'next' };
  const answer = await until(
    ({ status, cookies }) => status === 303 && cookies.length > 0,
    () => post({ agent, origin, path: '/en/form/1/answer', fields, cookie: null }),
  );
  return answer?.cookies.join('; ') ?? null;
}

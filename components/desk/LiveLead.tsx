'use client';

import { type ReactNode, useEffect, useState } from 'react';

export interface LiveLeadProps {
  /** Where the desk's changes are heard. */
  readonly source: string;
  readonly leadId: string;
  /** This page's own address. */
  readonly here: string;
  /** What would reach the person. */
  readonly children: ReactNode;
}

type Heard = 'fresh' | 'changed' | 'missed' | 'lost';

const SAID: Readonly<Record<Exclude<Heard, 'fresh'>, string>> = {
  changed: 'This lead changed.',
  missed: 'This lead may have changed.',
  lost: 'Not live: this lead may change unseen.',
};
const LONGEST_RETRY_MS = 60_000;

/**
 * Takes away what would reach somebody as soon as the lead changed, or may have: what the page shows is then old, and they
 * may have asked not to be contacted. With the line lost it stays, and says so. Without script the page is as it was
 * when it was opened.
 */
export function LiveLead({ source, leadId, here, children }: LiveLeadProps) {
  const [heard, setHeard] = useState<Heard>('fresh');

  useEffect(() => {
    let stream: EventSource | undefined;
    let again: number | undefined;
    let wait = 2000;

    const old = (how: 'changed' | 'missed'): void => {
      stream?.close();
      clearTimeout(again);
      setHeard(how);
    };
    const open = (): void => {
      const mine = new EventSource(source);
      stream = mine;
      mine.addEventListener('ready', () => {
        // What happened while the line was lost was not heard.
        if (wait > 2000) old('missed');
      });
      mine.addEventListener('changed', (event) => {
        const subject = String(event.data).split(' ').at(-1);
        if (subject === leadId) old('changed');
        if (subject === 'resync') old('missed');
      });
      // The session opened more pages than may be live at once: this is the oldest.
      mine.addEventListener('elsewhere', () => old('missed'));
      mine.onerror = () => {
        mine.close();
        setHeard('lost');
        again = window.setTimeout(open, wait);
        wait = Math.min(wait * 2, LONGEST_RETRY_MS);
      };
    };
    open();
    return () => {
      stream?.close();
      clearTimeout(again);
    };
  }, [source, leadId]);

  return (
    <>
      <div role="status" data-heard={heard}>
        {heard !== 'fresh' && (
          <p>
            {SAID[heard]} <a href={here}>Load it again.</a>
          </p>
        )}
      </div>
      {heard === 'changed' || heard === 'missed' ? null : children}
    </>
  );
}

'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { lateSince, listen } from './live-line';

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
  lost: 'This lead may change unseen.',
};

/**
 * Takes away what would reach somebody as soon as the lead changed, or may have: what the page shows is then old, and they
 * may have asked not to be contacted. With the line lost it stays, and says so. Without script the page is as it was
 * when it was opened.
 */
export function LiveLead({ source, leadId, here, children }: LiveLeadProps) {
  const [heard, setHeard] = useState<Heard>('fresh');
  const [asOf, setAsOf] = useState('');

  useEffect(() => {
    const old = (how: 'changed' | 'missed'): void => {
      stop();
      setHeard(how);
    };
    const stop = listen(source, {
      // What happened while the line was lost was not heard.
      ready: (again) => again && old('missed'),
      changed(deed, subject) {
        if (subject === leadId && deed !== 'presence.changed') old('changed');
        if (deed === 'resync') old('missed');
      },
      elsewhere: () => old('missed'),
      lost(at) {
        setHeard('lost');
        setAsOf(at);
      },
    });
    return () => stop();
  }, [source, leadId]);

  return (
    <>
      <div role="status" data-heard={heard}>
        {heard !== 'fresh' && (
          <p>
            {heard === 'lost' && `${lateSince(asOf)} `}
            {SAID[heard]} <a href={here}>Load it again.</a>
          </p>
        )}
      </div>
      {heard === 'changed' || heard === 'missed' ? null : children}
    </>
  );
}

'use client';

import { DeskShell } from '@/components/desk/DeskShell';

/** Our fault, or the database is away. No message of the fault itself: it may carry what it was about. */
export default function DeskFault({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <DeskShell
      centre={{ shortName: 'Porchlight', sample: false }}
      title="This page could not be shown"
      links={[]}
      signedIn={null}
    >
      <p>That is our fault, not yours. Nothing that was saved is lost. Try again in a moment.</p>
      <p>If this goes on, take calls by phone and on paper, and tell whoever looks after this system.</p>
      {error.digest && <p>Reference: {error.digest}</p>}
      <button type="button" onClick={reset}>
        Try again
      </button>
    </DeskShell>
  );
}

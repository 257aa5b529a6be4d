'use client';

import { useEffect, useRef, useState } from 'react';
import styles from './desk.module.css';

interface WorkingProps {
  /** Said while the form this stands in is being answered. */
  readonly says: string;
  /** The answer is a file: said once it is there, since the page stays. */
  readonly made?: string;
}

const FILE = 'export.csv';

/**
 * Says, in sight and aloud, that a form which may take more than a second is being worked on, and sends it once. Without
 * script the browser's own sign is all there is.
 */
export function Working({ says, made }: WorkingProps) {
  const here = useRef<HTMLParagraphElement>(null);
  const [stands, setStands] = useState<'still' | 'working' | 'made'>('still');

  useEffect(() => {
    const form = here.current?.closest('form');
    if (!form) return;
    let busy = false;
    const stand = (how: typeof stands): void => {
      busy = how === 'working';
      setStands(how);
    };
    const sent = (event: SubmitEvent): void => {
      if (busy || made !== undefined) event.preventDefault();
      if (busy) return;
      stand('working');
      if (made !== undefined)
        void fetchFile(form).then((isMade) => {
          stand(isMade ? 'made' : 'still');
          // Refused, or the line is away: sent plainly, so that the page says why with what was typed.
          if (!isMade) form.submit();
        });
    };
    // Come back to by the browser's own "back", nothing is being worked on.
    const shown = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) stand('still');
    };
    form.addEventListener('submit', sent);
    addEventListener('pageshow', shown);
    return () => {
      form.removeEventListener('submit', sent);
      removeEventListener('pageshow', shown);
    };
  }, [made]);

  return (
    <p ref={here} className={styles.working} role="status">
      {stands === 'working' && (
        <>
          <progress aria-hidden="true" /> {says}
        </>
      )}
      {stands === 'made' && made}
    </p>
  );
}

/** Whether the form was answered with a file, which is then given to the browser to keep. */
async function fetchFile(form: HTMLFormElement): Promise<boolean> {
  const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  const answer = await fetch(form.action, { method: 'POST', body }).catch(() => null);
  if (!answer?.ok || !answer.headers.get('content-type')?.startsWith('text/csv')) return false;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = FILE;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return true;
}

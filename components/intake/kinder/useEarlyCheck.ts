import { type RefObject, useEffect, useRef } from 'react';

interface EarlyCheck {
  /** Whether all may stand, at a look. */
  readonly standsNow: () => boolean;
  /** Looks at everything again, says what is wrong, and tells whether all may stand. */
  readonly check: () => Promise<boolean>;
}

/**
 * Holds a post back only when it is certainly wrong; else the browser posts as it always does. Going back, leaving off and
 * changing the language are never held back.
 */
export function useEarlyCheck(inForm: RefObject<HTMLElement | null>, { standsNow, check }: EarlyCheck): void {
  const latest = useRef({ standsNow, check });
  useEffect(() => {
    latest.current = { standsNow, check };
  });
  useEffect(() => {
    const form = inForm.current?.closest('form');
    let passed = false;
    const onSubmit = (event: SubmitEvent) => {
      const { submitter } = event;
      const goesOn = !(submitter instanceof HTMLButtonElement) || submitter.value === 'next';
      if (!goesOn || passed || latest.current.standsNow()) return;
      event.preventDefault();
      // In a task of its own: while a form's press is still being told to its listeners, another post of it is dropped
      // without a word (HTML, "form submission algorithm": "firing submission events").
      const post = () =>
        void setTimeout(() => {
          passed = true;
          form?.requestSubmit(submitter);
        });
      // A check that fails by itself is our fault, and keeps nobody's answers from us.
      latest.current.check().then((stands) => stands && post(), post);
    };
    form?.addEventListener('submit', onSubmit);
    return () => form?.removeEventListener('submit', onSubmit);
  }, [inForm]);
}

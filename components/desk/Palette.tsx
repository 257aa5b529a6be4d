'use client';

import { useEffect, useRef, useState } from 'react';
import look from '@/components/public/form.module.css';
import type { DeskLink } from './DeskShell';
import styles from './desk.module.css';

export interface PaletteProps {
  readonly links: readonly DeskLink[];
  /** Where what is typed is looked for among leads; null for whoever may find none. */
  readonly findAction: string | null;
}

/**
 * ⌘K, or Ctrl+K: the desk's pages by the beginning of a word, and whoever is looked for. It does nothing that a link or the
 * page "Find" does not do, and what is typed goes where that page's form sends it.
 */
export function Palette({ links, findAction }: PaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [asked, setAsked] = useState(false);
  const [text, setText] = useState('');

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const meant =
        (event.metaKey || event.ctrlKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k';
      if (!meant || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      setText('');
      setAsked(true);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  useEffect(() => {
    if (asked) dialog.current?.showModal();
  }, [asked]);

  if (!asked) return null;
  const typed = text.trim().toLowerCase();
  const pages = links.filter(({ label }) => ` ${label.toLowerCase()}`.includes(` ${typed}`));
  const first = typed === '' ? undefined : pages[0];
  return (
    <dialog ref={dialog} className={styles.palette} aria-label="Go to" onClose={() => setAsked(false)}>
      <form
        method="post"
        action={findAction ?? undefined}
        autoComplete="off"
        onSubmit={(event) => (findAction === null || typed === '') && event.preventDefault()}
      >
        <label htmlFor="go-to">{findAction ? 'A page, or somebody’s name, number or email' : 'A page'}</label>
        <input
          className={look.text}
          id="go-to"
          name="text"
          value={text}
          spellCheck={false}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !first || event.nativeEvent.isComposing) return;
            event.preventDefault();
            location.assign(first.href);
          }}
        />
        {findAction && typed !== '' && (
          <button className={look.quiet} type="submit">
            Find somebody by “{text.trim()}”
          </button>
        )}
      </form>
      <ul>
        {pages.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
            {first?.href === href && (
              <>
                {' '}
                <kbd>Enter</kbd>
              </>
            )}
          </li>
        ))}
      </ul>
      {pages.length === 0 && <p role="status">No page begins so.</p>}
      <form method="dialog">
        <button className={look.quiet} type="submit">
          Close
        </button>
      </form>
    </dialog>
  );
}

'use client';

import { useEffect, useRef, useState } from 'react';
import look from '@/components/public/form.module.css';
import styles from './desk.module.css';
import { KeysList, KeysSwitch } from './KeysList';
import { isKey, type Key, PLACES } from './keys';

/**
 * Single keys at the desk: each presses what the page itself has, which says so by `data-press`; so a key does nothing that
 * cannot be done by hand, and nothing where it is not shown. None fires while somebody types. Where no script runs, or
 * they are turned off, there are none.
 */
export function DeskKeys({ on, action }: { on: boolean; action: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [ready, setReady] = useState(false);
  const [asked, setAsked] = useState(false);

  useEffect(() => {
    if (!asked) return;
    dialog.current?.showModal();
    // What can be pressed comes last: the list is read from its beginning.
    dialog.current?.scrollTo(0, 0);
  }, [asked]);

  useEffect(() => {
    setReady(true);
    if (!on) return;
    arrive();
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
      if (/^[1-9]$/.test(event.key) && !event.repeat && chooses(event.key)) event.preventDefault();
      if (!isKey(event.key)) return;
      if (event.repeat && event.key !== 'j' && event.key !== 'k') return;
      if (event.key === '?') setAsked(true);
      else if (!does(event.key)) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on]);

  return (
    <>
      <p className={styles.keys}>
        {ready && (
          <button className={look.quiet} type="button" onClick={() => setAsked(true)}>
            Keys
          </button>
        )}
      </p>
      {asked && (
        <dialog ref={dialog} aria-label="Keys" onClose={() => setAsked(false)}>
          <KeysList />
          <KeysSwitch on={on} action={action} />
          <form method="dialog">
            <button className={look.quiet} type="submit">
              Close
            </button>
          </form>
        </dialog>
      )}
    </>
  );
}

const TYPED = 'input:not([type=checkbox], [type=radio], [type=submit], [type=button]), textarea, select';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches(TYPED));

/** Does what a key says; false where this page has nothing of the kind. What a row has is pressed in the row that has the focus alone. */
function does(key: Key): boolean {
  if (key === 'j' || key === 'k') return toRow(key === 'j' ? 1 : -1);
  const row = document.activeElement?.closest('tr[data-lead]');
  const press = `[data-press="${CSS.escape(key)}"]`;
  const there =
    row?.querySelector<HTMLElement>(press) ?? document.querySelector<HTMLElement>(`${press}:not(tr[data-lead] *)`);
  const place = PLACES[key];
  const lead = there || place === undefined ? null : row?.querySelector<HTMLAnchorElement>('th > a');
  if (lead) location.assign(`${lead.href}${place}`);
  if (!there) return Boolean(lead);
  if (there instanceof HTMLButtonElement) there.click();
  // A link is gone to, and never followed by the key: nobody is called by a slip.
  else if (there instanceof HTMLAnchorElement) there.focus();
  else toField(there);
  return true;
}

/** What an address leads to, where a key of the queue did: opened, and gone into. */
function arrive(): void {
  const place = Object.values(PLACES).includes(location.hash) && document.getElementById(location.hash.slice(1));
  const part = place ? place.closest<HTMLElement>('[data-press]') : null;
  if (part) toField(part);
}

/**
 * Makes the choice a digit stands beside, in the form the focus is in, and sends it; a choice that takes more than its key
 * (Enter as a second look, or a reason) leads to that instead. False where digits choose nothing.
 */
function chooses(digit: string): boolean {
  const part = document.activeElement?.closest<HTMLElement>('[data-digits]');
  const choice = part?.querySelectorAll<HTMLInputElement>(`input[name="${part.dataset.digits}"]`)[Number(digit) - 1];
  if (!part || !choice) return false;
  choice.click();
  choice.focus();
  const isIn = (list?: string): boolean => list?.split(' ').includes(choice.value) ?? false;
  const more = isIn(part.dataset.twice)
    ? part.querySelector<HTMLElement>('button[type=submit]')
    : isIn(part.dataset.reasoned) && part.querySelector<HTMLElement>('textarea[name=reason]');
  if (more) more.focus();
  else choice.form?.requestSubmit();
  return true;
}

function toField(part: HTMLElement): void {
  if (part instanceof HTMLDetailsElement) part.open = true;
  part.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea')?.focus();
}

function toRow(step: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('tr[data-lead] th > a')];
  const at = rows.findIndex((link) => link.closest('tr')?.contains(document.activeElement));
  const to = rows[at === -1 ? 0 : Math.min(Math.max(at + step, 0), rows.length - 1)];
  to?.focus();
  return to !== undefined;
}

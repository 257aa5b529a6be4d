import type { KeyboardEvent, RefObject } from 'react';
import form from '@/components/public/form.module.css';
import type { Language } from '@/domain/language';
import styles from './kinder.module.css';
import { addAsTyped, foundWords, WORDS } from './words';

/** Something on the caller's list: ticked, or typed in their own words. */
export interface Pill {
  readonly key: string;
  readonly label: string;
  readonly warning: string | null;
}

export interface PickerHeadProps {
  readonly lang: Language;
  readonly pills: readonly Pill[];
  /** Left out while the page waits for its script: then it only keeps the room. */
  readonly live?: {
    readonly text: string;
    readonly found: number | null;
    readonly offer: string | null;
    readonly list: RefObject<HTMLDivElement | null>;
    readonly onText: (text: string) => void;
    readonly onEnter: () => void;
    readonly onAdd: () => void;
    readonly onRemove: (pill: Pill) => void;
  };
}

/** The search box, and what is on the list so far. */
export function PickerHead({ lang, pills, live }: PickerHeadProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') live?.onText('');
    if (event.key !== 'Enter') return;
    event.preventDefault();
    live?.onEnter();
  };
  return (
    <div className={live ? styles.head : styles.room} aria-hidden={live ? undefined : true}>
      <div className={form.field}>
        <label className={form.label} htmlFor="f-search">
          {WORDS.search[lang]}
        </label>
        <p className={form.hint} id="f-search-hint">
          {WORDS.searchHint[lang]}
        </p>
        <input
          className={form.text}
          id="f-search"
          type="search"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby="f-search-hint"
          value={live?.text ?? ''}
          onChange={(event) => live?.onText(event.target.value)}
          onKeyDown={onKeyDown}
          disabled={!live}
        />
        <p className={styles.found} role="status">
          {live && live.found !== null ? foundWords(lang, live.found) : ''}
        </p>
        {live?.offer && (
          <button className={form.quiet} type="button" onClick={live.onAdd}>
            {addAsTyped(lang, live.offer)}
          </button>
        )}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a section of its own inside the form would need a heading */}
      <div role="group" aria-label={WORDS.chosen[lang]} tabIndex={-1} ref={live?.list}>
        <ul className={styles.pills}>
          {pills.map((pill) => (
            <li key={pill.key}>
              <span>
                {pill.label}
                {pill.warning && <small>{pill.warning}</small>}
              </span>
              <button type="button" onClick={() => live?.onRemove(pill)}>
                <span className="visually-hidden">
                  {WORDS.remove[lang]} {pill.label}
                </span>
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

import type { ReactNode } from 'react';
import form from '@/components/public/form.module.css';
import step from '@/components/public/step.module.css';
import type { Language } from '@/domain/language';
import { mixNumber, WORDS } from './words';

export interface RowShellProps {
  readonly lang: Language;
  readonly at: number;
  /** What is in this mix, in words. */
  readonly told: readonly string[];
  readonly open: boolean;
  /** Left out while the page waits for its script: then it only keeps the room. */
  readonly onFold?: () => void;
  readonly onRemove?: () => void;
  readonly children?: ReactNode;
}

/** One mix among others: what is in it, and the ways to change or remove it. Folded, its fields are posted all the same. */
export function RowShell({ lang, at, told, open, onFold, onRemove, children }: RowShellProps) {
  const name = <span className="visually-hidden"> {mixNumber(lang, at)}</span>;
  return (
    <fieldset className={step.mix}>
      <legend>{mixNumber(lang, at)}</legend>
      <p className={step.told}>{told.join(' + ') || WORDS.nothingYet[lang]}</p>
      <div className={step.deeds}>
        {told.length > 0 && (
          <button className={form.quiet} type="button" aria-expanded={open} onClick={onFold}>
            {WORDS[open ? 'done' : 'change'][lang]}
            {name}
          </button>
        )}
        <button className={form.quiet} type="button" onClick={onRemove}>
          {WORDS.remove[lang]}
          {name}
        </button>
      </div>
      <div className={step.body} hidden={!open}>
        {children}
      </div>
    </fieldset>
  );
}

import form from '@/components/public/form.module.css';
import { idOf } from '@/components/public/ids';
import step from '@/components/public/step.module.css';
import type { Language } from '@/domain/language';
import type { Pill } from './pills';
import { WORDS } from './words';

const SEARCH = 'search';

/** The search box, and what is on the list so far. Hidden, with its room kept, until picking.ts runs it. */
export function PickerHead({ lang, pills }: { readonly lang: Language; readonly pills: readonly Pill[] }) {
  return (
    <div className={step.room} aria-hidden="true" data-head>
      <div className={form.field}>
        <label className={form.label} htmlFor={idOf.field(SEARCH)}>
          {WORDS.search[lang]}
        </label>
        <p className={form.hint} id={idOf.hint(SEARCH)}>
          {WORDS.searchHint[lang]}
        </p>
        <input
          className={form.text}
          id={idOf.field(SEARCH)}
          type="search"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby={idOf.hint(SEARCH)}
        />
        <p className={step.found} role="status" />
        <button className={form.quiet} type="button" hidden />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a section of its own inside the form would need a heading */}
      <div role="group" aria-label={WORDS.chosen[lang]} tabIndex={-1}>
        <ul className={step.pills}>
          {pills.map(({ key, label, warning }) => (
            <li key={key}>
              <span>
                {label}
                {warning && <small>{warning}</small>}
              </span>
              <button type="button" />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

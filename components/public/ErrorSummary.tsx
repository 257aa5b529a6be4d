import type { Language } from '@/domain/language';
import { idOf } from './ids';
import step from './step.module.css';
import { WORDS } from './words';

export interface ErrorSummaryProps {
  readonly lang: Language;
  readonly errors: readonly { readonly field: string; readonly message: string }[];
  /** Instead of the usual heading, as when the fault is ours. */
  readonly title?: string;
}

/** All errors first, each a link to its field. `autofocus` brings focus here without any script. */
export function ErrorSummary({ lang, errors, title }: ErrorSummaryProps) {
  if (errors.length === 0 && !title) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: the page came back because of these errors; they must be met first
    <div className={step.summary} role="alert" tabIndex={-1} autoFocus>
      <h2>{title ?? WORDS.problem[lang]}</h2>
      {errors.length > 0 && (
        <ul>
          {errors.map(({ field, message }) => (
            <li key={`${field} ${message}`}>
              <a href={`#${idOf.field(field)}`}>{message}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

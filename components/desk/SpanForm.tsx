import form from '@/components/public/form.module.css';
import styles from './paper.module.css';

interface SpanFormProps {
  readonly action: string;
  readonly lengths: readonly { readonly href: string; readonly label: string; readonly here: boolean }[];
  /** As a date-and-time field has them. */
  readonly from: string;
  readonly to: string;
}

/** Which span of time: one of the usual lengths, or exactly. A plain GET form; what is looked at has an address. */
export function SpanForm({ action, lengths, from, to }: SpanFormProps) {
  return (
    <div className={styles.screen}>
      <nav aria-label="Which shift">
        <p>
          {lengths.map(({ href, label, here }, at) => (
            <span key={href}>
              {at > 0 && ' · '}
              <a href={href} aria-current={here ? 'page' : undefined}>
                {label}
              </a>
            </span>
          ))}
        </p>
      </nav>
      <form className={styles.span} method="get" action={action} autoComplete="off">
        {(
          [
            ['from', 'From', from],
            ['to', 'To', to],
          ] as const
        ).map(([name, label, value]) => (
          <div key={name} className={form.field}>
            <label className={form.label} htmlFor={`span-${name}`}>
              {label}
            </label>
            <input
              className={form.text}
              id={`span-${name}`}
              type="datetime-local"
              name={name}
              defaultValue={value}
              autoComplete="off"
            />
          </div>
        ))}
        <div className={form.field}>
          <button className={form.quiet} type="submit">
            Show this time
          </button>
        </div>
      </form>
    </div>
  );
}

import { LevelMark } from '@/components/desk/LevelMark';
import form from '@/components/public/form.module.css';
import { GROUPS, substance } from '@/domain/substances/catalogue';
import type { Pair } from '@/domain/substances/pairs';
import { Both, Fact } from './Both';
import { Cited } from './Cited';
import frame from './frame.module.css';
import styles from './rules.module.css';

export interface PairAskedProps {
  readonly action: string;
  /** What stands chosen: ids as asked. */
  readonly one: string;
  readonly other: string;
  readonly asked:
    | { readonly kind: 'not-asked' }
    | { readonly kind: 'pair'; readonly pair: Pair; readonly ruleHref: string | null }
    | { readonly kind: 'problem'; readonly says: string };
}

/** Any two substances: what is known of them together. A plain GET form, so an answer has an address. */
export function PairAsked({ action, one, other, asked }: PairAskedProps) {
  return (
    <section aria-labelledby="pair" className={styles.pair}>
      <h2 id="pair">Any two together</h2>
      <form method="get" action={`${action}#pair`} className={frame.ask} autoComplete="off">
        <SubstanceSelect name="a" label="One substance" value={one} />
        <SubstanceSelect name="b" label="The other" value={other} />
        <button className={form.primary} type="submit">
          Show this pair
        </button>
      </form>
      {asked.kind === 'problem' && (
        <p className={styles.problem} role="alert">
          {asked.says}
        </p>
      )}
      {asked.kind === 'pair' && <Answer pair={asked.pair} ruleHref={asked.ruleHref} />}
    </section>
  );
}

function Answer({ pair, ruleHref }: { pair: Pair; ruleHref: string | null }) {
  const names = `${substance(pair.a).label.en} with ${substance(pair.b).label.en}`;
  return (
    <div className={styles.card}>
      <h3>{names}</h3>
      <p className={styles.state}>
        <LevelMark level={pair.level} />
      </p>
      <dl className={styles.words}>
        <Both label="Said to anybody" words={pair.words} />
        <Both label="Said to staff" words={pair.toStaff} />
        {pair.rule && ruleHref && (
          <Fact label="Rule">
            <a href={ruleHref}>{pair.rule}</a>
          </Fact>
        )}
      </dl>
      <Cited ids={pair.sources} />
    </div>
  );
}

function SubstanceSelect({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <div className={form.field}>
      <label className={form.label} htmlFor={`pair-${name}`}>
        {label}
      </label>
      <select className={form.text} id={`pair-${name}`} name={name} defaultValue={value}>
        <option value="">Choose</option>
        {GROUPS.map((group) => (
          <optgroup key={group.id} label={group.label.en}>
            {group.substances.map(({ id, label: { en } }) => (
              <option key={id} value={id}>
                {en}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

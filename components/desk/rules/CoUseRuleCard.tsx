import { LevelMark } from '@/components/desk/LevelMark';
import type { CoUseBasis, CoUseRule } from '@/domain/substances/co-use-rule';
import { MECHANISMS, mechanismsToStaff } from '@/domain/substances/mechanisms';
import { Both, Fact } from './Both';
import { Cited } from './Cited';
import { ReviewLine } from './ReviewLine';
import styles from './rules.module.css';

/** What a level rests on, as a reviewer reads it. */
export const BASIS_WORDS: Readonly<Record<CoUseBasis, string>> = {
  regulator_or_label: 'A regulator or a label',
  agency_or_review: 'An agency or a review',
  peer_database_or_general: 'A peer database, or general knowledge',
};

/** Pairs with the same partners, in words: "Alcohol, GHB" with "Diazepam, Lorazepam". */
export interface CoveredPairs {
  readonly these: string;
  readonly withThese: string;
}

export interface CoUseRuleCardProps {
  readonly rule: CoUseRule;
  readonly ruleSet: string;
  readonly pairs: number;
  readonly covers: readonly CoveredPairs[];
  readonly unfolded?: boolean;
}

/** One co-use rule and every pair it speaks for. */
export function CoUseRuleCard({ rule, ruleSet, pairs, covers, unfolded }: CoUseRuleCardProps) {
  const id = `mix-${rule.id}`;
  return (
    <article className={styles.card} id={id} aria-labelledby={`${id}-name`}>
      <h3 id={`${id}-name`}>{rule.id}</h3>
      <p className={styles.state}>
        <LevelMark level={rule.level} />
      </p>
      <dl className={styles.words}>
        <Both label="Said to anybody" words={rule.words} />
        <Both label="Said to staff" words={mechanismsToStaff(rule.mechanisms)} />
        <Fact label="How">{rule.mechanisms.map((id) => MECHANISMS[id].label.en).join(' · ')}</Fact>
        <Fact label="Rests on">{BASIS_WORDS[rule.basis]}</Fact>
      </dl>
      <Covered pairs={pairs} covers={covers} unfolded={unfolded} />
      <Cited ids={rule.sources} unfolded={unfolded} />
      <ReviewLine of={rule.id} ruleSet={ruleSet} />
    </article>
  );
}

/** The pairs something speaks for, those with the same partners in one line. */
export function Covered({
  pairs,
  covers,
  unfolded = false,
}: Pick<CoUseRuleCardProps, 'pairs' | 'covers' | 'unfolded'>) {
  return (
    <details className={styles.fold} open={unfolded}>
      <summary>{pairs === 1 ? '1 pair' : `${pairs.toLocaleString('en-US')} pairs`}</summary>
      <ul className={styles.covered}>
        {covers.map(({ these, withThese }) => (
          <li key={these}>
            <strong>{these}</strong> with {withThese}
          </li>
        ))}
      </ul>
    </details>
  );
}

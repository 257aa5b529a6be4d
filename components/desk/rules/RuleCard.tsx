import type { ReactNode } from 'react';
import { FormMessage } from '@/components/desk/FormMessage';
import { pointerWords, type ShownPointer } from '@/components/desk/pointer-words';
import { UrgencyBadge } from '@/components/desk/UrgencyBadge';
import type { Words } from '@/domain/language';
import type { Rule } from '@/domain/triage/finding';
import { Both, Fact } from './Both';
import { Cited } from './Cited';
import { nameWords } from './name-words';
import { ReviewLine } from './ReviewLine';
import styles from './rules.module.css';

/** What a caller may be told of a finding. */
interface WordsForCaller {
  readonly toCaller?: Words;
}

export interface RuleCardProps {
  readonly rule: Rule & WordsForCaller;
  readonly ruleSet: string;
  /** Every answer it can point at. */
  readonly looksAt: readonly ShownPointer[];
  /** Who switched it off, when and why, in a sentence; null for a rule that works. */
  readonly retired: string | null;
  readonly unfolded?: boolean;
  /** What was just done to this rule. */
  readonly said?: string | null;
  /** The form of those who may retire it, or why nobody may. */
  readonly children?: ReactNode;
}

/** One triage rule, with everything that is said because of it, to whom, and what it rests on. */
export function RuleCard({ rule, ruleSet, looksAt, retired, unfolded, said, children }: RuleCardProps) {
  return (
    <article className={styles.card} id={rule.id} aria-labelledby={`${rule.id}-name`}>
      <h3 id={`${rule.id}-name`}>
        {rule.id} · {nameWords(rule.name)}
      </h3>
      <p className={styles.state}>
        <UrgencyBadge urgency={rule.urgency} long />
        {rule.urgencyHere && <span>The answers may make it more or less urgent.</span>}
      </p>
      {said && <FormMessage kind="success">{said}</FormMessage>}
      {retired && (
        <p className={styles.retired}>
          <strong>Retired: finds nothing.</strong> {retired}
        </p>
      )}
      <dl className={styles.words}>
        <Both label="Why it matters" words={rule.because} />
        <Both label="Ask next" words={rule.askNext} />
        <Both label="What the caller may be told" words={rule.toCaller} />
        {looksAt.length > 0 && <Fact label="Can point at">{looksAt.map(pointerWords).join(' · ')}</Fact>}
      </dl>
      <Cited ids={rule.sources} unfolded={unfolded} />
      <ReviewLine of={rule.id} ruleSet={ruleSet} />
      {children}
    </article>
  );
}

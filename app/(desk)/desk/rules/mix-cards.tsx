import { CoUseRuleCard, Covered } from '@/components/desk/rules/CoUseRuleCard';
import type { CoUseRule } from '@/domain/substances/co-use-rule';
import { coversOf } from './covers';
import { pairsOf } from './found';

interface MixCardsProps {
  readonly rules: readonly CoUseRule[];
  readonly ruleSet: string;
  readonly unfolded?: boolean;
}

/** Each co-use rule with the pairs it speaks for. */
export function MixCards({ rules, ruleSet, unfolded }: MixCardsProps) {
  return rules.map((rule) => {
    const pairs = pairsOf(rule.id);
    return (
      <CoUseRuleCard
        key={rule.id}
        rule={rule}
        ruleSet={ruleSet}
        pairs={pairs.length}
        covers={coversOf(pairs)}
        unfolded={unfolded}
      />
    );
  });
}

/** The pairs that no rule speaks for. */
export function NotKnown({ unfolded }: { unfolded?: boolean }) {
  const pairs = pairsOf(null);
  return (
    <>
      <p>No rule speaks for these. We do not know how they act together, and not known does not mean safe.</p>
      <Covered pairs={pairs.length} covers={coversOf(pairs)} unfolded={unfolded} />
    </>
  );
}

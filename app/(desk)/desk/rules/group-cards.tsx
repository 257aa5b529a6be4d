import { GroupRuleCard } from '@/components/desk/rules/GroupRuleCard';
import { SUBSTANCE_IDS, type SubstanceId, substance } from '@/domain/substances/catalogue';
import { coUse, type GroupRule } from '@/domain/substances/co-use';

/** One mix for each thing the group rules can say: the page shows what they do say of it. */
const EXAMPLES: readonly { readonly title: string; readonly mix: readonly SubstanceId[] }[] = [
  { title: 'Any two that can slow breathing', mix: ['alcohol', 'gabapentin'] },
  { title: 'Two of them, one a full opioid, GHB or a barbiturate', mix: ['oxycodone', 'gabapentin'] },
  { title: 'Any three or more', mix: ['alcohol', 'diazepam', 'gabapentin'] },
];

const ALL_DEPRESSANTS = SUBSTANCE_IDS.filter((id) => substance(id).cnsDepressant);

/** What holds of several depressants together, beyond what their pairs say; with the sources of every mix it may speak of. */
export function GroupCards({ ruleSet, unfolded }: { ruleSet: string; unfolded?: boolean }) {
  const sources = groupRuleOf(ALL_DEPRESSANTS)?.sources ?? [];
  return EXAMPLES.map(({ title, mix }) => {
    const rule = groupRuleOf(mix);
    return (
      rule && (
        <GroupRuleCard key={title} title={title} rule={{ ...rule, sources }} ruleSet={ruleSet} unfolded={unfolded} />
      )
    );
  });
}

const groupRuleOf = (mix: readonly SubstanceId[]): GroupRule | null =>
  coUse({ named: [], mixes: [mix] }).simultaneous[0]?.groupRule ?? null;

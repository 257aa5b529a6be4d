import { GroupRuleCard } from '@/components/desk/rules/GroupRuleCard';
import type { SubstanceId } from '@/domain/substances/catalogue';
import { coUse } from '@/domain/substances/co-use';

/** One mix for each thing the group rules can say: the page shows what they do say of it. */
const EXAMPLES: readonly { readonly title: string; readonly mix: readonly SubstanceId[] }[] = [
  { title: 'Any two that can slow breathing', mix: ['alcohol', 'gabapentin'] },
  { title: 'Two of them, one a full opioid, GHB or a barbiturate', mix: ['oxycodone', 'gabapentin'] },
  { title: 'Any three or more', mix: ['alcohol', 'diazepam', 'gabapentin'] },
];

/** What holds of several depressants together, beyond what their pairs say. */
export function GroupCards() {
  return EXAMPLES.map(({ title, mix }) => {
    const [seen] = coUse({ named: mix, mixes: [mix] }).simultaneous;
    return seen?.groupRule ? <GroupRuleCard key={title} title={title} rule={seen.groupRule} /> : null;
  });
}

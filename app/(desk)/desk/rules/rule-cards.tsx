import { deskPaths } from '@/app/(desk)/desk/paths';
import { doneWords } from '@/app/(desk)/desk/words';
import { ReinstateForm, RetireForm } from '@/components/desk/rules/RetireForms';
import { RuleCard } from '@/components/desk/rules/RuleCard';
import { may } from '@/domain/lead/roles';
import type { Rule } from '@/domain/triage/finding';
import { RETIRABLE } from '@/domain/triage/rules';
import { centreYear } from '../clocks';
import { looksAt } from './looks-at';
import type { RulesRead } from './part';

interface RuleCardsProps {
  readonly read: RulesRead;
  readonly rules: readonly Rule[];
  readonly unfolded?: boolean;
  /** What was just done, and to which rule. */
  readonly done?: { readonly kind: string | undefined; readonly rule: string | undefined };
}

/** Each rule, with the form of those who may retire it or bring it back. */
export function RuleCards({ read: { member, retired, ruleSet }, rules, unfolded, done }: RuleCardsProps) {
  const decides = may(member.roles, 'rules.retire') && !unfolded;
  return rules.map((rule) => {
    const off = retired.find((one) => one.rule === rule.id);
    const fixed = !RETIRABLE.includes(rule.id);
    return (
      <RuleCard
        key={rule.id}
        rule={rule}
        ruleSet={ruleSet}
        looksAt={looksAt(rule)}
        retired={off ? `By ${off.by}, ${centreYear(off.at)}: ${off.reason}` : null}
        unfolded={unfolded}
        said={done?.rule === rule.id ? doneWords(done.kind) : null}
      >
        {fixed && <p>This rule cannot be retired.</p>}
        {decides && !fixed && off && <ReinstateForm rule={rule.id} action={deskPaths.rulesDeed('reinstate')} />}
        {decides && !fixed && !off && (
          <RetireForm
            rule={rule.id}
            action={deskPaths.rulesDeed('retire')}
            emergency={rule.urgency === 'emergency_now'}
          />
        )}
      </RuleCard>
    );
  });
}

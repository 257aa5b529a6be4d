import type { Query } from '@/app/(desk)/desk/query';
import { TimingTable } from '@/components/desk/rules/TimingTable';
import { PartFrame, readRules } from '../part';

/** When withdrawal starts, is strongest and ends, for each substance, as far as the facts say. */
export default async function WithdrawalPage({ searchParams }: { searchParams: Query }) {
  const read = await readRules(searchParams);
  return (
    <PartFrame read={read} part="withdrawal" title="Rules: withdrawal timing">
      {read.found.withdrawal.length > 0 && <TimingTable substances={read.found.withdrawal} ruleSet={read.ruleSet} />}
    </PartFrame>
  );
}

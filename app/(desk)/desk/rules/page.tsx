import { oneOf, type Query } from '@/app/(desk)/desk/query';
import { PartFrame, readRules } from './part';
import { RuleCards } from './rule-cards';

/** Every triage rule, to be read, searched, and (by a clinician) retired. */
export default async function RulesPage({ searchParams }: { searchParams: Query }) {
  const read = await readRules(searchParams);
  const done = { kind: await oneOf(searchParams, 'done'), rule: await oneOf(searchParams, 'rule') };
  return (
    <PartFrame read={read} part="rules" title="Rules">
      <h2>How soon to reach a person</h2>
      <RuleCards read={read} rules={read.found.rules} done={done} />
    </PartFrame>
  );
}

import type { Query } from '@/app/(desk)/desk/query';
import { SourceIndex } from '@/components/desk/rules/Cited';
import { InstrumentCard } from '@/components/desk/rules/InstrumentCard';
import { RetiredLog } from '@/components/desk/rules/RetiredLog';
import { SettingsTable } from '@/components/desk/rules/SettingsTable';
import { TimingTable } from '@/components/desk/rules/TimingTable';
import { found } from '../found';
import { GroupCards } from '../group-cards';
import { MixCards, NotKnown } from '../mix-cards';
import { PartFrame, readRules } from '../part';
import { retiredRows } from '../retired-rows';
import { RuleCards } from '../rule-cards';

/** All of it, opened, in one page: for a clinician who reads on paper. */
export default async function PrintPage({ searchParams }: { searchParams: Query }) {
  const read = await readRules(searchParams);
  const all = found('');
  const { ruleSet } = read;
  return (
    <PartFrame read={read} part="print" title="All rules, to print">
      <h2>Rules</h2>
      <RuleCards read={read} rules={all.rules} unfolded />
      <h2>Mixes</h2>
      <MixCards rules={all.mixes} ruleSet={ruleSet} unfolded />
      <GroupCards ruleSet={ruleSet} unfolded />
      <h3>What we do not know</h3>
      <NotKnown unfolded />
      <h2>Instruments</h2>
      {all.instruments.map((instrument) => (
        <InstrumentCard key={instrument.id} instrument={instrument} ruleSet={ruleSet} unfolded />
      ))}
      <h2>Withdrawal timing</h2>
      <TimingTable substances={all.withdrawal} ruleSet={ruleSet} unfolded />
      <h2>Settings</h2>
      <SettingsTable settings={read.settings} />
      <h3>Retired rules</h3>
      <RetiredLog rows={retiredRows(read)} />
      <h2>Sources</h2>
      <SourceIndex />
    </PartFrame>
  );
}

import type { Query } from '@/app/(desk)/desk/query';
import { RetiredLog } from '@/components/desk/rules/RetiredLog';
import { SettingsTable } from '@/components/desk/rules/SettingsTable';
import { PartFrame, readRules } from '../part';
import { retiredRows } from '../retired-rows';

/** The thresholds the rules read, and which rules were ever switched off. */
export default async function SettingsPage({ searchParams }: { searchParams: Query }) {
  const read = await readRules(searchParams);
  return (
    <PartFrame read={read} part="settings" title="Rules: settings">
      <h2>Thresholds</h2>
      <p>They are proposals, and need a clinician’s sign-off. They are part of the rule set’s version.</p>
      <SettingsTable settings={read.settings} />
      <h2>Retired rules</h2>
      <RetiredLog rows={retiredRows(read)} />
    </PartFrame>
  );
}

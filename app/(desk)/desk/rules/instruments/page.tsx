import type { Query } from '@/app/(desk)/desk/query';
import { InstrumentCard } from '@/components/desk/rules/InstrumentCard';
import { PartFrame, readRules } from '../part';

/** Every standard instrument: its items, its choices, how it is scored, its licence. */
export default async function InstrumentsPage({ searchParams }: { searchParams: Query }) {
  const read = await readRules(searchParams);
  return (
    <PartFrame read={read} part="instruments" title="Rules: instruments">
      <h2>Standard questions, and how they are scored</h2>
      {read.found.instruments.map((instrument) => (
        <InstrumentCard key={instrument.id} instrument={instrument} ruleSet={read.ruleSet} />
      ))}
    </PartFrame>
  );
}

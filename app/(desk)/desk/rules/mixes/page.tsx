import { deskPaths } from '@/app/(desk)/desk/paths';
import { oneOf, type Query } from '@/app/(desk)/desk/query';
import { PairAsked } from '@/components/desk/rules/PairAsked';
import { askedPair } from '../asked-pair';
import { GroupCards } from '../group-cards';
import { MixCards, NotKnown } from '../mix-cards';
import { PartFrame, readRules } from '../part';

/** What is known of substances together: any two on asking, then every rule with its pairs. */
export default async function MixesPage({ searchParams }: { searchParams: Query }) {
  const read = await readRules(searchParams);
  const [one, other] = [(await oneOf(searchParams, 'a')) ?? '', (await oneOf(searchParams, 'b')) ?? ''];
  return (
    <PartFrame read={read} part="mixes" title="Rules: mixes">
      <PairAsked action={deskPaths.rulesPart('mixes')} one={one} other={other} asked={askedPair(one, other)} />
      <h2>Rules for two together</h2>
      <MixCards rules={read.found.mixes} ruleSet={read.ruleSet} />
      <h2>Several downers together</h2>
      <GroupCards ruleSet={read.ruleSet} />
      <h2>What we do not know</h2>
      <NotKnown />
    </PartFrame>
  );
}

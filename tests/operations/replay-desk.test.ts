import { expect, test } from 'vitest';
import { goThrough } from '@/app/(desk)/desk/rules/replay/go-through';
import { asQuery, readSoFar, seenIn } from '@/app/(desk)/desk/rules/replay/so-far';
import { freshDatabase } from '../fresh-database';
import { ada, hire, marisolDraft } from '../people';
import { during } from './log-of';
import { judgedBefore, store, storeShells, without } from './replay-stored';

const { owner } = await freshDatabase();
const administrator = await ada();
const nurse = await hire(administrator, 'Nadia', ['clinician']);
const ana = await hire(administrator, 'Ana', ['admissions', 'supervisor']);

const up = await store(owner, 'same_day', [
  judgedBefore(marisolDraft(), (now) => ({ urgency: 'same_day', findings: without(now, 'T11', 'T12', 'T15', 'T17') })),
]);
await store(owner, 'urgent_1h', [judgedBefore(marisolDraft(), () => ({}))]);
await storeShells(owner, 230);
const begin = readSoFar({ run: 'open' });
const leads = async () =>
  (await owner`SELECT md5(string_agg(l::text, '' ORDER BY l.id)) AS all FROM porchlight.lead l`)[0];

test('a clinician sees who would move and by which rules, page by page to the end; no lead is changed, each page is an event', async () => {
  const before = await leads();
  const { result, log } = await during(owner, () => goThrough(nurse, begin));
  if (result.kind !== 'gone') throw new Error(result.kind);
  expect(result.moved.map(({ leadId }) => leadId)).toEqual([up]);
  expect(result.moved[0]?.outcome).toMatchObject({ moves: 'up', before: 'same_day', after: 'urgent_1h' });
  expect(result.so).toMatchObject({ up: 1, down: 0, stays: 1, unreadable: 230 });
  expect([result.whole, result.total, seenIn(result.so)]).toEqual([true, 232, 232]);
  expect(log.map(({ deed, actor }) => [deed, actor])).toEqual(Array(2).fill(['triage.replayed', 'staff']));
  expect(await leads()).toEqual(before);
});

test('where it stopped it goes on from its address, which holds counts and nothing else', async () => {
  const gone = await goThrough(nurse, begin);
  if (gone.kind !== 'gone') throw new Error(gone.kind);
  const address = asQuery(gone.so);
  expect(Object.keys(address).sort()).toEqual(['after', 'by', 'down', 'erased', 'run', 'stays', 'unreadable', 'up']);
  const again = await goThrough(nurse, readSoFar(address));
  expect(again).toMatchObject({ kind: 'gone', whole: true, moved: [], so: { up: 1, unreadable: 230 } });
});

test('what an address says that cannot be is as if it said nothing', () => {
  expect(readSoFar({ run: 'everything', after: 'x', up: '-1', stays: ['1', '2'], by: 'x'.repeat(300) })).toEqual(
    readSoFar({}),
  );
  expect(readSoFar({}).run).toBeNull();
});

test('nobody but a clinician may, and that is written down', async () => {
  for (const actor of [ana, administrator]) {
    const { result, log } = await during(owner, () => goThrough(actor, begin));
    expect(result).toEqual({ kind: 'not-permitted' });
    expect(log).toMatchObject([{ deed: 'access.refused', detail: 'rules.replay' }]);
  }
});

import { expect, test } from 'vitest';
import { queueStream } from '@/app/(desk)/desk/live/stream';
import { comeToLead, setPresence, whoIsHere } from '@/operations/be-present';
import { freshDatabase } from '../fresh-database';
import { ada, type Colleague, DEE, hire, sendAs } from '../people';

const { owner } = await freshDatabase();
const administrator = await ada();
const ana = await hire(administrator, 'Ana', ['admissions']);
const noor = await hire(administrator, 'Noor', ['clinician']);
const { leadId } = await sendAs(DEE, false);

const seenBy = async (actor: Colleague['actor']) => {
  const seen = await whoIsHere({ actor, input: {} });
  return seen.kind === 'seen' ? (seen.leads[leadId] ?? []) : seen.kind;
};
/** A page of the lead, with its stream, and what that says. */
async function opens(actor: Colleague['actor']) {
  const here = await comeToLead({ actor, input: { leadId } });
  if (here.kind !== 'here' || !here.id) throw new Error(here.kind);
  const closing = new AbortController();
  const stream = await queueStream(actor, closing.signal, here.id);
  const heard: string[] = [];
  const read = async (): Promise<void> => {
    const text = new TextDecoder();
    for await (const part of stream.body ?? []) heard.push(text.decode(part));
  };
  const over = read();
  return { page: here.id, heard: () => heard.join(''), close: () => closing.abort(), over };
}

test('colleagues see who has a lead open and how, each once; by ids alone in the stream; and not themselves', async () => {
  const noors = await opens(noor);
  const [one, two] = [await opens(ana), await opens(ana)];
  expect(one.heard()).toContain(`data: ${one.page}`);
  expect(await seenBy(noor)).toEqual([{ name: 'Ana', state: 'viewing' }]);
  expect(await seenBy(ana)).toEqual([{ name: 'Noor', state: 'viewing' }]);
  await setPresence({ actor: ana, input: { page: one.page, state: 'away' } });
  expect(await seenBy(noor)).toEqual([{ name: 'Ana', state: 'viewing' }]);
  await setPresence({ actor: ana, input: { page: two.page, state: 'editing' } });
  expect(await seenBy(noor)).toEqual([{ name: 'Ana', state: 'editing' }]);
  await expect.poll(noors.heard).toContain(`event: changed\ndata: presence.changed ${leadId}\n`);
  expect(noors.heard()).not.toContain('Ana');
  // A page is closed, then the other: gone as soon as its stream is.
  two.close();
  await two.over;
  await expect.poll(() => seenBy(noor)).toEqual([{ name: 'Ana', state: 'away' }]);
  one.close();
  await one.over;
  await expect.poll(() => seenBy(noor)).toEqual([]);
  noors.close();
  await noors.over;
});

test('somebody whose server was killed is gone within a minute', async () => {
  const here = await comeToLead({ actor: ana, input: { leadId } });
  expect(here.kind).toBe('here');
  expect(await seenBy(noor)).toHaveLength(1);
  await owner`UPDATE porchlight.presence SET seen_at = seen_at - interval '41 seconds'`;
  expect(await seenBy(noor)).toEqual([]);
  // The next who comes sweeps it out.
  const next = await opens(noor);
  expect(await owner`SELECT staff_id FROM porchlight.presence`).toHaveLength(1);
  next.close();
  await next.over;
});

test('nobody moves a colleague’s page, or has a lead open that is not there', async () => {
  const anas = await opens(ana);
  expect(await setPresence({ actor: noor, input: { page: anas.page, state: 'away' } })).toEqual({ kind: 'gone' });
  expect(await seenBy(noor)).toEqual([{ name: 'Ana', state: 'viewing' }]);
  const nothing = '00000000-0000-4000-8000-000000000000';
  expect(await comeToLead({ actor: ana, input: { leadId: nothing } })).toEqual({ kind: 'not-found' });
  expect(await comeToLead({ actor: administrator, input: { leadId } })).toEqual({ kind: 'not-permitted' });
  expect(await whoIsHere({ actor: administrator, input: {} })).toEqual({ kind: 'not-permitted' });
  anas.close();
  await anas.over;
});

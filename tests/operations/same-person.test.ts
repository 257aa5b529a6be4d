import { beforeEach, describe, expect, test } from 'vitest';
import { WHOLE_QUEUE } from '@/domain/lead/queue-view';
import { closeLead } from '@/operations/close-lead';
import { compareLeads } from '@/operations/compare-leads';
import { eraseLead } from '@/operations/erase-lead';
import { listQueue } from '@/operations/list-queue';
import { mergeLeads } from '@/operations/merge-leads';
import { openLead } from '@/operations/open-lead';
import { seePerson } from '@/operations/see-person';
import { tellApart } from '@/operations/tell-apart';
import { askAgain, unmergeLeads } from '@/operations/unmerge-leads';
import { viewStatus } from '@/operations/view-status';
import { freshDatabase } from '../fresh-database';
import { ada, hire, MARISOL, type SentAs, STRANGER, sendAs } from '../people';
import { deedsOf, during } from './log-of';
import { batchOf } from './of-a-deed';

const { owner } = await freshDatabase();
const administrator = await ada();
const ana = await hire(administrator, 'Ana', ['admissions']);
const clement = await hire(administrator, 'Clement', ['clinician']);
const NOBODY = '00000000-0000-4000-8000-000000000000';

const merge = (leadId: string, other: string, actor = ana) => mergeLeads({ actor, input: { leadId, other } });
const takeApart = (leadId: string, saying: string, actor = ana) => unmergeLeads({ actor, input: { leadId, saying } });
const apart = (leadId: string, other: string, actor = ana) => tellApart({ actor, input: { leadId, other } });
/** A lead that a saying is about. */
const leadIn = async (saying: string): Promise<string> =>
  (await owner`SELECT one FROM porchlight.same_person WHERE id = ${saying}`)[0]?.one;
const again = (leadId: string, saying: string) => askAgain({ actor: ana, input: { leadId, saying } });

async function merged(leadId: string, other: string): Promise<string> {
  const done = await merge(leadId, other);
  expect(done).toMatchObject({ kind: 'merged' });
  return batchOf(done);
}

/** The leads of one's person, as its page shows them. */
async function personOf(leadId: string): Promise<readonly string[] | string> {
  const seen = await seePerson({ actor: ana, input: { leadId } });
  return seen.kind === 'seen' ? seen.episodes.map(({ lead }) => lead.id).sort() : seen.kind;
}
const sorted = (...ids: readonly string[]): string[] => ids.toSorted();

let sent: SentAs[] = [];
/** So many leads, by their ids. */
async function leads(count: number): Promise<string[]> {
  sent = [];
  for (let at = 0; at < count; at += 1) sent.push(await sendAs(MARISOL));
  return sent.map(({ leadId }) => leadId);
}
/** One of the leads made last. */
const idAt = (at: number): string => sent[at]?.leadId ?? '';

const TABLES = await owner<{ name: string }[]>`
  SELECT table_name AS name FROM information_schema.tables
  WHERE table_schema = 'porchlight' AND table_type = 'BASE TABLE' AND table_name NOT IN ('audit_event', 'audit_head') ORDER BY 1`;

/** Every row of every table but the log's, to the last fraction of a second. */
async function everyRow(): Promise<Record<string, string[]>> {
  const dump: Record<string, string[]> = {};
  for (const { name } of TABLES) {
    const rows = await owner<{ row: string }[]>`SELECT t::text AS row FROM ${owner(`porchlight.${name}`)} t ORDER BY 1`;
    dump[name] = rows.map(({ row }) => row);
  }
  return dump;
}

// What a session writes of itself is as late as its last half minute: it is set once, before anything is looked at.
beforeEach(async () => {
  await owner`UPDATE porchlight.session SET seen_at = now()`;
});

describe('merged and taken apart, every row is what it was', () => {
  /** Each shape: what is joined before, what is joined then, in the order it is taken apart. */
  const SHAPES: readonly (readonly [
    string,
    number,
    readonly (readonly [number, number])[],
    readonly (readonly [number, number])[],
    readonly number[],
  ])[] = [
    ['two leads by themselves', 2, [], [[0, 1]], [0]],
    ['the other way about', 2, [], [[1, 0]], [0]],
    ['a lead and a person of two', 3, [[0, 1]], [[2, 0]], [0]],
    [
      'two persons of two leads each',
      4,
      [
        [0, 1],
        [2, 3],
      ],
      [[0, 3]],
      [0],
    ],
    [
      'a merge on a merge, the later first',
      3,
      [],
      [
        [0, 1],
        [1, 2],
      ],
      [1, 0],
    ],
    [
      'a merge on a merge, the older first',
      3,
      [],
      [
        [0, 1],
        [1, 2],
      ],
      [0, 1],
    ],
    [
      'two persons, then a fifth, in no order',
      5,
      [
        [0, 1],
        [2, 3],
      ],
      [
        [1, 2],
        [4, 0],
        [3, 0],
      ],
      [0, 1],
    ],
  ];

  test.each(SHAPES)('%s', async (_, count, before, then, order) => {
    const ids = await leads(count);
    const at = (index: number): string => ids[index] ?? '';
    for (const [one, other] of before) await merged(at(one), at(other));
    const rows = await everyRow();
    expect(Object.keys(rows)).toEqual(expect.arrayContaining(['lead', 'card', 'note', 'same_person', 'session']));
    const people = await Promise.all(ids.map(personOf));
    const sayings: string[] = [];
    for (const [one, other] of then) {
      const done = await merge(at(one), at(other));
      if (done.kind === 'merged') sayings.push(batchOf(done));
      else expect(done).toMatchObject({ kind: 'refused', why: expect.stringMatching(/one person already/) });
    }
    expect(await everyRow()).not.toEqual(rows);
    for (const index of order) {
      const saying = sayings[index] ?? '';
      expect(await takeApart(await leadIn(saying), saying)).toEqual({ kind: 'unmerged' });
    }
    expect(await everyRow()).toEqual(rows);
    expect(await Promise.all(ids.map(personOf))).toEqual(people);
  });

  test('taking the older apart leaves what was said since', async () => {
    const [a = '', b = '', c = ''] = await leads(3);
    const first = await merged(a, b);
    await merged(b, c);
    expect(await personOf(a)).toEqual(sorted(a, b, c));
    await takeApart(a, first);
    expect(await personOf(a)).toEqual([a]);
    expect(await personOf(c)).toEqual(sorted(b, c));
  });

  test('said to be two people and taken back, too', async () => {
    const [a = '', b = ''] = await leads(2);
    const rows = await everyRow();
    const said = await apart(b, a);
    expect(said).toMatchObject({ kind: 'told_apart' });
    expect(await everyRow()).not.toEqual(rows);
    expect(await again(a, batchOf(said))).toEqual({ kind: 'asked_again' });
    expect(await everyRow()).toEqual(rows);
  });
});

describe('what is said of two leads', () => {
  test('is an event of both, and changes neither', async () => {
    const [a = '', b = ''] = await leads(2);
    const before = await owner`SELECT l::text FROM porchlight.lead l ORDER BY id`;
    const done = await during(owner, () => merge(a, b));
    expect(done.log).toMatchObject([
      { deed: 'person.merged', subject: a, detail: b },
      { deed: 'person.merged', subject: b, detail: a },
    ]);
    const undone = await during(owner, () => takeApart(b, batchOf(done.result), clement));
    expect(deedsOf(undone.log)).toEqual(['person.unmerged', 'person.unmerged']);
    expect(undone.log.map(({ subject }) => subject).sort()).toEqual(sorted(a, b));
    expect(await owner`SELECT l::text FROM porchlight.lead l ORDER BY id`).toEqual(before);
    const opened = await openLead({ actor: ana, input: { leadId: a } });
    expect(opened).toMatchObject({
      events: expect.arrayContaining([expect.objectContaining({ deed: 'person.merged' })]),
    });
  });

  test('is seen by every time the person came, whichever lead is asked, and the look is an event', async () => {
    const [a = '', b = '', c = ''] = await leads(3);
    await merged(a, b);
    await merged(c, b);
    const { result, log } = await during(owner, () => seePerson({ actor: clement, input: { leadId: c } }));
    expect(result).toMatchObject({
      kind: 'seen',
      episodes: [{ lead: { id: a } }, { lead: { id: b } }, { lead: { id: c } }],
      joined: [{ by: 'Ana' }, { by: 'Ana' }],
    });
    expect(log).toMatchObject([{ deed: 'person.viewed', subject: '', detail: [a, b, c].join(',') }]);
    const queue = await listQueue({ actor: ana, input: { show: 'open', view: WHOLE_QUEUE, live: false } });
    const often =
      queue.kind === 'listed' ? queue.rows.filter(({ cameOften }) => cameOften).map(({ lead }) => lead.id) : [];
    expect(often).toEqual(expect.arrayContaining([a, b, c]));
  });

  test('cannot be said twice, nor of one lead, nor of one that is not there', async () => {
    const [a = '', b = ''] = await leads(2);
    const saying = await merged(a, b);
    expect(await merge(b, a)).toMatchObject({ kind: 'refused', why: expect.stringMatching(/one person already/) });
    expect(await merge(a, a)).toMatchObject({ kind: 'invalid' });
    expect(await merge(a, a.toUpperCase())).toMatchObject({ kind: 'invalid' });
    expect(await merge(a, NOBODY)).toEqual({ kind: 'not-found' });
    expect(await merge('x', a)).toMatchObject({ kind: 'invalid' });
    expect(await apart(a, b)).toMatchObject({ kind: 'refused', why: expect.stringMatching(/Take them apart first/) });
    expect(await again(a, saying), 'a merge is no saying that they are two').toMatchObject({ kind: 'refused' });
    expect(await takeApart(a, saying)).toEqual({ kind: 'unmerged' });
    expect(await takeApart(a, saying)).toMatchObject({ kind: 'refused', why: expect.stringMatching(/already/) });
    expect(await takeApart(NOBODY, saying)).toEqual({ kind: 'not-found' });
  });

  test('is taken back from a lead of that person alone', async () => {
    const [a = '', b = '', c = '', stranger = ''] = await leads(4);
    const same = await merged(a, b);
    await merged(b, c);
    const two = batchOf(await apart(a, stranger));
    const before = await everyRow();
    const [other = ''] = await leads(1);
    expect(await takeApart(stranger, same)).toMatchObject({ kind: 'refused' });
    expect(await again(other, two)).toMatchObject({ kind: 'refused' });
    expect((await everyRow()).same_person).toEqual(before.same_person);
    expect(await again(c, two)).toEqual({ kind: 'asked_again' });
    expect(await takeApart(c, same)).toEqual({ kind: 'unmerged' });
  });

  test('holds against the opposite, also through others, until it is taken back', async () => {
    const [a = '', b = '', c = '', d = ''] = await leads(4);
    await merged(a, b);
    await merged(c, d);
    const said = await apart(b, c);
    expect(await apart(c, b)).toMatchObject({ kind: 'refused' });
    expect(await merge(a, d)).toMatchObject({
      kind: 'refused',
      why: expect.stringMatching(/Ana said that two of these leads are of two people/),
    });
    expect(await compareLeads({ actor: ana, input: { leadId: a, other: d } })).toMatchObject({
      apartBy: 'Ana',
      areOne: false,
      leads: { mine: 2, theirs: 2 },
    });
    await again(d, batchOf(said));
    expect(await merge(a, d)).toMatchObject({ kind: 'merged' });
    expect(await personOf(b)).toEqual(sorted(a, b, c, d));
  });

  test('two are held beside each other first, and the look names both', async () => {
    const [a = '', b = ''] = await leads(2);
    const { result, log } = await during(owner, () => compareLeads({ actor: ana, input: { leadId: a, other: b } }));
    expect(result).toMatchObject({
      kind: 'compared',
      likeness: { level: 'likely', because: ['phone', 'first_name'] },
      areOne: false,
      paired: false,
      apartBy: null,
    });
    expect(log).toMatchObject([{ deed: 'person.compared', detail: `${a},${b}` }]);
    for (const other of [a, NOBODY])
      expect(await compareLeads({ actor: ana, input: { leadId: a, other } })).toEqual({ kind: 'not-found' });
  });
});

describe('many at once', () => {
  test('say the same of two leads: one is heard, the others are told', async () => {
    const [a = '', b = ''] = await leads(2);
    const all = await Promise.all(
      Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? merge(a, b) : merge(b, a, clement))),
    );
    expect(all.filter(({ kind }) => kind === 'merged')).toHaveLength(1);
    for (const one of all)
      if (one.kind !== 'merged') expect(one).toMatchObject({ kind: 'refused', why: expect.stringMatching(/already/) });
    expect(await owner`SELECT FROM porchlight.same_person WHERE one IN ${owner([a, b])}`).toHaveLength(1);
  });

  test('join the same leads in every way: no two are joined twice, so each taking apart parts', async () => {
    const ids = await leads(6);
    const pairs = ids.flatMap((one, at) => ids.slice(at + 1).map((other) => [one, other] as const));
    const all = await Promise.all(pairs.map(([one, other]) => merge(one, other)));
    expect(all.filter(({ kind }) => kind === 'merged')).toHaveLength(ids.length - 1);
    expect(await personOf(ids[0] ?? '')).toEqual(sorted(...ids));
    const sayings = all.map(batchOf).filter((one) => one !== '');
    const from = await Promise.all(sayings.map(leadIn));
    const twice = [...sayings, ...sayings].map((one, at) => takeApart(from[at % sayings.length] ?? '', one));
    const taken = await Promise.all(twice);
    expect(taken.filter(({ kind }) => kind === 'unmerged')).toHaveLength(ids.length - 1);
    for (const id of ids) expect(await personOf(id)).toEqual([id]);
  });

  test('say opposite things of two leads: one is heard', async () => {
    const [a = '', b = ''] = await leads(2);
    const all = await Promise.all(Array.from({ length: 8 }, (_, at) => (at % 2 === 0 ? merge(a, b) : apart(b, a))));
    expect(all.filter(({ kind }) => kind === 'merged' || kind === 'told_apart')).toHaveLength(1);
    expect(all.filter(({ kind }) => kind === 'refused')).toHaveLength(7);
  });

  test('merge while the callers erase: an erased lead is of nobody, and nobody waits for ever', async () => {
    const ids = await leads(6);
    const erasers = sent.slice(0, 3).map(({ actor }) => eraseLead(actor));
    const mergers = ids.slice(1).map((other) => merge(ids[0] ?? '', other));
    const chains = ids.slice(2).map((other, at) => merge(ids[at + 1] ?? '', other, clement));
    const all = await Promise.all([...erasers, ...mergers, ...chains]);
    expect(all.slice(0, 3)).toEqual(['erased', 'erased', 'erased']);
    const gone = ids.slice(0, 3);
    const rows = await owner`SELECT FROM porchlight.same_person WHERE one IN ${owner(gone)} OR other IN ${owner(gone)}`;
    expect(rows).toHaveLength(0);
  });
});

describe('a lead that is erased', () => {
  test('leaves its person, and those it stood between stay one', async () => {
    const [a = '', b = '', c = '', d = ''] = await leads(4);
    await merged(a, b);
    const second = await merged(b, c);
    await merged(d, b);
    await eraseLead(sent[1]?.actor ?? STRANGER);
    expect(await personOf(a)).toEqual(sorted(a, c, d));
    expect(await personOf(b)).toBe('not-found');
    expect(await merge(a, b)).toEqual({ kind: 'not-found' });
    // What was said can still be taken back by what it was kept as.
    expect(await takeApart(a, second)).toEqual({ kind: 'unmerged' });
    expect(await personOf(c)).toEqual([c]);
    expect(await personOf(a)).toEqual(sorted(a, d));
  });

  test('leaves a person of two a lead by itself, and takes along what was said against it', async () => {
    const [a = '', b = '', c = ''] = await leads(3);
    await merged(a, b);
    await apart(b, c);
    await eraseLead(sent[1]?.actor ?? STRANGER);
    expect(await personOf(a)).toEqual([a]);
    expect(await owner`SELECT FROM porchlight.same_person WHERE one IN ${owner([a, b, c])}`).toHaveLength(0);
  });
});

describe('the same request twice', () => {
  const close = (leadId: string, more: object) =>
    closeLead({
      actor: ana,
      input: { leadId, disposition: 'duplicate', nextStep: 'We ring about the other.', ...more },
    });

  test('is closed as a duplicate that names the lead that goes on', async () => {
    const [a = '', b = ''] = await leads(2);
    await merged(a, b);
    expect(await close(a, { duplicateOf: b })).toMatchObject({ kind: 'closed' });
    const opened = await openLead({ actor: ana, input: { leadId: a } });
    expect(opened).toMatchObject({ lead: { disposition: 'duplicate' } });
    expect(opened.kind === 'opened' && opened.notes.at(-1)?.content).toMatchObject({ duplicateOf: b });
    expect(await personOf(a), 'and stays one of their times').toEqual(sorted(a, b));
  });

  test('is closed without naming one, as before; never as one of somebody else, or of itself', async () => {
    const [a = '', b = ''] = await leads(2);
    for (const duplicateOf of [b, a, NOBODY])
      expect(await close(a, { duplicateOf })).toMatchObject({
        kind: 'refused',
        why: expect.stringMatching(/same person/),
      });
    expect(await close(a, {})).toMatchObject({ kind: 'closed' });
  });
});

test('a caller is told nothing of it: their status reads the same before and after', async () => {
  await leads(2);
  const of = async (at: number) => JSON.stringify(await viewStatus(sent[at]?.actor ?? STRANGER));
  const before = [await of(0), await of(1)];
  await merged(idAt(0), idAt(1));
  expect([await of(0), await of(1)]).toEqual(before);
});

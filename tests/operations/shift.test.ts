import { describe, expect, test } from 'vitest';
import { WHOLE_QUEUE } from '@/domain/lead/queue-view';
import { assignLead } from '@/operations/assign-lead';
import { changeUrgency } from '@/operations/change-urgency';
import { claimLead } from '@/operations/claim-lead';
import { listQueue } from '@/operations/list-queue';
import { logContact } from '@/operations/log-contact';
import { openLead } from '@/operations/open-lead';
import { snoozeLead } from '@/operations/snooze-lead';
import { wakeLead } from '@/operations/wake-lead';
import { freshDatabase } from '../fresh-database';
import { ada, emailOf, HOURS, hire, MARISOL, partsNow, saying, sendAs } from '../people';
import { deedsOf, during } from './log-of';

const { owner } = await freshDatabase();
const administrator = await ada();
const ana = await hire(administrator, 'Ana', ['admissions']);
const clement = await hire(administrator, 'Clement', ['clinician']);
const idOf = async (name: string): Promise<string> => {
  const [row] = await owner<{ id: string }[]>`SELECT id FROM porchlight.staff WHERE email = ${emailOf(name)}`;
  return row?.id ?? '';
};
const ANA = await idOf('Ana');
const CLEMENT = await idOf('Clement');

const MINUTE = 60_000;
const later = (minutes: number) => new Date(Date.now() + minutes * MINUTE);

async function lead(change: Readonly<Record<string, unknown>> = {}, person = MARISOL): Promise<string> {
  const { leadId } = await sendAs(person);
  const columns = { urgency: 'same_day', rank: 2, ...change };
  await owner`UPDATE porchlight.lead SET ${owner(columns)} WHERE id = ${leadId}`;
  return leadId;
}
const rowOf = async (leadId: string) => (await owner`SELECT * FROM porchlight.lead WHERE id = ${leadId}`)[0] ?? {};
const ENDED = [
  { stage: 'closed', disposition: 'not_now' },
  { stage: 'admitted', disposition: 'admitted' },
];
const TRIED = { attempts: 1, stage: 'contacting', due_at: later(-5) };

async function refusedWhole(leadId: string, act: () => Promise<{ kind: string }>, why: RegExp) {
  const before = await rowOf(leadId);
  const { result, log } = await during(owner, act);
  expect(result).toMatchObject({ kind: 'refused', why: expect.stringMatching(why) });
  expect(log).toEqual([]);
  expect(await rowOf(leadId)).toEqual(before);
}

describe('giving a lead to a colleague', () => {
  const assign = (leadId: string, to: string, actor = ana) => assignLead({ actor, input: { leadId, to } });

  test('moves it from nobody, and out of somebody’s hands, and says whom to', async () => {
    const leadId = await lead();
    const given = await during(owner, () => assign(leadId, CLEMENT));
    expect(given).toMatchObject({ result: { kind: 'assigned' }, log: [{ deed: 'lead.assigned', detail: CLEMENT }] });
    expect(await rowOf(leadId)).toMatchObject({ owner: CLEMENT });
    expect(await assign(leadId, ANA)).toMatchObject({ kind: 'assigned' });
    expect(await rowOf(leadId)).toMatchObject({ owner: ANA });
    const opened = await openLead({ actor: ana, input: { leadId } });
    expect(opened).toMatchObject({ events: expect.arrayContaining([expect.objectContaining({ whom: 'Clement' })]) });
  });

  test('is refused to who has it already, to nobody, and to whoever works no leads or works here no more', async () => {
    const leadId = await lead();
    await claimLead({ actor: ana, input: { leadId } });
    await refusedWhole(leadId, () => assign(leadId, ANA), /already/);
    await hire(administrator, 'Lee', ['admissions']);
    await owner`UPDATE porchlight.staff SET disabled_at = now() WHERE email = ${emailOf('Lee')}`;
    for (const to of [await idOf('Ada'), await idOf('Lee'), '00000000-0000-4000-8000-000000000000'])
      await refusedWhole(leadId, () => assign(leadId, to), /Choose a colleague/);
    expect(await assign(leadId, 'nobody')).toMatchObject({ kind: 'invalid' });
  });

  test.each(ENDED)('is refused for one that is $stage', async (ended) => {
    const leadId = await lead(ended);
    await refusedWhole(leadId, () => assign(leadId, CLEMENT), /closed|ended/);
  });
});

describe('putting a lead off', () => {
  const snooze = (leadId: string, until = later(120), reason = 'She is at work.') =>
    snoozeLead({ actor: ana, input: { leadId, until, reason, hours: HOURS } });

  test('gives it that time in the queue, and seals the reason', async () => {
    const leadId = await lead(TRIED);
    const until = later(120);
    const { result, log } = await during(owner, () => snooze(leadId, until));
    expect(result).toMatchObject({ kind: 'snoozed' });
    expect(log).toMatchObject([{ deed: 'lead.snoozed', subject: leadId, detail: until.toISOString() }]);
    expect(await rowOf(leadId)).toMatchObject({ due_at: until, snoozed_until: until, rank: 2 });
    const opened = await openLead({ actor: ana, input: { leadId } });
    expect(opened).toMatchObject({ notes: [{ kind: 'snooze', content: { text: 'She is at work.' } }] });
    const look = { ...WHOLE_QUEUE, snoozed: true };
    const listed = await listQueue({ actor: clement, input: { show: 'open', view: look, live: false } });
    expect(listed).toMatchObject({ rows: [{ lead: { id: leadId } }] });
  });

  test('ends where they can be reached: a time that is not safe for them is moved to one that is', async () => {
    const parts = partsNow(new Date());
    const leadId = await lead(TRIED, saying(MARISOL, { 'safe-contact': { never: [...parts] } }));
    const until = later(1);
    expect(await snooze(leadId, until)).toMatchObject({ kind: 'snoozed' });
    const { due_at, snoozed_until } = await rowOf(leadId);
    expect(due_at).toEqual(snoozed_until);
    expect(due_at.getTime()).toBeGreaterThan(until.getTime());
  });

  test('is taken back: what was owed before is owed again, however often it was put off', async () => {
    const leadId = await lead(TRIED);
    const before = await rowOf(leadId);
    await snooze(leadId, later(60));
    await snooze(leadId, later(180));
    const woken = await during(owner, () => wakeLead({ actor: clement, input: { leadId } }));
    expect(woken).toMatchObject({ result: { kind: 'woken' }, log: [{ deed: 'lead.woken' }] });
    expect((await rowOf(leadId)).due_at.getTime()).toBe(before.due_at.getTime());
    expect(await rowOf(leadId)).toMatchObject({ snoozed_until: null, due_unsnoozed: null });
    await refusedWhole(leadId, () => wakeLead({ actor: ana, input: { leadId } }), /not snoozed/);
  });

  test('is refused without a reason, for an emergency, into the past, and past the ceiling of one nobody tried', async () => {
    const tried = await lead(TRIED);
    expect(await snooze(tried, later(60), ' ')).toMatchObject({ kind: 'invalid' });
    await refusedWhole(tried, () => snooze(tried, later(-1)), /still to come/);
    await refusedWhole(tried, () => snooze(tried, later(60 * 24 * 15)), /within 14 days/);
    const emergency = await lead({ urgency: 'emergency_now', rank: 0, attempts: 1 });
    await refusedWhole(emergency, () => snooze(emergency), /emergency/);
    const untried = await lead({ ceiling_at: later(15) });
    await refusedWhole(untried, () => snooze(untried, later(20)), /Nobody has tried/);
    expect(await snooze(untried, later(10))).toMatchObject({ kind: 'snoozed' });
  });

  test.each(ENDED)('is refused for one that is $stage', async (ended) => {
    const leadId = await lead({ ...ended, attempts: 1 });
    await refusedWhole(leadId, () => snooze(leadId), /closed|ended/);
  });

  test('ends with the next thing that happens: a try, or another urgency', async () => {
    const tried = await lead(TRIED);
    await snooze(tried);
    const talked = { way: 'call', outcome: 'talked', theyCalled: true, hours: HOURS } as const;
    expect(await logContact({ actor: ana, input: { leadId: tried, ...talked } })).toMatchObject({ kind: 'logged' });
    expect(await rowOf(tried)).toMatchObject({ snoozed_until: null });

    const worse = await lead(TRIED);
    const before = await rowOf(worse);
    await snooze(worse);
    const change = { leadId: worse, urgency: 'emergency_now', reason: 'She is shaking.', hours: HOURS } as const;
    expect((await during(owner, () => changeUrgency({ actor: ana, input: change }))).log).toHaveLength(1);
    expect(await rowOf(worse)).toMatchObject({ rank: 0, snoozed_until: null });
    expect((await rowOf(worse)).due_at.getTime()).toBe(before.due_at.getTime());
  });

  test('is one event and one note, whoever asks', async () => {
    const leadId = await lead(TRIED);
    expect(deedsOf((await during(owner, () => snooze(leadId))).log)).toEqual(['lead.snoozed']);
  });
});

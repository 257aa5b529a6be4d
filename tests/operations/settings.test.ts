import { describe, expect, test } from 'vitest';
import { standingForCallers } from '@/db/queries/settings';
import { SETTINGS, settingsFrom, whyNotTogether } from '@/domain/lead/settings';
import { TRIAGE_SETTINGS } from '@/domain/triage/settings';
import { changeClocks, changeThresholds } from '@/operations/change-settings';
import { listRetiredRules } from '@/operations/list-retired-rules';
import { logContact } from '@/operations/log-contact';
import { readSettings } from '@/operations/read-settings';
import { clocksForCallers, settingsNow } from '@/operations/settings-now';
import { snoozeLead } from '@/operations/snooze-lead';
import { freshDatabase } from '../fresh-database';
import { ada, DEE, HOURS, hire, sendAs } from '../people';
import { during } from './log-of';

const { owner } = await freshDatabase();
const administrator = await ada();
const ana = await hire(administrator, 'Ana', ['admissions']);
const noor = await hire(administrator, 'Noor', ['clinician']);
const supervisor = await hire(administrator, 'Sunniva', ['supervisor']);

const USUAL = { firstAttemptTarget: 5, firstAttemptCeiling: 15, lockMinutes: 10 };
const setClocks = (values: object, actor = supervisor) =>
  changeClocks({ actor, input: { values: { ...USUAL, ...values }, hours: HOURS } });
const THRESHOLDS = { sameHourMinutes: 60, heavyDrinksPerDay: 8, dailyDaysIn30: 20 };
const setThresholds = (values: object, actor = noor) =>
  changeThresholds({ actor, input: { values: { ...THRESHOLDS, ...values }, hours: HOURS } });

const timesOf = async (leadId: string) => {
  const [row] = await owner<{ due: number; ceiling: number; unsnoozed: number | null }[]>`
    SELECT round(extract(epoch FROM due_at - arrived_at) / 60)::int AS due,
      round(extract(epoch FROM ceiling_at - arrived_at) / 60)::int AS ceiling,
      round(extract(epoch FROM due_unsnoozed - arrived_at) / 60)::int AS unsnoozed
    FROM porchlight.lead WHERE id = ${leadId}`;
  return row;
};

describe('what is set', () => {
  test('is as it usually is until somebody sets it, and knows no name and no number of another version', () => {
    const usual = settingsFrom(new Map());
    expect(usual).toMatchObject({
      firstAttemptTarget: 5,
      firstAttemptCeiling: 15,
      lockMinutes: 10,
      sameHourMinutes: 60,
    });
    expect(whyNotTogether(usual)).toBeNull();
    expect(
      settingsFrom(
        new Map([
          ['nothing', 1],
          ['lockMinutes', 600],
        ]),
      ),
    ).toEqual(usual);
    for (const { usual: value, least, most } of Object.values(SETTINGS))
      expect(value >= least && value <= most).toBe(true);
  });

  test('is obeyed at once: by leads nobody has tried, by new ones, and by what callers are promised', async () => {
    const { leadId } = await sendAs(DEE, false);
    const tried = await sendAs(DEE, false);
    const contact = {
      leadId: tried.leadId,
      way: 'call',
      outcome: 'no_answer',
      theyCalled: true,
      hours: HOURS,
    } as const;
    expect(await logContact({ actor: ana, input: contact })).toMatchObject({ kind: 'logged' });
    const triedBefore = await timesOf(tried.leadId);
    expect((await timesOf(leadId))?.ceiling).toBe(15);
    const { result, log } = await during(owner, () => setClocks({ firstAttemptTarget: 7, firstAttemptCeiling: 30 }));
    expect(result).toEqual({ kind: 'set' });
    expect(log.map(({ deed, detail }) => `${deed} ${detail}`)).toEqual([
      'settings.changed firstAttemptTarget 5 7',
      'settings.changed firstAttemptCeiling 15 30',
    ]);
    expect((await timesOf(leadId))?.ceiling).toBe(30);
    expect(await timesOf(tried.leadId)).toEqual(triedBefore);
    expect((await timesOf((await sendAs(DEE, false)).leadId))?.ceiling).toBe(30);
    expect((await clocksForCallers()).firstAttempt).toEqual({ target: 7, ceiling: 30 });
    expect(await setClocks({})).toEqual({ kind: 'set' });
    expect((await timesOf(leadId))?.ceiling).toBe(15);
  });

  test('by two at once is never what may not stand together', async () => {
    // Neither can write before both have looked: nothing is written to the table while it is held so.
    let letGo = (): void => {};
    const held = new Promise<void>((done) => {
      letGo = done;
    });
    const holding = owner.begin(async (sql) => {
      await sql`LOCK TABLE porchlight.setting IN SHARE MODE`;
      await held;
    });
    const both = Promise.all([setClocks({ firstAttemptTarget: 14 }), setThresholds({ sameHourMinutes: 10 })]);
    const waiting = async () =>
      (
        await owner`SELECT FROM pg_locks WHERE NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`
      ).length;
    await expect.poll(waiting).toBe(2);
    letGo();
    await holding;
    expect((await both).map(({ kind }) => kind).sort()).toEqual(['invalid', 'set']);
    expect(whyNotTogether(settingsFrom((await standingForCallers()).set))).toBeNull();
    expect([await setThresholds({}), await setClocks({})].map(({ kind }) => kind)).toEqual(['set', 'set']);
  });

  test('moves no time away that something else had brought nearer, and what a snoozed lead is owed when it wakes', async () => {
    const { leadId } = await sendAs(DEE, false);
    await owner`UPDATE porchlight.lead SET due_at = arrived_at + interval '1 minute' WHERE id = ${leadId}`;
    const snoozed = await sendAs(DEE, false);
    const until = new Date(Date.now() + 10 * 60_000);
    const snooze = { leadId: snoozed.leadId, until, reason: 'They asked.', hours: HOURS };
    expect(await snoozeLead({ actor: ana, input: snooze })).toMatchObject({ kind: 'snoozed' });
    const before = await timesOf(snoozed.leadId);
    await setClocks({ firstAttemptTarget: 9, firstAttemptCeiling: 40 });
    expect((await timesOf(leadId))?.due).toBe(1);
    const after = await timesOf(snoozed.leadId);
    expect(after?.due).toBe(before?.due);
    expect(after?.ceiling).toBe(40);
    await setClocks({});
  });

  test('is read by the rules, and is part of what they are called', async () => {
    expect(await settingsNow()).toEqual(TRIAGE_SETTINGS);
    expect(await setThresholds({ heavyDrinksPerDay: 6 })).toEqual({ kind: 'set' });
    expect(await settingsNow()).toEqual({ ...TRIAGE_SETTINGS, heavyDrinksPerDay: 6 });
    const listed = await listRetiredRules({ actor: noor, input: {} });
    expect(listed).toMatchObject({ settings: { heavyDrinksPerDay: 6 } });
    await setThresholds({});
    expect(await settingsNow()).toEqual(TRIAGE_SETTINGS);
  });

  test('that cannot be, or cannot be together, changes nothing', async () => {
    for (const wrong of [
      { firstAttemptTarget: 0 },
      { lockMinutes: 15 },
      { firstAttemptTarget: 1.5 },
      { firstAttemptCeiling: 241 },
    ])
      expect(await setClocks(wrong), JSON.stringify(wrong)).toMatchObject({ kind: 'invalid' });
    expect(await setClocks({ firstAttemptTarget: 20, firstAttemptCeiling: 20 })).toMatchObject({
      kind: 'invalid',
      problems: [{ field: 'firstAttemptCeiling' }],
    });
    const some = changeClocks({ actor: supervisor, input: { values: { lockMinutes: 5 }, hours: HOURS } });
    expect(await some).toMatchObject({ kind: 'invalid' });
    const theirs = changeClocks({ actor: supervisor, input: { values: { ...USUAL, ...THRESHOLDS }, hours: HOURS } });
    expect(await theirs).toMatchObject({ kind: 'invalid' });
    expect((await clocksForCallers()).firstAttempt).toEqual({ target: 5, ceiling: 15 });
  });

  test('is for those whose right it is, with who and when', async () => {
    expect(await setClocks({ lockMinutes: 5 }, ana)).toEqual({ kind: 'not-permitted' });
    expect(await setThresholds({ heavyDrinksPerDay: 5 }, supervisor)).toEqual({ kind: 'not-permitted' });
    await setClocks({ lockMinutes: 5 });
    const read = await readSettings({ actor: ana, input: { hours: HOURS } });
    expect(read).toMatchObject({
      kind: 'read',
      values: { lockMinutes: 5 },
      changes: expect.arrayContaining([expect.objectContaining({ name: 'lockMinutes', value: 5, by: 'Sunniva' })]),
    });
  });
});

import { randomBytes, randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { desk } from '@/db/client';
import type { Sending } from '@/db/queries/caller';
import { addNote, updateLead } from '@/db/queries/lead';
import { beginSession } from '@/db/queries/session';
import { insertStory } from '@/db/queries/story';
import { insertTask } from '@/db/queries/task';
import { changeUndoably } from '@/db/queries/undo';
import type { Draft } from '@/domain/intake/draft';
import { WHOLE_QUEUE } from '@/domain/lead/queue-view';
import { DEED_NAMES, may, ROLES, type Role } from '@/domain/lead/roles';
import { STORY_CONSENT } from '@/domain/stories/consent';
import type { Actor } from '@/operations/actor';
import { type Operation, operation } from '@/operations/operation';
import { freshDatabase } from '../fresh-database';
import { HOURS, MARISOL, MOTHER, passwordOf, SYSTEM, sendAs, VISITOR } from '../people';
import { during } from './log-of';

const { owner } = await freshDatabase();

const { leadId } = await sendAs(MARISOL);
const { leadId: otherId } = await sendAs(MOTHER);
const text = 'Something written.';
const key = randomBytes(32);
const bytes = randomBytes(8);
/** Of a lead that is there, by somebody who cannot name its caller: refused, as it would be to a caller. */
const sending: Sending = {
  leadId,
  caller: randomBytes(32),
  code: null,
  parcelId: randomUUID(),
  kind: 'partial',
  sealed: bytes,
  key: { deskKey: 'desk', enc: bytes, sealed: bytes },
  cardId: randomUUID(),
  cardSealed: bytes,
  cardKey: { deskKey: 'desk', enc: bytes, sealed: bytes },
  urgency: 'routine',
  rank: 2,
  dueAt: new Date(),
  ceilingAt: new Date(),
  language: 'en',
  source: 'phone',
  joins: true,
  opens: 'closed',
  promisedBy: null,
};

const STORY = {
  person: 'Somebody',
  shownName: null,
  language: 'en',
  words: text,
  way: 'paper_here',
  signedOn: '2026-01-02',
  until: null,
} as const;
/** One for each time that taking one down is asked for: whoever may takes it for good. */
const stories: string[] = [];

/** A note and a task on the lead, made before anybody asks. */
let noteId = '';
let taskId = '';

/** Each operation with something it could be asked. An operation that is not in this table fails the suite. */
const ASKED: Readonly<Record<string, (staffId: string, batch: string, viewId: string) => unknown>> = {
  addNote: () => ({ leadId, text }),
  advanceLead: () => ({ leadId }),
  answerErasure: () => ({ leadId }),
  askFaceSheet: () => ({ leadId, reason: text }),
  assignLeads: (staffId) => ({ which: { by: 'ids', ids: [leadId] }, to: staffId }),
  askAgain: () => ({ leadId, saying: randomUUID() }),
  askToFind: () => ({ text: 'marisol' }),
  assignLead: (staffId) => ({ leadId, to: staffId }),
  compareLeads: () => ({ leadId, other: otherId }),
  comeToLead: () => ({ leadId }),
  coverDesk: () => ({}),
  beginCall: () => ({ language: 'en' }),
  changeRoles: (staffId) => ({ staffId, roles: ['clinician'] }),
  changeClocks: () => ({
    values: { firstAttemptTarget: 5, firstAttemptCeiling: 15, lockMinutes: 10 },
    hours: HOURS,
  }),
  changeThresholds: () => ({
    values: { sameHourMinutes: 60, heavyDrinksPerDay: 8, dailyDaysIn30: 20 },
    hours: HOURS,
  }),
  changeUrgency: () => ({ leadId, urgency: 'same_day', reason: text, hours: HOURS }),
  claimLead: () => ({ leadId }),
  closeLeads: () => ({ which: { by: 'ids', ids: [leadId] }, disposition: 'not_now', nextStep: text }),
  closeLead: () => ({ leadId, disposition: 'not_now', nextStep: text }),
  decideLead: () => ({ leadId, told: text }),
  deleteView: (_, __, viewId) => ({ viewId }),
  editColleaguesNote: () => ({ leadId, noteId, basedOn: 1, text }),
  editNote: () => ({ leadId, noteId, basedOn: 1, text }),
  disableStaff: (staffId) => ({ staffId }),
  dismissFinding: () => ({ leadId, rule: 'T12', parcelId: randomUUID(), reason: text }),
  endSessions: (staffId) => ({ staffId }),
  enableStaff: (staffId) => ({ staffId }),
  escalateLead: () => ({ leadId }),
  findLeads: () => ({ text: 'marisol' }),
  exportQueue: () => ({ view: WHOLE_QUEUE, reason: text }),
  finishTask: () => ({ taskId }),
  giveCallCode: () => ({ key }),
  holdLead: () => ({ leadId, reason: text }),
  inviteStaff: (staffId) => ({ name: 'New', email: `${staffId}@example.org`, roles: ['admissions'] }),
  join: () => ({ token: 'no such link', password: passwordOf('Nobody') }),
  liftHold: () => ({ leadId, reason: text }),
  listColleagues: () => ({}),
  listQueue: () => ({ show: 'open', view: WHOLE_QUEUE, live: false }),
  listRetiredRules: () => ({}),
  listStaff: () => ({}),
  listStories: () => ({}),
  listTasks: () => ({ show: 'team' }),
  logContact: () => ({ leadId, way: 'call', outcome: 'no_answer', theyCalled: false, hours: HOURS }),
  makeTask: (staffId) => ({ leadId, owner: staffId, dueAt: new Date(Date.now() + 60_000), text }),
  mergeLeads: () => ({ leadId, other: otherId }),
  moveTask: (staffId) => ({ taskId, owner: staffId }),
  offerRecovery: () => ({}),
  offerSetUp: () => ({}),
  openCall: () => ({ key }),
  openFaceSheet: () => ({ leadId }),
  openLead: () => ({ leadId }),
  overrideContact: () => ({ leadId, way: 'text', reason: text }),
  publishStory: () => ({ ...STORY, version: STORY_CONSENT.version, wording: () => [] }),
  purgeDrafts: () => ({}),
  putAwayAlarm: () => ({ leadIds: [leadId] }),
  putOnCall: (staffId) => ({ staffId, days: [1], from: '20:00', to: '08:00' }),
  readSettings: () => ({ hours: HOURS }),
  readAudit: () => ({ before: null }),
  readHandover: () => ({ from: new Date(Date.now() - 3_600_000), to: new Date() }),
  readLink: () => ({ token: 'no such link' }),
  reinstateRule: () => ({ rule: 'T12', reason: text }),
  releaseLead: () => ({ leadId }),
  reopenTask: () => ({ taskId }),
  reopenLead: () => ({ leadId, why: text, hours: HOURS }),
  replayRules: () => ({ after: null, all: true }),
  replayTriage: () => ({ after: null, all: true }),
  resetStaff: (staffId) => ({ staffId }),
  restoreView: (_, __, viewId) => ({ viewId }),
  restoreFinding: () => ({ leadId, rule: 'T12' }),
  retireRule: () => ({ rule: 'T12', reason: text }),
  saveTeamView: () => ({ name: 'Overdue', view: { ...WHOLE_QUEUE, overdue: true } }),
  saveView: () => ({ name: 'Overdue', view: { ...WHOLE_QUEUE, overdue: true } }),
  saveCall: () => ({ key, language: 'en', change: (draft: Draft) => draft }),
  screenPerson: () => ({ leadId, instrument: 'phq9', answers: { interest: '1' }, hours: HOURS }),
  seePerson: () => ({ leadId }),
  setPresence: () => ({ page: leadId, state: 'viewing' }),
  setSound: () => ({ alarmSound: false }),
  setKeys: () => ({ singleKeys: true }),
  signIn: () => ({ email: 'nobody@example.org', password: 'x' }),
  signOut: () => ({}),
  snoozeLeads: () => ({ which: { by: 'ids', ids: [leadId] }, until: new Date(), reason: text, hours: HOURS }),
  snoozeLead: () => ({ leadId, until: new Date(Date.now() + 60_000), reason: text, hours: HOURS }),
  settleMail: () => ({ mailId: leadId, how: 'sent', cause: '' }),
  suggestSame: () => ({ leadId }),
  takeMail: () => ({}),
  takeOffCall: () => ({ watchId: leadId }),
  tellApart: () => ({ leadId, other: otherId }),
  tellOnCall: () => ({ leadId, why: 'emergency', hours: HOURS }),
  takeNext: () => ({}),
  takeParcel: () => ({ sending, hours: HOURS }),
  wakeLead: () => ({ leadId }),
  uncoverDesk: () => ({ session: 'no such session', who: leadId, password: 'x' }),
  whoIsHere: () => ({}),
  unmergeLeads: () => ({ leadId, saying: randomUUID() }),
  undoDeed: (_, batch) => ({ batch }),
  undoTask: (_, batch) => ({ batch }),
  watchQueue: () => ({}),
  withdrawStory: () => ({ storyId: stories.pop() }),
};

const SYSTEM_DEEDS = [
  'lead.escalate',
  'oncall.tell',
  'mail.send',
  'drafts.purge',
  'set-up.offer',
  'set-up.recover',
  'triage.replay',
];

const isOperation = (value: unknown): value is Operation<unknown, { kind: string }> =>
  typeof value === 'function' && 'may' in value && typeof value.may === 'string';

async function operationsOnDisk(): Promise<[string, Operation<unknown, { kind: string }>][]> {
  const found: [string, Operation<unknown, { kind: string }>][] = [];
  for (const file of readdirSync('operations').filter((name) => name.endsWith('.ts'))) {
    const exported: Record<string, unknown> = await import(`../../operations/${file.slice(0, -3)}.ts`);
    for (const [name, value] of Object.entries(exported)) if (isOperation(value)) found.push([name, value]);
  }
  return found;
}
const OPERATIONS = await operationsOnDisk();

const deedOf = (name: string) => DEED_NAMES.find((deed) => deed === name);

const roleSets: Role[][] = [[], ...ROLES.map((role) => [role]), [...ROLES]];

interface Knocker {
  readonly name: string;
  readonly kind: 'staff' | 'system' | 'visitor' | 'signed-out';
  readonly roles: readonly Role[];
}
const WHO: readonly Knocker[] = [
  ...roleSets.map((roles) => ({ name: `staff with [${roles.join(', ')}]`, kind: 'staff' as const, roles })),
  { name: 'somebody signed out', kind: 'signed-out', roles: [...ROLES] },
  { name: 'a visitor', kind: 'visitor', roles: [] },
  { name: 'the system', kind: 'system', roles: [] },
];

async function member(roles: readonly Role[]): Promise<string> {
  const email = `${roles.join('-') || 'none'}-${Math.random().toString(36).slice(2)}@example.org`;
  const [row] = await owner<{ id: string }[]>`
    INSERT INTO porchlight.staff (email, name, roles) VALUES (${email}, 'A colleague', ${`{${roles.join(',')}}`}::porchlight.role[])
    RETURNING id`;
  return row?.id ?? '';
}

beforeAll(async () => {
  const recordedBy = await member(['administrator']);
  const note = { leadId, author: recordedBy, kind: 'note', content: { text }, now: new Date() } as const;
  noteId = await desk().transaction((tx) => addNote(tx, note));
  const task = { leadId, owner: recordedBy, dueAt: new Date(), text, madeBy: recordedBy, now: new Date() };
  taskId = (await desk().transaction((tx) => insertTask(tx, task))).id;
  const { way: consentWay, ...story } = STORY;
  const consent = { consentVersion: '1', consentText: text, consentWay, recordedBy, recordedAt: new Date() };
  for (const _ of WHO) stories.push(await desk().transaction((tx) => insertStory(tx, { ...story, ...consent })));
});

async function actorFor(who: Knocker): Promise<Actor> {
  if (who.kind === 'visitor') return VISITOR;
  if (who.kind === 'system') return SYSTEM;
  const staffId = await member(who.roles);
  const session = await desk().transaction((tx) => beginSession(tx, staffId, new Date()));
  if (who.kind === 'signed-out')
    await owner`UPDATE porchlight.session SET ended_at = now() WHERE staff_id = ${staffId}`;
  return { kind: 'staff', session };
}

/** A deed on the lead that could be undone, by its batch. */
async function somethingDone(): Promise<string> {
  const by = await member(['admissions']);
  const deed = { deed: 'lead.claimed', leadId, by, now: new Date() } as const;
  return desk().transaction((tx) => changeUndoably(tx, deed, { owner: by }));
}

/** A look of the team, by its id. */
async function aLook(): Promise<string> {
  const [row] = await owner<{ id: string }[]>`
    INSERT INTO porchlight.saved_view (name, query, team, made_by, made_at)
    SELECT 'Late', 'overdue=yes', true, id, now() FROM porchlight.staff LIMIT 1 RETURNING id`;
  return row?.id ?? '';
}

/** All that an operation could change, in one line. */
async function everything(): Promise<unknown> {
  return owner`
    SELECT (SELECT md5(string_agg(t::text, '' ORDER BY t.id)) FROM porchlight.lead t) AS leads,
      (SELECT md5(string_agg(t::text, '' ORDER BY t.id)) FROM porchlight.note t) AS notes,
      (SELECT md5(string_agg(t::text, '' ORDER BY t.id)) FROM porchlight.note_text t) AS texts,
      (SELECT md5(string_agg(t::text, '' ORDER BY t.id)) FROM porchlight.task t) AS tasks,
      (SELECT md5(string_agg(t::text, '' ORDER BY t.subject)) FROM porchlight.data_key t) AS keys,
      (SELECT md5(string_agg(t::text, '' ORDER BY t.id)) FROM porchlight.staff t) AS staff,
      (SELECT md5(string_agg(t::text, '' ORDER BY t.lead_id, t.staff_id)) FROM porchlight.alarm_seen t) AS alarms,
      (SELECT md5(string_agg(t::text, '' ORDER BY t.digest)) FROM porchlight.token t) AS tokens,
      (SELECT md5(string_agg(t::text, '' ORDER BY t.digest)) FROM porchlight.session t) AS sessions,
      (SELECT md5(string_agg(t::text, '' ORDER BY t.digest)) FROM porchlight.draft t) AS drafts,
      (SELECT md5(string_agg(t::text, '' ORDER BY t.id)) FROM porchlight.retired_rule t) AS retired,
      (SELECT md5(string_agg(t::text, '' ORDER BY t.id)) FROM porchlight.lead_before t) AS before,
      (SELECT md5(string_agg(t::text, '' ORDER BY t.id)) FROM porchlight.saved_view t) AS views,
      (SELECT md5(string_agg(t::text, '' ORDER BY t.id)) FROM porchlight.same_person t) AS people,
      (SELECT md5(string_agg(t::text, '' ORDER BY t.id)) FROM porchlight.story t) AS stories`;
}

function expected(deed: string, who: Knocker): 'admitted' | 'not-permitted' | 'signed-out' {
  if (who.kind === 'signed-out') return 'signed-out';
  if (deed === 'knock') return who.kind === 'visitor' ? 'admitted' : 'not-permitted';
  if (SYSTEM_DEEDS.includes(deed)) return who.kind === 'system' ? 'admitted' : 'not-permitted';
  const asked = deedOf(deed);
  return who.kind === 'staff' && asked && may(who.roles, asked) ? 'admitted' : 'not-permitted';
}

describe('what the policy says is what happens', () => {
  test('every operation on disk is in this table, and nothing else is', () => {
    expect(OPERATIONS.map(([name]) => name).sort()).toEqual(Object.keys(ASKED).sort());
  });

  test('every operation asks for a deed that the policy knows', () => {
    for (const [name, { may: deed }] of OPERATIONS)
      expect(deed === 'knock' || SYSTEM_DEEDS.includes(deed) || deedOf(deed) !== undefined, `${name}: ${deed}`).toBe(
        true,
      );
  });

  test('every deed of the policy has its operation', () => {
    const used = new Set(OPERATIONS.map(([, { may: deed }]) => deed));
    expect(DEED_NAMES.filter((deed) => !used.has(deed))).toEqual([]);
  });

  describe.each(OPERATIONS)('%s', (name, act) => {
    test.each(WHO.map((who) => [who.name, expected(act.may, who), who] as const))(
      'asked by %s: %s',
      async (_, outcome, who) => {
        const actor = await actorFor(who);
        const input = ASKED[name]?.(await member(['admissions']), await somethingDone(), await aLook());
        const before = await everything();
        const { result, log } = await during(owner, () => act({ actor, input }));
        if (outcome === 'admitted') {
          expect(['not-permitted', 'signed-out', 'invalid', 'not-found']).not.toContain(result.kind);
          expect(log.filter(({ deed }) => deed === 'access.refused')).toEqual([]);
          return;
        }
        expect(result).toEqual({ kind: outcome });
        expect(await everything()).toEqual(before);
        const refusal = { deed: 'access.refused', outcome: 'refused', detail: act.may, actor: actor.kind };
        expect(log).toMatchObject(outcome === 'signed-out' ? [] : [refusal]);
      },
    );
  });
});

describe('an act and its event', () => {
  const ends = (end: 'throws' | 'writes what cannot be written' | 'is refused' | 'is done') =>
    operation({
      may: 'lead.note',
      input: z.strictObject({}),
      async run({ tx }) {
        await updateLead(tx, leadId, { attempts: 99 });
        if (end === 'throws') throw new Error('the act failed');
        if (end === 'is refused') return { kind: 'refused', why: 'No.' };
        const detail = end === 'is done' ? 'well' : 'half\u0000way';
        return { kind: 'done', event: { type: 'lead.noted', subject: leadId, detail } };
      },
    });
  const WHO_ASKS: Knocker = { name: 'Ana', kind: 'staff', roles: ['admissions'] };

  test.each(['throws', 'writes what cannot be written', 'is refused'] as const)(
    'neither is kept when it %s',
    async (end) => {
      const actor = await actorFor(WHO_ASKS);
      const before = await everything();
      const { log } = await during(owner, () => ends(end)({ actor, input: {} }).catch((fault: unknown) => fault));
      expect(log).toEqual([]);
      expect(await everything()).toEqual(before);
    },
  );

  test('both are kept when it is done', async () => {
    const actor = await actorFor(WHO_ASKS);
    const { result, log } = await during(owner, () => ends('is done')({ actor, input: {} }));
    expect(result).toEqual({ kind: 'done' });
    expect(log).toMatchObject([{ deed: 'lead.noted', detail: 'well' }]);
    expect(await owner`SELECT attempts FROM porchlight.lead WHERE id = ${leadId}`).toEqual([{ attempts: 99 }]);
  });
});

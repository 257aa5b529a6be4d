import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Deed } from '@/domain/lead/roles';
import { STAFF } from './callers';
import type { Form } from './http-caller';

// Every page and door of the desk, by the deed that it asks for. What is asked does nothing to anybody: no such lead, task or
// colleague, or a form that is refused for what is in it, after who asks.

export const NOBODY = '00000000-0000-4000-8000-000000000000';
const NOBODY_ELSE = '00000000-0000-4000-8000-000000000001';

export interface Door {
  readonly deed: Deed;
  readonly path: string;
  /** What is posted; without it the address is looked at. */
  readonly form?: Form;
}

const page = (deed: Deed, ...paths: readonly string[]): Door[] => paths.map((path) => ({ deed, path }));
const posts =
  (folder: string) =>
  (deed: Deed, name: string, form: Form = {}): Door => ({ deed, path: `/desk/${folder}${name}`, form });

const at = posts('');
const lead = posts(`leads/${NOBODY}/`);
const queue = posts('queue/');
const task = posts('tasks/');
const staff = posts('staff/');
const rules = posts('rules/');
const story = posts('stories/');
const settings = posts('settings/');

const WHY = { rule: 'T99', reason: 'x' };
const ONE = { staffId: NOBODY };
const TASK = { task: NOBODY };
const UNDO = { batch: NOBODY };
const NOTE = { noteId: NOBODY, basedOn: '1', note: 'x' };
/** Of nobody at all: who may is told to select somebody. */
const MANY = { scope: 'selected', look: '' };

export const DOORS: readonly Door[] = [
  ...page('lead.list', '/desk', '/desk/live', '/desk/presence', '/desk/alarm'),
  at('lead.list', 'alarm'),
  ...page('lead.find', '/desk/find'),
  at('lead.find', 'find/ask', { text: ' ' }),
  ...page('lead.open', `/desk/leads/${NOBODY}`),
  at('lead.open', 'presence', { page: NOBODY, state: 'viewing' }),
  ...page(
    'lead.take_call',
    ...['', '/en', '/en/1', '/en/8/1', '/es/help-now', '/en/code'].map((of) => `/desk/call${of}`),
  ),
  at('lead.take_call', 'call/begin', { language: 'en' }),
  at('lead.take_call', 'call/en/4/answer', { name: 'x' }),
  at('lead.take_call', 'call/es/code/keep'),
  at('lead.take_call', 'call/end'),
  lead('lead.claim', 'claim'),
  lead('lead.release', 'release'),
  lead('lead.assign', 'assign', { to: NOBODY }),
  queue('lead.assign', 'many', { ...MANY, deed: 'assign', to: NOBODY }),
  lead('lead.snooze', 'snooze', { length: 'm15', reason: 'x' }),
  lead('lead.snooze', 'wake'),
  queue('lead.snooze', 'many', { ...MANY, deed: 'snooze', length: 'm15', reason: 'x' }),
  lead('lead.undo', 'undo', UNDO),
  queue('lead.undo', 'undo', UNDO),
  lead('lead.log_contact', 'contact', { way: 'call', outcome: 'no_answer' }),
  lead('lead.log_contact', 'answer-erasure'),
  lead('lead.hold', 'hold', { reason: 'x' }),
  lead('lead.hold', 'lift-hold', { reason: 'x' }),
  lead('lead.override_contact', 'override', { way: 'call', reason: 'asked' }),
  lead('lead.note', 'note', { note: 'x' }),
  lead('lead.note', 'change-note', NOTE),
  lead('lead.note_of_others', 'change-colleagues-note', NOTE),
  lead('lead.dismiss_finding', 'dismiss', { rule: 'T12', parcelId: NOBODY, reason: 'x' }),
  lead('lead.dismiss_finding', 'restore', { rule: 'T12' }),
  ...page('lead.screen', `/desk/leads/${NOBODY}/screening/phq9`),
  lead('lead.screen', 'screen', { instrument: 'phq9', 'item-interest': '1' }),
  lead('lead.change_urgency', 'urgency', { urgency: 'routine', reason: 'x' }),
  lead('lead.advance', 'advance'),
  lead('lead.decide', 'decide', { told: 'x' }),
  lead('lead.close', 'close', { disposition: 'not_now', nextStep: 'x' }),
  queue('lead.close', 'many', { ...MANY, deed: 'close', disposition: 'not_now', nextStep: 'x' }),
  lead('lead.reopen', 'reopen', { why: 'x' }),
  ...page('lead.print', `/desk/leads/${NOBODY}/face-sheet`),
  lead('lead.print', 'print', { reason: 'x' }),
  ...page('person.see', `/desk/leads/${NOBODY}/person`, `/desk/leads/${NOBODY}/beside/${NOBODY_ELSE}`),
  lead('person.merge', 'same', { other: NOBODY_ELSE }),
  lead('person.merge', 'not-same', { other: NOBODY_ELSE }),
  lead('person.unmerge', 'take-apart', UNDO),
  lead('person.unmerge', 'ask-again', UNDO),
  // Without a reason: nothing is taken, and who may is told so.
  queue('queue.export', 'export', { look: '', reason: ' ' }),
  ...page('handover.read', '/desk/handover'),
  ...page('task.list', '/desk/tasks', '/desk/tasks?show=team', '/desk/tasks?show=done'),
  lead('task.make', 'task', { task: 'x', owner: NOBODY, length: 'h1' }),
  lead('task.change', 'task-done', TASK),
  lead('task.change', 'task-reopen', TASK),
  lead('task.change', 'task-move', { ...TASK, length: 'h1' }),
  lead('task.change', 'task-undo', UNDO),
  task('task.change', 'done', TASK),
  task('task.change', 'reopen', TASK),
  task('task.change', 'move', { ...TASK, length: 'h1' }),
  task('task.change', 'undo', UNDO),
  queue('view.save', 'delete-view', { view: NOBODY }),
  queue('view.save', 'restore-view', UNDO),
  queue('view.save', 'save-view', { name: ' ', look: '' }),
  queue('view.save_team', 'save-view', { name: ' ', look: '', team: 'yes' }),
  ...page('staff.list', '/desk/staff'),
  // Somebody who is here already: nobody is invited, and who may is told so.
  staff('staff.invite', 'invite', { name: 'x', email: STAFF.clinician.email, roles: 'clinician' }),
  staff('staff.reset', 'reset', ONE),
  staff('staff.disable', 'disable', ONE),
  staff('staff.enable', 'enable', ONE),
  staff('staff.change_roles', 'roles', { ...ONE, roles: 'clinician' }),
  staff('staff.end_sessions', 'end-sessions', ONE),
  ...page(
    'rules.read',
    ...['', '/mixes', '/instruments', '/withdrawal', '/settings', '/print'].map((of) => `/desk/rules${of}`),
  ),
  ...page('rules.replay', '/desk/rules/replay'),
  rules('rules.retire', 'retire', WHY),
  rules('rules.retire', 'reinstate', WHY),
  ...page('audit.read', '/desk/audit'),
  ...page('story.list', '/desk/stories'),
  // Nothing is shown by it: no day has come on which this was signed.
  story('story.publish', 'publish', {
    version: '1',
    person: 'x',
    shownName: '',
    language: 'en',
    words: 'x',
    way: 'screen',
    signedOn: '9999-01-01',
    until: '',
    signed: 'yes',
  }),
  story('story.withdraw', 'withdraw', { storyId: NOBODY }),
  ...page('settings.read', '/desk/settings'),
  // Nothing is set or added by these: what they name is out of range, or is not there.
  settings('settings.change', 'clocks', { firstAttemptTarget: '0', firstAttemptCeiling: '0', lockMinutes: '0' }),
  settings('settings.thresholds', 'thresholds', { sameHourMinutes: '0', heavyDrinksPerDay: '0', dailyDaysIn30: '0' }),
  settings('oncall.change', 'on-call', { staffId: NOBODY, days: '1', from: 'x', to: 'x' }),
  settings('oncall.change', 'off-call', { watchId: NOBODY }),
  ...page('session.own', '/desk/account', '/desk/policy'),
];

/** What does do something, to leads that wait or to whoever asks: for a house where nobody else is, and in this order. */
export const DOORS_THAT_DO: readonly Door[] = [
  queue('lead.claim', 'next'),
  at('session.own', 'account/keys', { keys: 'on' }),
  at('session.own', 'account/sound', { sound: 'on' }),
  at('session.own', 'lock'),
  at('session.own', 'sign-out'),
];

/** Open to whoever comes: the way in, and what has no page. */
const OPEN = ['/desk/sign-in', '/desk/join/*', '/desk/join/*/set', '/desk/unlock', '/desk/*'];

const FOLDER = 'app/(desk)/desk';

/** Every address on disk with a page or a door, whatever stands for a `*` in it; a door for each name in a table of doors. */
export function addressesOnDisk(): readonly string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).flatMap((file) => {
    if (!/(^|\/)(page\.tsx|route\.ts)$/.test(file)) return [];
    const folder = file.replace(/\/?(page\.tsx|route\.ts)$/, '');
    const address = ['/desk', ...folder.split('/')]
      .filter(Boolean)
      .join('/')
      .replace(/\[[^\]]+\]/g, '*');
    if (!folder.endsWith('[deed]')) return [address];
    return doorsIn(folder).map((door) => address.replace(/\*$/, door));
  });
}

function doorsIn(folder: string): readonly string[] {
  const held = folder === 'tasks/[deed]' ? 'tasks' : folder;
  const files = readdirSync(join(FOLDER, held)).filter((file) => file.endsWith('doors.ts'));
  const names = /^ {2,4}'?([\w-]+)'?: (?:deskDoor\(|changeNote\(|ofTask\.)/gm;
  return files.flatMap((file) =>
    [...readFileSync(join(FOLDER, held, file), 'utf8').matchAll(names)].map(([, name = '']) => name),
  );
}

/** Whether an address on disk is in a table above, or open to all. */
export const isKnown = (address: string): boolean =>
  OPEN.includes(address) ||
  [...DOORS, ...DOORS_THAT_DO].some(({ path }) =>
    new RegExp(`^${address.replaceAll('*', '[^/]+')}$`).test(path.replace(/\?.*/, '')),
  );

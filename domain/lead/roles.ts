/**
 * Who may do what at the desk, as data. A member of staff holds a *set* of roles; why is in
 * docs/decisions/0004-roles.md. Not here: what the state of a lead permits (see lifecycle.ts).
 */
export const ROLES = ['administrator', 'admissions', 'clinician', 'supervisor', 'billing', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

/** Every deed a member of staff can ask for, in the words of the page that documents the policy. */
export const DEEDS = {
  'lead.list': 'see the queue',
  'lead.find': 'find a lead by name, number, email or code',
  'lead.open': 'open a lead and read what the caller sent',
  'lead.take_call': 'take a call, and write the answers down for the caller',
  'lead.claim': 'take a lead as its owner',
  'lead.release': 'give a lead back to the queue',
  'lead.assign': 'give a lead to a colleague, whoever has it',
  'lead.snooze': 'put a lead off until a time, with a reason, and take it back from there',
  'lead.undo': 'undo what was done to a lead last, within a day',
  'lead.log_contact': 'write down a try to reach someone',
  'lead.override_contact': 'reach someone outside their safe times or ways, with a reason',
  'lead.dismiss_finding': 'mark a finding as dismissed, with a reason, and take that back',
  'lead.screen': 'fill in a screening with somebody',
  'lead.note': 'write a note on a lead, and change their own',
  'lead.note_of_others': 'change a colleague’s note, of which every text is kept',
  'lead.change_urgency': 'change how urgent a lead is, with a reason',
  'lead.advance': 'move a lead to its next stage',
  'lead.decide': 'record the clinical decision',
  'lead.close': 'close a lead with its outcome and next step',
  'lead.reopen': 'reopen a closed lead, with a reason',
  'lead.hold': 'put a lead under legal hold, so that nothing of it is deleted, and lift that, with a reason',
  'lead.print': 'open a lead’s face sheet to print it, with a reason',
  'person.see': 'see every time a person came, and which other leads may be theirs',
  'person.merge': 'say that leads are of one person, or that they are not',
  'person.unmerge': 'take back that leads are of one person, or that they are not',
  'queue.export': 'take a look at the queue off the screen as a file, with a reason',
  'handover.read': 'read the handover of a shift',
  'task.list': 'see the tasks, their own and the team’s',
  'task.make': 'give themself or a colleague a task on a lead',
  'task.change': 'mark a task done or not, give it to somebody else or another time, and undo that',
  'view.save': 'save a look at the queue for themself, and delete it',
  'view.save_team': 'save a look at the queue for the team, and delete one',
  'staff.list': 'see who works here',
  'staff.invite': 'invite a member of staff',
  'staff.reset': 'send a colleague a link to set a new password',
  'staff.disable': 'stop a colleague from signing in',
  'staff.enable': 'let a colleague sign in again',
  'staff.change_roles': 'change what a colleague does here',
  'staff.end_sessions': 'end a colleague’s sign-ins, on all their computers',
  'rules.read': 'read the triage rules and what they rest on',
  'rules.retire': 'retire a triage rule, or put it back, with a reason',
  'rules.replay': 'judge the stored answers again by the rules of now, to see who would move',
  'audit.read': 'read the log of who did what, which names leads by their numbers alone',
  'story.list': 'see the stories shown to families, and who agreed to each',
  'story.publish': 'show a story, with the signed consent of whoever tells it',
  'story.withdraw': 'take a story down and delete its words',
  'settings.read': 'see the clocks, the thresholds and who is on call',
  'settings.change': 'change the clocks of the queue and of the idle lock',
  'settings.thresholds': 'change the thresholds that the triage rules read',
  'oncall.change': 'say who is on call, and when',
  'session.own': 'see who they are signed in as, turn single keys and the sound off, and sign out',
} as const satisfies Readonly<Record<string, string>>;

export type Deed = keyof typeof DEEDS;

/** The deeds' names, in the table's order. */
export const DEED_NAMES = Object.keys(DEEDS) as readonly Deed[];

const WORKING_A_LEAD = [
  'lead.list',
  'lead.find',
  'lead.open',
  'lead.take_call',
  'lead.claim',
  'lead.release',
  'lead.assign',
  'lead.snooze',
  'lead.undo',
  'lead.log_contact',
  'lead.override_contact',
  'lead.note',
  'lead.dismiss_finding',
  'lead.screen',
  'lead.change_urgency',
  'lead.advance',
  'lead.close',
  'lead.reopen',
  'lead.print',
  'person.see',
  'person.merge',
  'person.unmerge',
  'handover.read',
  'task.list',
  'task.make',
  'task.change',
  'view.save',
  'rules.read',
  'settings.read',
  'session.own',
] as const satisfies readonly Deed[];

/** Each role's deeds. An administrator manages staff, an auditor reads how things are done: neither reads anybody's answers. */
export const POLICY: Readonly<Record<Role, ReadonlySet<Deed>>> = {
  administrator: new Set<Deed>([
    'staff.list',
    'staff.invite',
    'staff.reset',
    'staff.disable',
    'staff.enable',
    'staff.change_roles',
    'staff.end_sessions',
    'rules.read',
    'story.list',
    'story.publish',
    'story.withdraw',
    'settings.read',
    'settings.change',
    'oncall.change',
    'session.own',
  ]),
  admissions: new Set<Deed>(WORKING_A_LEAD),
  clinician: new Set<Deed>([...WORKING_A_LEAD, 'lead.decide', 'rules.retire', 'rules.replay', 'settings.thresholds']),
  supervisor: new Set<Deed>([
    ...WORKING_A_LEAD,
    'lead.note_of_others',
    'lead.hold',
    'queue.export',
    'view.save_team',
    'settings.change',
    'oncall.change',
  ]),
  // What is billed is not here yet, so this role sees nothing yet.
  billing: new Set<Deed>(['session.own']),
  auditor: new Set<Deed>(['audit.read', 'rules.read', 'session.own']),
};

/** Whether anyone holding these roles may do this deed. No roles: nothing is permitted. */
export function may(roles: Iterable<Role>, deed: Deed): boolean {
  for (const role of roles) if (POLICY[role].has(deed)) return true;
  return false;
}

/** The roles that may do this deed. */
export const rolesThat = (deed: Deed): readonly Role[] => ROLES.filter((role) => POLICY[role].has(deed));

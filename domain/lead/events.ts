/**
 * Every type of event in the audit log, with what happened, read after the actor's name: "Ana *claimed the lead*". The
 * table is the vocabulary: a type that is not here does not exist, so none can be written without words. None of these
 * words repeats what a caller said. In English, as staff screens are for now; what a caller may see of who read their
 * answers is worded on their status page.
 */
export const EVENT_TYPES = {
  'parcel.received.partial': 'sent the first part of their answers',
  'parcel.received.whole': 'sent all their answers',
  'parcel.received.addition': 'added to or changed their answers',
  'lead.created': 'made the lead',
  'link.made': 'made a private link, so that the person can answer for themself',
  'call.begun': 'began to take a call',
  'call.taken': 'took this lead by phone',
  'queue.viewed': 'looked at the queue',
  'lead.opened': 'opened the lead',
  'lead.claimed': 'claimed the lead',
  'lead.released': 'gave the lead back to the queue',
  'lead.assigned': 'gave the lead to a colleague',
  'lead.snoozed': 'put the lead off until later, with a reason',
  'lead.woken': 'took the lead back from later',
  'lead.undone': 'undid what was done to the lead last',
  'lead.advanced': 'moved the lead to its next stage',
  'lead.decided': 'recorded the clinical decision',
  'lead.contact_logged': 'wrote down a contact',
  'lead.contact_overridden': 'went outside the safe-contact rule, with a reason',
  'lead.noted': 'wrote a note',
  'lead.note_changed': 'changed a note',
  'lead.note_set_aside': 'changed a note while somebody else did; both texts are kept',
  'lead.urgency_changed': 'changed the urgency, with a reason',
  'lead.closed': 'closed the lead',
  'lead.reopened': 'reopened the lead',
  'lead.withdrawn': 'took back the request',
  'lead.erased': 'erased the answers',
  'lead.escalated': 'raised the lead: nobody had tried in time',
  'lead.sheet_asked': 'asked for the face sheet to print, with a reason',
  'lead.sheet_shown': 'opened the face sheet to print',
  'lead.exported': 'took the lead off the screen in a file, with a reason',
  'handover.viewed': 'read the handover of a shift',
  'task.made': 'gave somebody a task',
  'task.moved': 'gave a task to somebody, or another time',
  'task.done': 'did a task',
  'task.reopened': 'put a task back: it is to do again',
  'task.undone': 'undid what was done to a task last',
  'task.listed': 'looked at the tasks',
  'status.viewed': 'looked at how things stand',
  'view.saved': 'saved a look at the queue',
  'view.deleted': 'deleted a saved look at the queue',
  'view.restored': 'took back the deleting of a saved look',
  'staff.invited': 'invited a member of staff',
  'staff.joined': 'took up an invitation',
  'staff.keys_set': 'turned single keys on or off for themself',
  'staff.listed': 'looked at who works here',
  'staff.password_set': 'set a new password',
  'staff.reset': 'made a link to set a new password',
  'staff.disabled': 'stopped a colleague from signing in',
  'staff.enabled': 'let a colleague sign in again',
  'staff.signed_in': 'signed in',
  'staff.sign_in_refused': 'was refused at sign-in',
  'staff.signed_out': 'signed out',
  'setup.offered': 'offered the link that sets up the first administrator',
  'setup.completed': 'set up this installation',
  'audit.read': 'read the log',
  'rules.retired': 'retired a triage rule, with a reason',
  'rules.reinstated': 'put a triage rule back, with a reason',
  'story.listed': 'looked at the stories and who agreed to each',
  'story.published': 'showed a story, with a signed consent',
  'story.withdrawn': 'took a story down and deleted its words',
  'triage.replayed': 'ran stored answers through the present rules',
  'access.refused': 'was refused',
  'drafts.purged': 'deleted drafts past their time',
} as const satisfies Readonly<Record<string, string>>;

export type EventType = keyof typeof EVENT_TYPES;

/** Narrows a stored string; false for a type this version does not know. */
export function isEventType(type: string): type is EventType {
  return Object.hasOwn(EVENT_TYPES, type);
}

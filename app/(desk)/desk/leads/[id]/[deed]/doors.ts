import { z } from 'zod';
import { deskDoor, maybe } from '@/app/(desk)/desk/door';
import { deskPaths, withDone } from '@/app/(desk)/desk/paths';
import { snoozeUntil, typedMoment } from '@/app/(desk)/desk/snooze-until';
import { DUE_FIELDS, TASK_OWNER, taskDoors } from '@/app/(desk)/desk/tasks/task-doors';
import { seeOther } from '@/app/see-other';
import { CLOSE_FIELDS, dispositionOptions } from '@/components/desk/close-fields';
import { CONTACT_FIELDS, OUTCOME_OPTIONS, OVERRIDE_FIELDS, wayOptions } from '@/components/desk/contact-fields';
import { ITEM_FIELD } from '@/components/desk/ScreeningForm';
import { SNOOZE_FIELDS, SNOOZE_OPTIONS } from '@/components/desk/snooze-fields';
import { TASK_FIELDS } from '@/components/desk/task-fields';
import { URGENCY_FIELDS, URGENCY_OPTIONS } from '@/components/desk/urgency-fields';
import { CENTRE } from '@/content/centre';
import { CONTACT_WAYS } from '@/domain/lead/contact';
import { OUTCOMES } from '@/domain/lead/contact-log';
import { DISPOSITIONS } from '@/domain/lead/lifecycle';
import { URGENCIES } from '@/domain/triage/urgency';
import { addNote } from '@/operations/add-note';
import { advanceLead } from '@/operations/advance-lead';
import { assignLead } from '@/operations/assign-lead';
import { changeUrgency } from '@/operations/change-urgency';
import { claimLead } from '@/operations/claim-lead';
import { closeLead } from '@/operations/close-lead';
import { decideLead } from '@/operations/decide-lead';
import { dismissFinding, restoreFinding } from '@/operations/dismiss-finding';
import { editColleaguesNote, editNote } from '@/operations/edit-note';
import { askFaceSheet } from '@/operations/face-sheet';
import { logContact } from '@/operations/log-contact';
import { makeTask } from '@/operations/make-task';
import { overrideContact } from '@/operations/override-contact';
import { releaseLead } from '@/operations/release-lead';
import { reopenLead } from '@/operations/reopen-lead';
import { screenPerson } from '@/operations/screen-person';
import { snoozeLead } from '@/operations/snooze-lead';
import { undoDeed } from '@/operations/undo-deed';
import { wakeLead } from '@/operations/wake-lead';
import { holdDoors } from './hold-doors';
import { overtakenPage } from './overtaken-page';
import { personDoors } from './person-doors';

interface OfLead {
  readonly leadId: string;
}
const back = ({ leadId }: OfLead): string => deskPaths.lead(leadId);
const { hours } = CENTRE;

const nothing = z.strictObject({});
/** A screening, of whichever instrument: its items by their fields' names, beside the few fields of every one. */
const screeningForm = z
  .object({ instrument: z.string(), of: maybe, beside: maybe })
  .catchall(z.string())
  .transform(({ instrument, of, beside, ...items }) => ({
    instrument,
    of,
    beside,
    answers: Object.fromEntries(
      Object.entries(items).map(([name, value]) => [name.replace(new RegExp(`^${ITEM_FIELD}`), ''), String(value)]),
    ),
  }));

const ofTask = taskDoors(back);

/** A note changed: one's own, or, by the other of the two, a colleague's. */
const changeNote = (edit: typeof editNote, deed: string) =>
  deskDoor({
    back,
    plain: true,
    shown: { note: { label: 'Note' } },
    schema: z.strictObject({
      noteId: z.string(),
      basedOn: z.string().regex(/^[1-9]\d{0,5}$/, 'Open the lead again, and change the note there.'),
      note: z.string(),
    }),
    act: ({ actor, params, posted: { noteId, basedOn, note } }) =>
      edit({ actor, input: { ...params, noteId, basedOn: Number(basedOn), text: note } }),
    answer: (outcome, { params, posted }) =>
      outcome.kind === 'note_overtaken'
        ? overtakenPage({
            ...outcome,
            noteId: posted.noteId,
            action: deskPaths.leadDeed(params.leadId, deed),
            back: back(params),
          })
        : seeOther(withDone(back(params), outcome.kind)),
  });

/** Every door of a lead, by the last word of its address. Each reads its form and calls one operation. */
export const LEAD_DOORS = {
  claim: deskDoor({ back, schema: nothing, act: ({ actor, params }) => claimLead({ actor, input: { ...params } }) }),
  release: deskDoor({
    back,
    schema: nothing,
    act: ({ actor, params }) => releaseLead({ actor, input: { ...params } }),
  }),
  assign: deskDoor({
    back,
    shown: { to: { label: 'To whom?', of: 'colleagues' } },
    schema: z.strictObject({ to: z.string() }),
    act: ({ actor, params, posted }) => assignLead({ actor, input: { ...params, ...posted } }),
  }),
  snooze: deskDoor({
    back,
    shown: {
      length: { label: SNOOZE_FIELDS.length, options: SNOOZE_OPTIONS },
      until: { label: typedMoment(SNOOZE_FIELDS.until) },
      reason: { label: SNOOZE_FIELDS.reason },
    },
    schema: z.strictObject({ length: maybe, until: maybe, reason: z.string() }),
    act: ({ actor, params, posted: { reason, ...when } }) =>
      snoozeLead({ actor, input: { ...params, until: snoozeUntil(when, new Date()), reason, hours } }),
  }),
  wake: deskDoor({ back, schema: nothing, act: ({ actor, params }) => wakeLead({ actor, input: { ...params } }) }),
  undo: deskDoor({
    back,
    schema: z.strictObject({ batch: z.string() }),
    act: ({ actor, params, posted }) => undoDeed({ actor, input: { ...params, ...posted } }),
  }),
  advance: deskDoor({
    back,
    schema: nothing,
    act: ({ actor, params }) => advanceLead({ actor, input: { ...params } }),
  }),
  contact: deskDoor({
    back,
    shown: {
      way: { label: CONTACT_FIELDS.way, options: wayOptions() },
      outcome: { label: CONTACT_FIELDS.outcome, options: OUTCOME_OPTIONS },
      note: { label: CONTACT_FIELDS.note },
      reason: { label: CONTACT_FIELDS.reason },
    },
    schema: z.strictObject({
      way: z.enum(CONTACT_WAYS, 'Choose how you tried to reach them.'),
      outcome: z.enum(OUTCOMES, 'Choose how it went.'),
      theyCalled: z.literal('yes').optional(),
      reason: maybe,
      note: maybe,
    }),
    act: ({ actor, params, posted: { way, outcome, theyCalled, reason, note } }) =>
      logContact({
        actor,
        input: { ...params, way, outcome, theyCalled: theyCalled === 'yes', override: reason, text: note, hours },
      }),
  }),
  override: deskDoor({
    back,
    shown: {
      way: { label: OVERRIDE_FIELDS.way, options: wayOptions() },
      reason: { label: OVERRIDE_FIELDS.reason },
    },
    schema: z.strictObject({ way: z.enum(CONTACT_WAYS, 'Choose how you want to reach them.'), reason: z.string() }),
    act: ({ actor, params, posted }) => overrideContact({ actor, input: { ...params, ...posted } }),
  }),
  note: deskDoor({
    back,
    shown: { note: { label: 'Note' } },
    schema: z.strictObject({ note: z.string() }),
    act: ({ actor, params, posted }) => addNote({ actor, input: { ...params, text: posted.note } }),
  }),
  dismiss: deskDoor({
    back,
    shown: { reason: { label: 'Why does it not hold?' } },
    schema: z.strictObject({ rule: z.string(), parcelId: z.string(), reason: z.string() }),
    act: ({ actor, params, posted }) => dismissFinding({ actor, input: { ...params, ...posted } }),
  }),
  restore: deskDoor({
    back,
    schema: z.strictObject({ rule: z.string() }),
    act: ({ actor, params, posted }) => restoreFinding({ actor, input: { ...params, ...posted } }),
  }),
  screen: deskDoor({
    back,
    schema: screeningForm,
    act: ({ actor, params, posted }) => screenPerson({ actor, input: { ...params, ...posted, hours } }),
  }),
  'change-note': changeNote(editNote, 'change-note'),
  'change-colleagues-note': changeNote(editColleaguesNote, 'change-colleagues-note'),
  task: deskDoor({
    back,
    shown: { task: { label: TASK_FIELDS.task }, ...DUE_FIELDS, owner: TASK_OWNER },
    schema: z.strictObject({ task: z.string(), owner: z.string(), length: maybe, until: maybe }),
    act: ({ actor, params, posted: { task, owner, ...when } }) =>
      makeTask({ actor, input: { ...params, owner, dueAt: snoozeUntil(when, new Date()), text: task } }),
  }),
  ...personDoors(back),
  'task-done': ofTask.done,
  'task-reopen': ofTask.reopen,
  'task-move': ofTask.move,
  'task-undo': ofTask.undo,
  print: deskDoor({
    back,
    shown: { reason: { label: 'What is the sheet for?' } },
    schema: z.strictObject({ reason: z.string() }),
    act: ({ actor, params, posted }) => askFaceSheet({ actor, input: { ...params, ...posted } }),
    answer: (_, { params }) => seeOther(deskPaths.faceSheet(params.leadId)),
  }),
  urgency: deskDoor({
    back,
    shown: {
      urgency: { label: URGENCY_FIELDS.urgency, options: URGENCY_OPTIONS },
      reason: { label: URGENCY_FIELDS.reason },
    },
    schema: z.strictObject({ urgency: z.enum(URGENCIES, 'Choose an urgency.'), reason: z.string() }),
    act: ({ actor, params, posted }) => changeUrgency({ actor, input: { ...params, ...posted, hours } }),
  }),
  decide: deskDoor({
    back,
    shown: { told: { label: 'What was the caller told of the decision?' } },
    schema: z.strictObject({ told: z.string() }),
    act: ({ actor, params, posted }) => decideLead({ actor, input: { ...params, ...posted } }),
  }),
  close: deskDoor({
    back,
    shown: {
      disposition: { label: CLOSE_FIELDS.disposition, options: dispositionOptions() },
      nextStep: { label: CLOSE_FIELDS.nextStep },
      referredTo: { label: `${CLOSE_FIELDS.referredTo} (for a referral)` },
      why: { label: CLOSE_FIELDS.why },
    },
    schema: z.strictObject({
      disposition: z.enum(DISPOSITIONS, 'Choose how it ended.'),
      nextStep: z.string(),
      referredTo: maybe,
      why: maybe,
      duplicateOf: maybe,
    }),
    act: ({ actor, params, posted }) => closeLead({ actor, input: { ...params, ...posted } }),
  }),
  reopen: deskDoor({
    back,
    shown: { why: { label: 'Why open it again?' } },
    schema: z.strictObject({ why: z.string() }),
    act: ({ actor, params, posted }) => reopenLead({ actor, input: { ...params, ...posted, hours } }),
  }),
  ...holdDoors(back),
};

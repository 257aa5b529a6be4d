import { z } from 'zod';
import { deskDoor, maybe } from '@/app/(desk)/desk/door';
import { deskPaths, withDone } from '@/app/(desk)/desk/paths';
import { snoozeUntil } from '@/app/(desk)/desk/snooze-until';
import { seeOther } from '@/app/see-other';
import { BULK_DEEDS } from '@/components/desk/BulkForm';
import { CLOSE_FIELDS, dispositionOptions } from '@/components/desk/close-fields';
import { SNOOZE_FIELDS, SNOOZE_OPTIONS } from '@/components/desk/snooze-fields';
import { CENTRE } from '@/content/centre';
import { DISPOSITIONS } from '@/domain/lead/lifecycle';
import { type QueueView, readView } from '@/domain/lead/queue-view';
import type { Actor } from '@/operations/actor';
import { deleteView, restoreView } from '@/operations/delete-view';
import { exportQueue } from '@/operations/export-queue';
import { invalid } from '@/operations/operation';
import { saveTeamView, saveView } from '@/operations/save-view';
import { takeNext } from '@/operations/take-next';
import { undoDeed } from '@/operations/undo-deed';
import { assignLeads, closeLeads, snoozeLeads } from '@/operations/work-many';
import { manyPage } from './many-page';
import { queueCsv } from './queue-csv';

const back = (): string => deskPaths.queue();
const { hours } = CENTRE;

/** A field of one of the deeds, named with it: all of them come back on one page. */
const under = (deed: string, label: string): string => `To ${deed}: ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
const named = Object.entries(BULK_DEEDS).map(([value, label]) => ({ value, label }));

const many = z.strictObject({
  scope: z.enum(['selected', 'page', 'look'], 'Choose which leads.'),
  deed: z.enum(['assign', 'snooze', 'close'], 'Choose what to do.'),
  lead: z.array(z.string()),
  shown: z.array(z.string()),
  look: z.string(),
  to: maybe,
  length: maybe,
  until: maybe,
  reason: z.string().default(''),
  disposition: maybe,
  nextStep: z.string().default(''),
  referredTo: maybe,
  why: maybe,
});
type Many = z.infer<typeof many>;

/** The look a form was posted from. What in it cannot be is left out, as it was when the page was shown. */
const lookOf = ({ look }: { readonly look: string }): QueueView =>
  readView(Object.fromEntries(new URLSearchParams(look))).view;

function whichOf(posted: Many) {
  if (posted.scope !== 'look') return { by: 'ids' as const, ids: posted.scope === 'page' ? posted.shown : posted.lead };
  const { sort, rows, page, ...filter } = lookOf(posted);
  return { by: 'look' as const, filter };
}

async function workMany(actor: Actor, posted: Many) {
  const which = whichOf(posted);
  switch (posted.deed) {
    case 'assign':
      return assignLeads({ actor, input: { which, to: posted.to ?? '' } });
    case 'snooze': {
      const until = snoozeUntil(posted, new Date());
      return snoozeLeads({ actor, input: { which, until, reason: posted.reason, hours } });
    }
    case 'close': {
      const disposition = DISPOSITIONS.find((one) => one === posted.disposition);
      if (!disposition) return invalid('disposition', 'Choose how they ended.');
      const { nextStep, referredTo, why } = posted;
      return closeLeads({ actor, input: { which, disposition, nextStep, referredTo, why } });
    }
  }
}

/** Every door of the queue, by the last word of its address. */
export const QUEUE_DOORS = {
  many: deskDoor({
    back,
    schema: many,
    many: ['lead', 'shown'],
    shown: {
      deed: { label: 'What to do?', options: named },
      to: { label: 'To assign: to whom?', of: 'colleagues' },
      length: { label: under('snooze', SNOOZE_FIELDS.length), options: SNOOZE_OPTIONS },
      reason: { label: under('snooze', SNOOZE_FIELDS.reason) },
      disposition: { label: under('close', CLOSE_FIELDS.disposition), options: dispositionOptions() },
      nextStep: { label: under('close', CLOSE_FIELDS.nextStep) },
      referredTo: { label: under('close', `${CLOSE_FIELDS.referredTo} (for a referral)`) },
      why: { label: under('close', CLOSE_FIELDS.why) },
    },
    act: ({ actor, posted }) => workMany(actor, posted),
    answer: (outcome, { posted }) => {
      const page = deskPaths.queue(lookOf(posted));
      if (outcome.kind !== 'worked') return seeOther(page);
      const { undo, done, left } = outcome;
      return left.length > 0 ? manyPage(done, left, undo, page) : seeOther(withDone(page, 'worked', undo));
    },
  }),
  next: deskDoor({
    back,
    schema: z.strictObject({}),
    act: ({ actor }) => takeNext({ actor, input: {} }),
    answer: (outcome) =>
      seeOther(
        outcome.kind === 'claimed' ? withDone(deskPaths.lead(outcome.leadId), outcome.kind, outcome.undo) : back(),
      ),
  }),
  undo: deskDoor({
    back,
    schema: z.strictObject({ batch: z.string() }),
    act: ({ actor, posted }) => undoDeed({ actor, input: posted }),
    answer: (outcome) => {
      const inPart = outcome.kind === 'undone' && outcome.left > 0;
      return seeOther(withDone(back(), inPart ? 'undone_in_part' : outcome.kind));
    },
  }),
  export: deskDoor({
    back,
    plain: true,
    shown: { reason: { label: 'What is the file for?' } },
    schema: z.strictObject({ reason: z.string(), look: z.string() }),
    act: ({ actor, posted: { reason, look } }) => exportQueue({ actor, input: { view: lookOf({ look }), reason } }),
    answer: (outcome) =>
      outcome.kind === 'exported' ? queueCsv(outcome.rows, outcome.at, outcome.clocks) : seeOther(back()),
  }),
  'save-view': deskDoor({
    back,
    shown: { name: { label: 'Name' } },
    schema: z.strictObject({ name: z.string(), look: z.string(), team: z.literal('yes').optional() }),
    act: ({ actor, posted: { name, look, team } }) =>
      (team ? saveTeamView : saveView)({ actor, input: { name, view: lookOf({ look }) } }),
    answer: ({ kind }, { posted }) => seeOther(withDone(deskPaths.queue(lookOf(posted)), kind)),
  }),
  'delete-view': deskDoor({
    back,
    schema: z.strictObject({ view: z.string() }),
    act: ({ actor, posted }) => deleteView({ actor, input: { viewId: posted.view } }),
  }),
  // Posted by the same button as any undoing.
  'restore-view': deskDoor({
    back,
    schema: z.strictObject({ batch: z.string() }),
    act: ({ actor, posted }) => restoreView({ actor, input: { viewId: posted.batch } }),
  }),
};

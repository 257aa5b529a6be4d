import { z } from 'zod';
import { deskDoor } from '@/app/(desk)/desk/door';
import { answerErasure } from '@/operations/answer-erasure';
import { holdLead } from '@/operations/hold-lead';
import { liftHold } from '@/operations/lift-hold';
import { HOLD_FIELDS } from '../LeadHold';

interface OfLead {
  readonly leadId: string;
}

const why = z.strictObject({ reason: z.string() });

/** The doors by which a lead is kept from being deleted, and whoever asked that it be deleted is answered. */
export const holdDoors = (back: (params: OfLead) => string) => ({
  hold: deskDoor({
    back,
    shown: { reason: { label: HOLD_FIELDS.hold } },
    schema: why,
    act: ({ actor, params, posted }) => holdLead({ actor, input: { ...params, ...posted } }),
  }),
  'lift-hold': deskDoor({
    back,
    shown: { reason: { label: HOLD_FIELDS['lift-hold'] } },
    schema: why,
    act: ({ actor, params, posted }) => liftHold({ actor, input: { ...params, ...posted } }),
  }),
  'answer-erasure': deskDoor({
    back,
    schema: z.strictObject({}),
    act: ({ actor, params }) => answerErasure({ actor, input: { ...params } }),
  }),
});

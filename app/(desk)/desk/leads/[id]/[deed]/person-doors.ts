import { z } from 'zod';
import { deskDoor, undoOf } from '@/app/(desk)/desk/door';
import { deskPaths, withDone } from '@/app/(desk)/desk/paths';
import { seeOther } from '@/app/see-other';
import { mergeLeads } from '@/operations/merge-leads';
import { tellApart } from '@/operations/tell-apart';
import { askAgain, unmergeLeads } from '@/operations/unmerge-leads';

interface OfLead {
  readonly leadId: string;
}

const another = z.strictObject({ other: z.string() });
/** By the name under which every undo is posted. */
const saying = z.strictObject({ batch: z.string() });

/** The doors by which staff say who is whom, and take it back. */
export const personDoors = (back: (params: OfLead) => string) => ({
  same: deskDoor({
    back,
    schema: another,
    act: ({ actor, params, posted }) => mergeLeads({ actor, input: { ...params, ...posted } }),
    answer: (outcome, { params }) => seeOther(withDone(deskPaths.person(params.leadId), outcome.kind, undoOf(outcome))),
  }),
  'not-same': deskDoor({
    back,
    schema: another,
    act: ({ actor, params, posted }) => tellApart({ actor, input: { ...params, ...posted } }),
  }),
  'take-apart': deskDoor({
    back,
    schema: saying,
    act: ({ actor, params, posted }) => unmergeLeads({ actor, input: { ...params, saying: posted.batch } }),
  }),
  'ask-again': deskDoor({
    back,
    schema: saying,
    act: ({ actor, params, posted }) => askAgain({ actor, input: { ...params, saying: posted.batch } }),
  }),
});

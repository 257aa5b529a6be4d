import { z } from 'zod';
import { keptPage, type ShownField } from '@/app/kept-page';
import { postedFields } from '@/app/posted-fields';
import { seeOther } from '@/app/see-other';
import { staffActor } from '@/auth';
import type { Fields } from '@/domain/intake/draft';
import { faultFacts, log } from '@/log';
import type { Actor } from '@/operations/actor';
import { isDatabaseAway } from '@/operations/database-away';
import { listColleagues } from '@/operations/list-colleagues';
import type { Refusal } from '@/operations/operation';
import { deskPaths, withDone } from './paths';
import { isRefusal, sentenceOf, statusOf } from './refusal';

interface Call<Params, Posted> {
  readonly actor: Actor;
  readonly params: Params;
  readonly posted: Posted;
}

/** Whoever may be given something is asked for only when a page of a refusal is made. */
type DeskField = ShownField | { readonly label: string; readonly of: 'colleagues' };

interface Door<Params, Posted, Outcome extends { readonly kind: string }> {
  /** What the form posts. A strict object: a field that is not in it is refused. */
  readonly schema: z.ZodType<Posted>;
  /** Fields that may be repeated; each of these is a list. */
  readonly many?: readonly string[] | 'every';
  /** What the page of a refusal shows to be filled in or changed; other fields are carried along unseen. */
  readonly shown?: Readonly<Record<string, DeskField>>;
  /** Fields never written back into a page. */
  readonly secret?: readonly string[];
  /** A plain form alone, of which not even a tick may be lost: what is refused comes back in a page, and never as JSON. */
  readonly plain?: boolean;
  /** For those who are not signed in yet. */
  readonly forVisitors?: boolean;
  /** The page the form stands on. */
  readonly back: (params: Params) => string;
  readonly act: (call: Call<Params, Posted>) => Promise<Outcome | Refusal>;
  /** By default: back to the page, which says what was done, and offers to undo it where that can be. */
  readonly answer?: (outcome: Outcome, call: Call<Params, Posted>) => Response | Promise<Response>;
}

const AWAY = 'We could not save this: our database is away for a moment. What you typed is still here. Try again soon.';
const FAULT = 'We could not save this. That is our fault. What you typed is still here. Try again in a minute.';
const NOT_A_FORM = 'We could not read what was sent. Please use the form on our page.';
const NOT_OURS = 'This form is not one of ours as it stands. Open the page again and use the form there.';
/** Above this a lost text is worth a page of its own. */
const SHORT = 20;

/**
 * The one wrapper of every desk door. Reads a plain form strictly, says who asks, calls one operation, answers 303. What
 * is refused, or fails, comes back in a page with everything that was posted. Who asks for JSON gets the same as JSON.
 * It guards nothing: the operation does.
 */
export function deskDoor<Params, Posted, Outcome extends { readonly kind: string }>(
  door: Door<Params, Posted, Outcome>,
): (request: Request, params: Params) => Promise<Response> {
  return async (request, params) => {
    const json = !door.plain && (request.headers.get('accept') ?? '').includes('application/json');
    const action = new URL(request.url).pathname;
    const page = (
      status: number,
      sentence: string,
      fields?: Fields,
      retryAfter?: number,
      colleagues: ShownField['options'] = [],
    ): Response =>
      json
        ? Response.json({ kind: 'failed', sentence }, { status, headers: retryHeader(retryAfter) })
        : keptPage({
            status,
            title: 'Not done',
            sentence,
            backHref: door.back(params),
            secret: door.secret,
            atDesk: true,
            retryAfter,
            ...(fields ? { action, fields, shown: shownWith(door.shown ?? {}, colleagues) } : {}),
          });

    const fields = await postedFields(request);
    if (!fields) return page(415, NOT_A_FORM);
    const read = readStrictly(door, fields);
    if (read.kind === 'not-ours') return page(400, NOT_OURS);

    const turnAway = async (refusal: Refusal, actor: Actor): Promise<Response> => {
      if (json) return Response.json(refusal, { status: statusOf(refusal) });
      // Somebody whose session ended while they wrote must not lose the text; with nothing to lose, to the sign-in page.
      const written =
        door.plain || Object.values(fields).some((values) => values.some((value) => value.length > SHORT));
      if (refusal.kind === 'signed-out' && !written) return seeOther(deskPaths.signIn);
      const again = refusal.kind !== 'not-permitted' && refusal.kind !== 'not-found';
      const asked = again && Object.values(door.shown ?? {}).some((one) => 'of' in one);
      const colleagues = asked ? await colleaguesFor(actor) : [];
      return page(statusOf(refusal), sentenceOf(refusal), again ? fields : undefined, undefined, colleagues);
    };

    try {
      const actor: Actor = door.forVisitors ? { kind: 'visitor' } : await staffActor();
      if (!door.forVisitors && actor.kind === 'visitor') return await turnAway({ kind: 'signed-out' }, actor);
      if (read.kind === 'invalid') return await turnAway(read, actor);
      const call = { actor, params, posted: read.posted };
      const outcome = await door.act(call);
      if (isRefusal(outcome)) return await turnAway(outcome, actor);
      if (json) return Response.json(outcome);
      if (door.answer) return await door.answer(outcome, call);
      return seeOther(withDone(door.back(params), outcome.kind, undoOf(outcome)));
    } catch (fault) {
      const away = isDatabaseAway(fault);
      log.error({ ...faultFacts(fault), away }, 'a desk form could not be answered');
      return away ? page(503, AWAY, fields, 5) : page(500, FAULT, fields);
    }
  };
}

type Doors<Params> = Readonly<Record<string, (request: Request, params: Params) => Promise<Response>>>;

/** The handler of a folder of doors: each is known by the last word of its address, and what is none of them is not there. */
export const doorsAt =
  <Params, Address extends { readonly deed: string }>(doors: Doors<Params>, paramsOf: (address: Address) => Params) =>
  async (request: Request, context: { params: Promise<Address> }): Promise<Response> => {
    const address = await context.params;
    const door = Object.hasOwn(doors, address.deed) ? doors[address.deed] : undefined;
    return door ? door(request, paramsOf(address)) : new Response(null, { status: 404 });
  };

/** What a form may leave empty: then it is as if it had not been sent. */
export const maybe = z
  .string()
  .transform((text) => (text.trim() === '' ? undefined : text))
  .optional();

async function colleaguesFor(actor: Actor): Promise<NonNullable<ShownField['options']>> {
  const listed = await listColleagues({ actor, input: {} });
  return listed.kind === 'listed' ? listed.colleagues.map(({ id, name }) => ({ value: id, label: name })) : [];
}

/** The fields that can be shown now. Without colleagues to choose from, whoever was chosen is carried along unseen. */
function shownWith(
  shown: Readonly<Record<string, DeskField>>,
  colleagues: NonNullable<ShownField['options']>,
): Readonly<Record<string, ShownField>> {
  return Object.fromEntries(
    Object.entries(shown).flatMap(([name, field]): [string, ShownField][] => {
      if (!('of' in field)) return [[name, field]];
      return colleagues.length > 0 ? [[name, { label: field.label, options: colleagues }]] : [];
    }),
  );
}

/** By what a deed can be undone, where it can. */
export const undoOf = (outcome: object): string | undefined =>
  'undo' in outcome && typeof outcome.undo === 'string' ? outcome.undo : undefined;

const retryHeader = (seconds: number | undefined): HeadersInit =>
  seconds === undefined ? {} : { 'Retry-After': String(seconds) };

type ReadForm<Posted> =
  | { readonly kind: 'read'; readonly posted: Posted }
  | { readonly kind: 'not-ours' }
  | Extract<Refusal, { kind: 'invalid' }>;

function readStrictly<Posted>(
  { schema, many = [] }: { schema: z.ZodType<Posted>; many?: readonly string[] | 'every' },
  fields: Fields,
): ReadForm<Posted> {
  const isList = (name: string): boolean => many === 'every' || many.includes(name);
  if (Object.entries(fields).some(([name, values]) => values.length > 1 && !isList(name))) return { kind: 'not-ours' };
  const missing = many === 'every' ? [] : many.filter((name) => !Object.hasOwn(fields, name)).map((name) => [name, []]);
  const given = Object.entries(fields).map(([name, values]) => [name, isList(name) ? values : values[0]]);
  const parsed = schema.safeParse(Object.fromEntries([...given, ...missing]));
  if (parsed.success) return { kind: 'read', posted: parsed.data };
  const { issues } = parsed.error;
  if (issues.some(({ code }) => code === 'unrecognized_keys')) return { kind: 'not-ours' };
  return { kind: 'invalid', problems: issues.map(({ path, message }) => ({ field: path.join('.'), message })) };
}

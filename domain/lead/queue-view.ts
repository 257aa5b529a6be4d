import { z } from 'zod';
import { DOORS } from '@/domain/intake/draft';
import { LANGUAGES } from '@/domain/language';
import { ACTIVE } from '@/domain/lead/lifecycle';
import { URGENCIES } from '@/domain/triage/urgency';

/** `queue` is the queue's own order; `arrived` the newest first; `last_contact` whoever was reached longest ago first. */
export const SORTS = ['queue', 'arrived', 'last_contact'] as const;
export type Sort = (typeof SORTS)[number];

/** Pages beyond this are not shown: a page read off an index is found by counting the rows before it. */
export const MOST_PAGES = 200;

/** What of the queue is looked at, by plain columns alone. Null and false: not asked. */
export const filterSchema = z.strictObject({
  urgency: z.enum(URGENCIES).nullable(),
  stage: z.enum(ACTIVE).nullable(),
  /** Whoever asks, nobody, or a colleague by their id. */
  owner: z.union([z.enum(['me', 'nobody']), z.uuid()]).nullable(),
  language: z.enum(LANGUAGES).nullable(),
  source: z.enum(DOORS).nullable(),
  overdue: z.boolean(),
  /** Raised, because nobody had tried by its ceiling. */
  escalated: z.boolean(),
  /** Put off until later: these are where their time puts them, and this finds them. */
  snoozed: z.boolean(),
});
export type QueueFilter = z.infer<typeof filterSchema>;

/** One look at the queue, as its address says it. */
export const viewSchema = filterSchema.extend({
  sort: z.enum(SORTS),
  rows: z.enum(['roomy', 'compact']),
  page: z.int().min(1).max(MOST_PAGES),
});
export type QueueView = z.infer<typeof viewSchema>;

/** The queue as it is without being asked for anything. */
export const WHOLE_QUEUE: QueueView = {
  urgency: null,
  stage: null,
  owner: null,
  language: null,
  source: null,
  overdue: false,
  escalated: false,
  snoozed: false,
  sort: 'queue',
  rows: 'roomy',
  page: 1,
};

/** The parts of an address that take one value, with what each is called where what it says cannot be. */
const CHOICES = {
  urgency: 'urgency',
  stage: 'stage',
  owner: 'owner',
  language: 'language',
  source: 'source',
  sort: 'order',
  rows: 'kind of row',
} as const satisfies Partial<Record<keyof QueueView, string>>;
/** Those that are asked for or not. */
const FLAGS = { overdue: 'overdue', escalated: 'raised', snoozed: 'snoozed' } as const satisfies Partial<
  Record<keyof QueueView, string>
>;

export type Asked = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * The look an address asks for. What it says that cannot be is left out, and told in `ignored`, a sentence each, without
 * a word of what it was; what is no part of a look is nobody's business here.
 */
export function readView(asked: Asked): { readonly view: QueueView; readonly ignored: readonly string[] } {
  const ignored: string[] = [];
  const leftOut = (called: string): void =>
    void ignored.push(`The ${called} asked for in the address is none we know, so it is left out.`);
  const said: Record<string, unknown> = {};
  for (const [part, called] of Object.entries({ ...CHOICES, ...FLAGS })) {
    const value = asked[part];
    if (value === undefined || value === '') continue;
    const read = Object.hasOwn(FLAGS, part) ? value === 'yes' || value : value;
    if (viewSchema.partial().safeParse({ [part]: read }).success) said[part] = read;
    else leftOut(called);
  }
  const page = pageOf(asked.page);
  if (page === null) leftOut('page');
  if (page !== null && page > MOST_PAGES)
    ignored.push(`Pages end at ${MOST_PAGES}. Filter the queue to see what lies further down.`);
  return { view: viewSchema.parse({ ...WHOLE_QUEUE, ...said, page: Math.min(page ?? 1, MOST_PAGES) }), ignored };
}

/** A page's number as an address says it; 1 where it says none, null where what it says is none. */
function pageOf(said: Asked[string]): number | null {
  if (said === undefined || said === '') return 1;
  return typeof said === 'string' && /^[1-9]\d{0,8}$/.test(said) ? Number(said) : null;
}

/** A look as the part of an address after "?": only what is not as it is without being asked, in one order. */
export function viewQuery(view: QueueView): string {
  const said = Object.entries(WHOLE_QUEUE).flatMap(([part, unasked]) => {
    const value = Object.entries(view).find(([name]) => name === part)?.[1] ?? unasked;
    return value === unasked ? [] : [[part, value === true ? 'yes' : String(value)]];
  });
  return new URLSearchParams(said).toString();
}

/** Whether some leads may be left out. */
export const isFiltered = (view: QueueView): boolean =>
  viewQuery({ ...view, sort: WHOLE_QUEUE.sort, rows: WHOLE_QUEUE.rows, page: 1 }) !== '';

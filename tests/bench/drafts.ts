import { Buffer } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import type { Draft, Fields } from '@/domain/intake/draft';
import { understand } from '@/domain/intake/flow';
import { saveDraft } from '@/operations/save-draft';
import { passOver } from '@/scripts/pass-over';

/** A whole intake as it is posted, page by page: three substances, one mix. Nobody real. */
const POSTED: Readonly<Record<string, Fields>> = {
  privacy: {},
  'who-for': { forWhom: ['me'] },
  'right-now': { danger: ['none'] },
  name: { name: ['Sam Lindqvist'] },
  'safe-contact': { way: ['email'], email: ['sam.lindqvist@example.org'], permission: ['yes'] },
  'would-help': { help: ['stop_safely', 'talk'] },
  substances: { named: ['alcohol', 'alprazolam', 'cannabis'] },
  'substance/alcohol': { amount: ['10 or 12 on a bad day'], stopped: ['cutting_down'] },
  'substance/alprazolam': { amount: ['4'], stopped: ['no'], prescribed: ['no'] },
  'substance/cannabis': { stopped: ['no'] },
  mixes: { mixed: ['yes'] },
  'mix/1': { which: ['alcohol', 'alprazolam'], whatFor: ['to sleep after the late shift'], another: ['no'] },
  'stopped-before': { before: ['shakes'], feelsNow: ['on_edge'] },
};

/** What was posted, and every other page before the summary passed over. */
const answered = (): Draft['posted'] => passOver({ v: 1, language: 'en', leadId: '', sent: [], posted: POSTED }).posted;

/** The whole intake as a draft nobody keeps. */
export const wholeDraft = (): Draft => ({
  v: 1,
  language: 'en',
  leadId: randomUUID(),
  sent: [],
  posted: { ...answered(), check: {} },
});

/** A draft with every page before this one answered, kept as the product keeps it; the cookie by which it is found. */
export async function draftBefore(slug: string): Promise<string> {
  const all = answered();
  const order = Object.keys(all);
  const end = order.indexOf(slug);
  const posted = Object.fromEntries(Object.entries(all).slice(0, end < 0 ? undefined : end));
  const actor = { kind: 'caller', key: null, code: null } as const;
  const saved = await saveDraft({ actor, language: 'en', change: (draft) => ({ ...draft, posted }) });
  standing(saved.draft);
  return `porchlight_draft=${Buffer.from(saved.key).toString('base64url')}`;
}

export const fieldsOf = (slug: string): Record<string, string> =>
  Object.fromEntries(Object.entries(POSTED[slug] ?? {}).map(([name, values]) => [name, values[0] ?? '']));

// A benchmark of refused pages would be a fine figure for the wrong thing.
function standing(draft: Draft): void {
  for (const { key, state, problems } of understand(draft))
    if (state === 'invalid')
      throw new Error(`${key} does not stand: ${problems.map((one) => one.message.en).join(' ')}`);
}

import { PRESENCES, type Presence } from '@/domain/lead/presence';

export interface Here {
  readonly name: string;
  readonly state: Presence;
}

const NOBODY: readonly Here[] = [];
let leads: ReadonlyMap<string, readonly Here[]> = new Map();
const watchers = new Set<() => void>();

/** Who else has this lead open, as last asked; the same list until that changes. */
export const hereAt = (leadId: string): readonly Here[] => leads.get(leadId) ?? NOBODY;
export const nobodyHere = (): readonly Here[] => NOBODY;
export const isAnybodyHere = (): boolean => leads.size > 0;

export function watchHere(changed: () => void): () => void {
  watchers.add(changed);
  return () => void watchers.delete(changed);
}

const isHere = (one: unknown): one is Here =>
  typeof one === 'object' &&
  one !== null &&
  'name' in one &&
  typeof one.name === 'string' &&
  'state' in one &&
  PRESENCES.some((state) => state === one.state);

/** Asks who is where. Where that cannot be told just now, nobody is shown: an old answer would be a wrong one. */
export async function askWhoIsHere(door: string): Promise<void> {
  const said: unknown = await fetch(door, { headers: { accept: 'application/json' } })
    .then((answer) => (answer.ok ? answer.json() : {}))
    .catch(() => ({}));
  const next = new Map<string, readonly Here[]>();
  if (typeof said === 'object' && said !== null)
    for (const [leadId, here] of Object.entries(said))
      if (Array.isArray(here)) {
        const now = here.filter(isHere);
        const before = hereAt(leadId);
        next.set(leadId, JSON.stringify(before) === JSON.stringify(now) ? before : now);
      }
  leads = next;
  for (const changed of watchers) changed();
}

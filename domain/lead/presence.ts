/** How somebody has a lead open: looking at it, typing in it, or with the page out of sight. */
export const PRESENCES = ['viewing', 'editing', 'away'] as const;
export type Presence = (typeof PRESENCES)[number];

/** Read after a name: "Ana *is viewing*". */
export const PRESENCE_WORDS: Readonly<Record<Presence, string>> = {
  viewing: 'is viewing',
  editing: 'is writing',
  away: 'has it open, and is away',
};

/** A page that was not heard of for so long is nobody's: its computer went to sleep, or its server is gone. */
export const PRESENCE_SECONDS = 40;

/** The most present of several pages of one colleague. */
export function mostPresent(all: readonly Presence[]): Presence {
  if (all.includes('editing')) return 'editing';
  return all.includes('viewing') ? 'viewing' : 'away';
}

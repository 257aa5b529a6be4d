/** How fast something went: how many a second, and how long the middle one and the slowest twentieth took. */
export interface Speed {
  readonly perSecond: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly count: number;
}

/**
 * Does a deed over and over, `atOnce` at a time: `warmUpMs` not counted, then `forMs` counted. A deed that answers false has
 * nothing left to do, and ends its lane. Throws what the deed throws: a failed request is no request.
 */
export async function speedOf(
  deed: () => Promise<boolean>,
  { atOnce, warmUpMs, forMs }: { atOnce: number; warmUpMs: number; forMs: number },
): Promise<Speed> {
  const begun = performance.now();
  const [from, to] = [begun + warmUpMs, begun + warmUpMs + forMs];
  const took: number[] = [];
  let last = from;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (;;) {
        const at = performance.now();
        if (at >= to || !(await deed())) return;
        const end = performance.now();
        if (end < from || end > to) continue;
        took.push(end - at);
        last = Math.max(last, end);
      }
    }),
  );
  if (took.length === 0) throw new Error('Nothing was finished in the time that was counted.');
  return { perSecond: took.length / ((last - from) / 1000), ...spread(took), count: took.length };
}

/** Milliseconds of one deed after another, `times` of them. */
export async function msOf(times: number, deed: () => unknown): Promise<number[]> {
  const took: number[] = [];
  for (let nth = 0; nth < times; nth += 1) {
    const at = performance.now();
    await deed();
    took.push(performance.now() - at);
  }
  return took;
}

/** The one that so great a part of them are below: 0.75 is the slowest but a quarter. */
export function partBelow(took: readonly number[], part: number): number {
  const sorted = took.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

export const spread = (took: readonly number[]): { medianMs: number; p95Ms: number } => ({
  medianMs: partBelow(took, 0.5),
  p95Ms: partBelow(took, 0.95),
});

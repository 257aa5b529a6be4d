import type { SearchIndex } from '@/domain/taught/find';

/** Nobody should wait longer than this for what a page of ours could answer. */
const LONGEST_MS = 8_000;

const asked = new Map<string, Promise<SearchIndex>>();

/** Our list of names, fetched once somebody needs it. A try that failed is forgotten, so that the next may go well. */
export function namesFrom(path: string): Promise<SearchIndex> {
  const names = asked.get(path) ?? fetchNames(path);
  asked.set(path, names);
  names.catch(() => asked.delete(path));
  return names;
}

async function fetchNames(from: string): Promise<SearchIndex> {
  const late = new AbortController();
  setTimeout(() => late.abort(), LONGEST_MS);
  const answer = await fetch(from, { signal: late.signal });
  return answer.json();
}

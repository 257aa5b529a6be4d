/** The part of an address after "?", as a page is given it. */
export type Query = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** One value of it, exactly once given; a repeated one is as if it had not been. */
export async function oneOf(query: Query, name: string): Promise<string | undefined> {
  const value = (await query)[name];
  return typeof value === 'string' ? value : undefined;
}

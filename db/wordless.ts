/** A fault of the database without a word of what was asked of it: its code, and no statement, value or cause. */
export class DatabaseFault extends Error {
  override readonly name = 'DatabaseFault';

  constructor(readonly code: string) {
    super(`The database could not do this (${code}).`);
  }
}

/** The code of a fault that came from the database or the way to it; null for any other. */
function codeOf(fault: unknown): string | null {
  let asked = false;
  for (let one: unknown = fault; one instanceof Error; one = one.cause) {
    if ('code' in one && typeof one.code === 'string' && /^(?!ERR_)[A-Z0-9_]{2,40}$/.test(one.code)) return one.code;
    // What the query builder throws carries the statement and its values, and the code is its cause's.
    asked ||= 'query' in one && 'params' in one;
  }
  return asked ? 'unknown' : null;
}

/**
 * Waits for the database, and lets nothing out that tells what was asked of it: whoever logs a fault whole (the framework
 * does) would log statements with their values. Faults of our own pass as they are.
 */
export async function wordless<T>(asking: PromiseLike<T>): Promise<T> {
  try {
    return await asking;
  } catch (fault) {
    const code = codeOf(fault);
    throw code === null ? fault : new DatabaseFault(code);
  }
}

import type postgres from 'postgres';

export interface Logged {
  readonly deed: string;
  readonly subject: string;
  readonly detail: string;
  readonly outcome: string;
  readonly actor: string;
}

/** What the audit log gained while something was done, in order. */
export async function during<T>(owner: postgres.Sql, act: () => Promise<T>): Promise<{ result: T; log: Logged[] }> {
  const [head] = await owner<{ seq: string }[]>`SELECT seq FROM porchlight.audit_head`;
  const result = await act();
  const log = await owner<Logged[]>`
    SELECT deed, subject, detail, outcome, actor_kind AS actor FROM porchlight.audit_event
    WHERE seq > ${head?.seq ?? 0} ORDER BY seq`;
  return { result, log: [...log] };
}

/** The deeds alone. */
export const deedsOf = (log: readonly Logged[]): string[] => log.map(({ deed }) => deed);

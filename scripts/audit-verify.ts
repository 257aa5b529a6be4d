import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { CHAIN_START, type ChainState, follow } from '@/db/audit-chain';
import type { Desk } from '@/db/client';
import { auditHeadOf, auditPage } from '@/db/queries/audit';
import * as schema from '@/db/schema';
import { findDeskDatabase } from '@/scripts/desk-database';

// npm run audit:verify: follows the audit log from its first line to its head. Reads only. It does not prove that the
// whole log was not replaced by another: whoever owns the database could write a new one from the start.

const LINES_A_PAGE = 2000;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** How many lines hold; throws a sentence that names the first line that does not. */
async function verify(db: Desk): Promise<number> {
  // The head as it is before reading: lines written meanwhile are followed too, and only those up to here are owed.
  const head = await auditHeadOf(db);
  if (!head) throw new Error('The audit log has no head.');
  let state: ChainState = CHAIN_START;
  for (;;) {
    const lines = await auditPage(db, state.seq, LINES_A_PAGE);
    if (lines.length === 0) break;
    for (const line of lines) {
      const next = follow(state, [line]);
      if ('broken' in next) throw new Error(`The audit log is broken: ${next.why}.`);
      state = next;
      if (state.seq === head.seq && !state.hash.equals(head.hash))
        throw new Error(`The audit log is broken: line ${state.seq} is not the one its head names.`);
    }
    if (lines.length === LINES_A_PAGE) say(`… ${state.seq} lines`);
  }
  if (state.seq < head.seq) throw new Error(`The audit log is broken: line ${state.seq + 1} is missing.`);
  const last = await auditHeadOf(db);
  if (!last || last.seq < state.seq) throw new Error(`The audit log is broken: line ${head.seq + 1} is past its head.`);
  return state.seq;
}

async function main(): Promise<void> {
  const { url, done } = await findDeskDatabase(say);
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} });
  try {
    say(`The audit log holds: ${await verify(drizzle(sql, { schema }))} lines.`);
  } finally {
    await sql.end({ timeout: 5 });
    await done();
  }
}

main().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : 'The audit log could not be read.'}\n`);
  process.exitCode = 1;
});

import postgres from 'postgres';
import { describe, expect, test } from 'vitest';
import { deskTransaction, isDatabaseAway } from '@/db/client';
import { getDraft } from '@/db/queries/caller';
import { staffByEmail } from '@/db/queries/staff';
import { wordless } from '@/db/wordless';
import { freshDatabase } from '../fresh-database';

const { owner } = await freshDatabase();
const EMAIL = 'wrenfield@example.org';

async function faultOf(asking: () => PromiseLike<unknown>): Promise<Error> {
  try {
    await asking();
  } catch (fault) {
    if (fault instanceof Error) return fault;
  }
  throw new Error('This was expected to fail.');
}

const all = (fault: Error): string => JSON.stringify([fault.message, fault.stack, fault.cause ?? null, { ...fault }]);

describe('what leaves the database when it fails', () => {
  test('is a code, and neither the statement nor whose address was asked for', async () => {
    await owner`REVOKE SELECT ON porchlight.staff FROM porchlight_desk`;
    const fault = await faultOf(() => deskTransaction((tx) => staffByEmail(tx, EMAIL)));
    await owner`GRANT SELECT ON porchlight.staff TO porchlight_desk`;
    expect(fault).toMatchObject({ name: 'DatabaseFault', code: '42501' });
    expect(all(fault)).not.toMatch(/wrenfield|select/i);
    expect(isDatabaseAway(fault)).toBe(false);
  });

  test('on the public side too', async () => {
    await owner`REVOKE EXECUTE ON FUNCTION caller.draft_get(bytea) FROM porchlight_public`;
    const fault = await faultOf(() => getDraft(Buffer.from(EMAIL)));
    await owner`GRANT EXECUTE ON FUNCTION caller.draft_get(bytea) TO porchlight_public`;
    expect(fault).toMatchObject({ name: 'DatabaseFault', code: '42501' });
    expect(all(fault)).not.toMatch(/draft_get|select/i);
  });

  test('still says that the database is away', async () => {
    const nowhere = postgres('postgres://nobody:secret@127.0.0.1:1/none', { max: 1, connect_timeout: 2 });
    const fault = await faultOf(() => wordless(nowhere`SELECT ${EMAIL}`));
    await nowhere.end();
    expect(isDatabaseAway(fault)).toBe(true);
    expect(all(fault)).not.toMatch(/wrenfield|secret|127\.0/);
  });

  test('leaves faults of our own as they are', async () => {
    const own = new Error('one of ours');
    expect(await faultOf(() => deskTransaction(() => Promise.reject(own)))).toBe(own);
  });
});

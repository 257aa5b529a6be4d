import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runningEmbedded } from '@/db/embedded';
import { type Crowd, callersAt } from '@/tests/faults/callers';
import { filesThatTell } from '@/tests/faults/canary';
import { type Installation, newInstallation } from '@/tests/faults/installation';
import { type Ledger, openLedger } from '@/tests/faults/ledger';
import { type Verdict, verdictOn } from '@/tests/faults/oracle';

// An oracle that finds nothing proves nothing until it has been seen to find something.

let house: Installation;
let ledger: Ledger;
let owner: postgres.Sql;
const ledgerPath = () => join(house.dataDir, 'ledger.jsonl');

beforeAll(async () => {
  house = await newInstallation();
  ledger = openLedger(ledgerPath());
  await house.start();
  const crowd: Crowd = callersAt(house.origin, 7, 'Qoracle', ledger);
  while (crowd.acknowledged() < 8) await pause(50);
  await crowd.end(30_000);
  owner = postgres(runningEmbedded(house.dataDir)?.owner ?? '', { max: 1, onnotice: () => {} });
  // The superuser may do what no role of the product may: change what is only ever added to.
  await owner`SET session_replication_role = replica`;
});

afterAll(async () => {
  await owner?.end({ timeout: 5 });
  ledger?.close();
  await house?.remove();
});

const looked = (): Promise<Verdict> => verdictOn(house.dataDir, ledgerPath());

test('the oracle finds nothing wrong where nothing is', async () => {
  const { wrong, acknowledged, present } = await looked();
  expect(wrong).toEqual([]);
  expect(present).toBe(acknowledged);
});

test('the oracle sees an acknowledged caller who is gone', async () => {
  const told = { key: 'Qoracle-gone', name: 'Sam Qoracle-gone', reach: 'qoracle-gone@example.org' };
  ledger.tried(told);
  ledger.acknowledged(told);
  expect((await looked()).wrong).toContain('Qoracle-gone was acknowledged and is there 0 times');
});

test('the oracle sees a lead that nobody sent, and one that lost its watchdog', async () => {
  const id = randomUUID();
  await owner`
    INSERT INTO porchlight.lead (id, caller_digest, rank, due_at, urgency, language, source, whole, arrived_at, sent_at, ceiling_at)
    VALUES (${id}, sha256('nobody'), 3, now(), 'routine', 'en', 'form', false, now(), now(), now())`;
  const { wrong } = await looked();
  expect(wrong).toContain(`lead ${id} holds 0 parcels`);
  expect(wrong).toContain(`lead ${id} has no watchdog`);
  expect(wrong).toContain(`the audit log does not tell of lead ${id} exactly once`);
});

test('the oracle sees one changed line of the audit log', async () => {
  await owner`UPDATE porchlight.audit_event SET purpose = 'something else' WHERE seq = 3`;
  expect((await looked()).wrong).toContain('the audit log is broken: line 3 was changed after it was written');
});

test('the oracle sees one flipped bit of a parcel', async () => {
  await owner`UPDATE porchlight.parcel SET sealed = set_bit(sealed, 400, 1 - get_bit(sealed, 400))
    WHERE id = (SELECT id FROM porchlight.parcel LIMIT 1)`;
  await expect(looked()).rejects.toThrow('did not open');
});

test('the search for a caller’s words finds them where they lie in plain', () => {
  expect(filesThatTell('Qoracle', [house.dataDir], [])).toContain(ledgerPath());
  expect(filesThatTell('Qoracle', [house.dataDir], [ledgerPath()])).toEqual([]);
});

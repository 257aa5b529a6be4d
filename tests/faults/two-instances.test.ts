import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cookieOfSession } from '@/auth';
import { desk, endPools } from '@/db/client';
import { type EmbeddedPostgres, startEmbedded } from '@/db/embedded';
import { beginSession } from '@/db/queries/session';
import { insertStaff } from '@/db/queries/staff';
import { rolePassword, urlFor } from '@/db/roles';
import type { Role } from '@/domain/lead/roles';
import { KEYS, readKeys } from '@/scripts/installation';
import { type DeskLine, openLine } from '@/tests/faults/desk-line';
import { type Installation, newInstallation } from '@/tests/faults/installation';
import { lines, post } from '@/tests/faults/post';

// Two Porchlights, each a process of its own, on one database that is neither's. A desk hears on one what is done on the other.

const dataDir = mkdtempSync(join(tmpdir(), 'porchlight-two-'));
const agent = lines(4);
let database: EmbeddedPostgres;
let houses: Installation[] = [];

beforeAll(async () => {
  database = await startEmbedded({ dataDir });
  await readKeys(dataDir, true);
  const keys = Object.fromEntries(KEYS.map((name) => [name, process.env[name] ?? '']));
  const shared = { ...keys, DATABASE_URL: database.urls.owner };
  houses = [await newInstallation(shared), await newInstallation(shared)];
  for (const house of houses) await house.start();
  const password = rolePassword(keys.NEXTAUTH_SECRET ?? '', 'porchlight_desk');
  Object.assign(process.env, {
    PORCHLIGHT_SIDE: 'desk',
    PORCHLIGHT_ORIGINS: houses[0]?.origin,
    PORCHLIGHT_DESK_DATABASE_URL: urlFor(database.urls.owner, 'porchlight_desk', password),
  });
}, 240_000);

afterAll(async () => {
  agent.destroy();
  await endPools(5);
  for (const house of houses) await house.remove();
  await database.stop();
  rmSync(dataDir, { recursive: true, force: true });
}, 120_000);

/** The cookie of a colleague who is signed in: nobody real. */
async function colleague(name: string, role: Role): Promise<string> {
  const session = await desk().transaction(async (tx) => {
    const staffId = await insertStaff(tx, { name, email: `${name.toLowerCase()}@example.org`, roles: [role] });
    return beginSession(tx, staffId ?? '', new Date());
  });
  return (await cookieOfSession(session)).split(';', 1)[0] ?? '';
}

/** The id of the lead of which a desk is told, by the words before it. */
const idIn = ({ said }: { said: string }): string => /[0-9a-f-]{36}$/.exec(said)?.[0] ?? '';

test('what is sent, claimed, opened and left on one is heard on the other, and a sign-out ends both', async () => {
  const [here, there] = [houses[0]?.origin ?? '', houses[1]?.origin ?? ''];
  const ana = await colleague('Ana', 'admissions');
  const clement = await colleague('Clement', 'clinician');
  const page = async (origin: string, path: string, cookie: string) =>
    (await fetch(origin + path, { headers: { Cookie: cookie }, redirect: 'manual' })).text();
  const send = (origin: string, name: string) =>
    post({
      agent,
      origin,
      path: '/en/call-me/send',
      fields: { name, reach: 'sam.lindqvist@example.org', go: 'next' },
      cookie: null,
    });
  const asAna = (path: string) => post({ agent, origin: here, path, fields: {}, cookie: ana });
  const open: DeskLine[] = [];
  const line = async (origin: string, path: string, cookie: string) => {
    open.push(await openLine(origin, path, cookie));
    return open.at(-1) as DeskLine;
  };
  try {
    const far = await line(there, '/desk/live', clement);
    const near = await line(here, '/desk/live', clement);

    expect(await send(here, 'Marisol')).toMatchObject({ status: 303, location: '/en/status' });
    const leadId = idIn(await far.until('parcel.received.'));
    expect(idIn(await near.until('parcel.received.'))).toBe(leadId);
    const row = `<tr id="lead-${leadId}"`;
    expect(await page(there, '/desk', clement)).toContain(row);

    expect((await asAna(`/desk/leads/${leadId}/claim`)).status).toBe(303);
    await far.until(`lead.claimed ${leadId}`);
    expect((await page(there, `/desk/leads/${leadId}`, clement)).includes('Owner: <!-- -->Ana')).toBe(true);

    const heldOpen = await line(here, `/desk/live?lead=${leadId}`, ana);
    await far.until(`presence.changed ${leadId}`);
    expect(JSON.parse(await page(there, '/desk/presence', clement))).toEqual({
      [leadId]: [{ name: 'Ana', state: 'viewing' }],
    });
    heldOpen.close();
    await expect.poll(async () => JSON.parse(await page(there, '/desk/presence', clement))).toEqual({});

    // The other way round: sent there, heard here.
    await send(there, 'Íñigo');
    await expect.poll(() => near.heard.filter(({ said }) => said.includes('parcel.received.')).length).toBe(2);

    const signOut = { agent, origin: here, path: '/desk/sign-out', fields: {}, cookie: clement };
    expect((await post(signOut)).status).toBe(303);
    await Promise.all([far.over, near.over]);
  } finally {
    for (const one of open) one.close();
  }
});

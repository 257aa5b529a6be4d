import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { request } from '@playwright/test';
import { startEmbedded } from '@/db/embedded';
import { connect } from '../fresh-database';
import { dumpOf, found } from '../planted';
import { aName, PHONE } from './callers';
import { expect, test } from './fixtures';
import { HttpCaller } from './http-caller';
import { startProduct } from './product';

/** Where a visitor comes from, told by the proxy in front, and what stands there when there is none. */
const ADDRESSES = ['203.0.113.77', '2001:db8:77:77:77:77:77:77', '2001:db8:77:77', '127.0.0.1', '::ffff:127'];
const AGENT = 'Nightjar/77 (a browser like no other)';

test('where a visitor comes from, and with what, is in no table and in no log', async () => {
  test.setTimeout(120_000);
  const data = mkdtempSync(join(tmpdir(), 'porchlight-addresses-'));
  const keys = mkdtempSync(join(tmpdir(), 'porchlight-addresses-'));
  const database = await startEmbedded({ dataDir: data });
  const product = await startProduct({ DATABASE_URL: database.urls.owner, PORCHLIGHT_DATA: keys });
  const name = aName('Marisol');
  for (const from of [ADDRESSES[0], ADDRESSES[1], undefined]) {
    const context = await request.newContext({
      baseURL: product.origin,
      userAgent: AGENT,
      extraHTTPHeaders: from ? { 'x-forwarded-for': from } : {},
    });
    const caller = new HttpCaller(context, product.origin);
    await caller.toName();
    await caller.answer(4, { name });
    await caller.answer(5, { way: 'text', phone: PHONE, permission: 'yes' });
    await caller.post('/en/come-back/open', { words: 'one two three four five six' });
    await caller.post('/api/auth/callback/credentials', { email: 'nobody@example.org', password: 'wrong' });
    await caller.post('/en/form/77/answer', {});
    await context.get('/nothing');
    await context.get('/en/status');
    await context.post('/en/form/4/answer', { headers: { origin: 'https://elsewhere.example.org' } });
    await context.dispose();
  }
  const owner = connect(database.urls.owner);
  const tables = await dumpOf(owner);
  await owner.end();
  const leads = tables.includes('routine') || tables.includes('same_day');
  expect(leads, 'the dump is a real one: the callers are in it').toBe(true);
  expect(await product.stop()).toBe(0);
  await database.stop();
  const said = Buffer.from(product.said());
  expect(found(said, 'Porchlight is at')).toBe(true);
  // Where the database itself listens is nobody's address.
  const lines = readFileSync(join(data, 'postgres.log'), 'utf8').split('\n');
  const written = Buffer.from(lines.filter((line) => !line.includes('listening on')).join('\n'));
  expect(written.length).toBeGreaterThan(100);
  for (const text of [...ADDRESSES, AGENT])
    for (const [where, bytes] of Object.entries({ tables, said, written }))
      expect(found(bytes, text), `${text} in ${where}`).toBe(false);
  for (const one of [data, keys]) rmSync(one, { recursive: true, force: true });
});

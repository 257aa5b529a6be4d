import { randomBytes } from 'node:crypto';
import { type APIRequestContext, expect, type Page, request } from '@playwright/test';
import { aName, CANARY, PHONE } from './callers';
import type { House } from './house';
import { type Form, HttpCaller } from './http-caller';

// Callers who have sent already, for tests that look at what the desk has of them.

const TEXT_ONLY: Form = { way: 'text', phone: PHONE, permission: 'yes', sayWhere: 'no' };
const REACH = {
  text: TEXT_ONLY,
  call: { ...TEXT_ONLY, way: 'call' },
  i_contact_you: { way: 'i_contact_you' },
} as const satisfies Readonly<Record<string, Form>>;

interface Sending {
  readonly name?: string;
  readonly danger?: string;
  readonly reach?: keyof typeof REACH;
}

/** Each from an address of their own, as in `fixtures.ts`. */
async function as<Result>({ origin }: House, act: (caller: HttpCaller) => Promise<Result>): Promise<Result> {
  const extraHTTPHeaders = { 'x-forwarded-for': [10, 253, ...randomBytes(2)].join('.') };
  const context: APIRequestContext = await request.newContext({ baseURL: origin, extraHTTPHeaders });
  const result = await act(new HttpCaller(context, origin));
  await context.dispose();
  return result;
}

/** A partial parcel: up to how to reach them, by text alone unless said. Gives the name by which the desk sees them. */
export function sendPartial(house: House, { name = aName('Marisol'), danger = 'none', reach = 'text' }: Sending = {}) {
  return as(house, async (caller) => {
    await reachOf(caller, name, danger, reach);
    return name;
  });
}

/** A whole intake: alcohol, alprazolam and fentanyl, the first two together on most days. */
export function sendWhole(house: House, { name = aName('Marisol'), danger = 'none', reach = 'text' }: Sending = {}) {
  return as(house, async (caller) => {
    await reachOf(caller, name, danger, reach);
    await onToReceipt(caller);
    return name;
  });
}

/** Two whole intakes of one person, who wrote her name with a slip. Gives both leads' names. */
export async function sendTwice(house: House): Promise<readonly [string, string]> {
  const name = await sendWhole(house);
  return [name, await sendWhole(house, { name: name.replace(CANARY, `${CANARY}s`) })];
}

/** A mother who tells of her daughter and makes a link, and her daughter, who sends all by it. Gives the name of her lead. */
export async function sendPair(house: House, name = aName('Marisol')): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await as(house, async (mother) => {
    await mother.answer(1, {});
    await mother.answer(2, { forWhom: 'someone', callerName: 'Rosa', relation: 'child' });
    await mother.answer(3, { danger: 'none' });
    await mother.answer(4, { name: aName('Mari') });
    await mother.answer(5, TEXT_ONLY);
    await mother.answer(6, {});
    await mother.answer(7, { named: 'alcohol', typed: '' });
    await mother.onTo(await mother.answer(8, { item: 'alcohol', lastUsed: 'not_sure', howOften: 'few' }));
    expect(await mother.answer(12, {})).toContain('/en/form/13');
    expect((await mother.post('/en/link/make', { key: token, language: 'en' })).headers().location).toBe('/en/link');
  });
  return as(house, async (daughter) => {
    const opened = await daughter.post('/en/link/open', { token, key: randomBytes(32).toString('base64url') });
    expect(opened.headers().location).toBe('/en/form');
    await reachOf(daughter, name, 'none', 'text');
    await onToReceipt(daughter);
    return name;
  });
}

async function onToReceipt(caller: HttpCaller): Promise<void> {
  await caller.answer(6, { help: 'stop_safely' });
  await caller.answer(7, [
    ['named', 'alcohol'],
    ['named', 'alprazolam'],
    ['named', 'fentanyl'],
    ['typed', ''],
  ]);
  await caller.answer(8, { item: 'alcohol', lastUsed: 'h0_6', howOften: 'daily', amount: 'a fifth' });
  await caller.answer(8, { item: 'alprazolam', lastUsed: 'h6_24', howOften: 'daily', prescribed: 'no' });
  await caller.answer(8, { item: 'fentanyl', lastUsed: 'd1_2', howOften: 'some' });
  await caller.answer(9, { mixed: 'yes' });
  await caller.answer(10, [
    ['item', '1'],
    ['which', 'alcohol'],
    ['which', 'alprazolam'],
    ['howOften', 'most'],
    ['another', 'no'],
  ]);
  await caller.onTo(await caller.answer(11, { before: 'seizure' }));
  expect(await caller.answer(12, {})).toContain('/en/form/13');
}

async function reachOf(caller: HttpCaller, name: string, danger: string, reach: keyof typeof REACH) {
  await caller.answer(1, {});
  await caller.answer(2, { forWhom: 'me' });
  await caller.answer(3, { danger });
  await caller.answer(4, { name });
  await caller.answer(5, REACH[reach]);
}

/** The id of the lead a signed-in member sees under this name: the queue is read newest first, without being drawn. */
export async function leadOf(page: Pick<Page, 'request'>, name: string): Promise<string> {
  for (let at = 1; at <= 20; at += 1) {
    const rows = (await (await page.request.get(`/desk?sort=arrived&page=${at}`)).text())
      .split('<tr id="lead-')
      .slice(1);
    const ids = rows.filter((row) => row.includes(`>${name}</a>`)).map((row) => row.slice(0, row.indexOf('"')));
    if (ids.length === 1) return ids[0] ?? '';
    if (rows.length === 0) break;
  }
  throw new Error('Nobody of that name is in the queue.');
}

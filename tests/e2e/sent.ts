import { type APIRequestContext, expect, type Page, request } from '@playwright/test';
import { aName, PHONE } from './callers';
import type { House } from './house';
import { type Form, HttpCaller } from './http-caller';

// Callers who have sent already, for tests that look at what the desk has of them.

const TEXT_ONLY: Form = { way: 'text', phone: PHONE, permission: 'yes', sayWhere: 'no' };
const CALLS_US: Form = { way: 'i_contact_you' };

interface Sending {
  readonly name?: string;
  readonly danger?: string;
  readonly reach?: 'text' | 'i_contact_you';
}

async function as<Result>({ origin }: House, act: (caller: HttpCaller) => Promise<Result>): Promise<Result> {
  const context: APIRequestContext = await request.newContext({ baseURL: origin });
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
    await caller.onToCheck(await caller.answer(11, { before: 'seizure' }));
    expect(await caller.answer(12, {})).toContain('/en/form/13');
    return name;
  });
}

async function reachOf(caller: HttpCaller, name: string, danger: string, reach: 'text' | 'i_contact_you') {
  await caller.answer(1, {});
  await caller.answer(2, { forWhom: 'me' });
  await caller.answer(3, { danger });
  await caller.answer(4, { name });
  await caller.answer(5, reach === 'text' ? TEXT_ONLY : CALLS_US);
}

/** The id of the lead a signed-in member sees under this name. */
export async function leadOf(page: Page, name: string): Promise<string> {
  for (let at = 1; at <= 20; at += 1) {
    await page.goto(`/desk?page=${at}`);
    const row = page.locator('tr[data-lead]').filter({ hasText: name });
    if ((await row.count()) === 1) return (await row.getAttribute('data-lead')) ?? '';
    if ((await page.getByRole('link', { name: 'Next page' }).count()) === 0) break;
  }
  throw new Error('Nobody of that name is in the queue.');
}

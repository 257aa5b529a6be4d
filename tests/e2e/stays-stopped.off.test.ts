import { aName, PHONE } from './callers';
import { expect, test } from './fixtures';
import { HttpCaller } from './http-caller';

test('who told us to stop stays stopped by any answer of how to reach them, and waits again by the summary’s button', async ({
  page,
  house,
}) => {
  const caller = new HttpCaller(page.request, house.origin);
  const reach = { way: 'text', phone: PHONE, permission: 'yes', sayWhere: 'no' };
  await caller.toName();
  await caller.answer(4, { name: aName('Marisol') });
  await caller.onTo(await caller.answer(5, reach));
  expect(await caller.answer(12, {})).toContain('/13');
  await caller.post('/en/status/withdraw', {});
  for (const permission of ['yes', 'no', 'yes']) {
    expect(await caller.answer(5, { ...reach, permission, from: 'check' })).toContain('/12');
    expect(await caller.html('/en/status')).toContain('We stopped, and will not contact you.');
  }
  expect(await caller.html('/en/form/5')).toContain('What you say here does not change that.');
  expect(await caller.html('/en/form/12')).toContain('we open your request again');
  await caller.answer(12, {});
  expect(await caller.html('/en/status')).not.toContain('We stopped');
  expect(await caller.html('/en/status')).toContain('When you will hear from us');
});

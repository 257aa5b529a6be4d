import { aName } from './callers';
import { expect, test } from './fixtures';
import { leadOf } from './sent';
import { Walk } from './walk';
import { toCheck, toName } from './ways';

const NAME = 'What should we call you?';

test('the browser’s own Back, a closed tab and two presses of Send lose nothing and send once', async ({
  caller,
  page,
  context,
  desk,
}) => {
  const name = aName('Hasty');
  const walk = caller();
  await toName(walk);
  await walk.fill(NAME, name);
  await walk.nextPage();
  await page.goBack();
  await expect(walk.field(NAME)).toHaveValue(name);
  await page.close();
  const again = new Walk(await context.newPage(), 'en');
  await again.page.goto('/en/form');
  await again.on(5);
  await toCheck(again, name);
  await again.page.getByRole('button', { name: 'Send to us', exact: true }).dblclick();
  await again.on(13);
  expect(await leadOf(await desk('admissions'), name)).toMatch(/^[0-9a-f-]{36}$/);
});

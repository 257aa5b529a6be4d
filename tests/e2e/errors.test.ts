import { aName } from './callers';
import { expect, test } from './fixtures';
import type { Walk } from './walk';
import { toReach } from './ways';

interface Slip {
  readonly what: string;
  /** To the page, with something on it that must not be lost, but without what it needs. */
  readonly reach: (walk: Walk) => Promise<void>;
  readonly sentence: string;
  readonly field: string;
  /** What was given beside the slip is still there. */
  readonly kept?: (walk: Walk) => Promise<void>;
}

const SLIPS: readonly Slip[] = [
  {
    what: 'does not say who it is for',
    reach: async (walk) => {
      await walk.begin();
      await walk.next();
      await walk.next();
    },
    sentence: 'Choose who this is for.',
    field: 'forWhom',
  },
  {
    what: 'ticks neither a danger nor “none of these”',
    reach: async (walk) => {
      await walk.begin();
      await walk.next();
      await walk.tick('Me');
      await walk.next();
      await walk.next();
    },
    sentence: 'Tick what is going on, or “None of these”.',
    field: 'danger',
  },
  {
    what: 'does not say how to be reached',
    reach: async (walk) => {
      await toReach(walk, aName('Marisol'));
      await walk.next();
    },
    sentence: 'Choose how we can reach you.',
    field: 'way',
  },
  {
    what: 'leaves the permission open',
    reach: async (walk) => {
      await toReach(walk, aName('Marisol'));
      await walk.tick('Call me');
      await walk.fill('What number should we use?', '802 555 0123');
      await walk.next();
    },
    sentence: 'Choose if we may reach out to you.',
    field: 'permission',
    kept: async (walk) => {
      await expect(walk.option('Call me')).toBeChecked();
      await expect(walk.field('What number should we use?')).toHaveValue('802 555 0123');
    },
  },
  {
    what: 'types a number that is none',
    reach: async (walk) => {
      await toReach(walk, aName('Marisol'));
      await walk.tick('Text me', 'Yes, you may');
      await walk.fill('What number should we use?', 'ask my sister');
      await walk.next();
    },
    sentence: 'Type a phone number with the area code, like 802-555-0142.',
    field: 'phone',
    kept: async (walk) => {
      await expect(walk.field('What number should we use?')).toHaveValue('ask my sister');
    },
  },
  {
    what: 'asks to be contacted and gives no way',
    reach: async ({ page }) => {
      await page.goto('/en/call-me');
      await page.getByRole('textbox', { name: 'What should we call you?' }).fill('Dee');
      await page.getByRole('button', { name: 'Contact me', exact: true }).click();
    },
    sentence: 'Type one way to reach you.',
    field: 'reach',
    kept: async ({ page }) => {
      await expect(page.getByRole('textbox', { name: 'What should we call you?' })).toHaveValue('Dee');
    },
  },
];

for (const { what, reach, sentence, field, kept } of SLIPS)
  test(`somebody who ${what} is told so, twice, and keeps every answer`, async ({ caller, page }) => {
    const walk = caller();
    await reach(walk);
    await expect(page).toHaveTitle(/^Error: /);
    const summary = page.getByRole('alert');
    await expect(summary).toBeFocused();
    const link = summary.getByRole('link', { name: sentence });
    await expect(link).toHaveAttribute('href', `#f-${field}`);
    // The same words beside the field, tied to it.
    await expect(page.locator(`#f-${field}-error`)).toContainText(sentence);
    const tied = page.locator(`[aria-describedby~="f-${field}-error"]`);
    const invalid = page.locator('[aria-invalid=true]');
    await expect(tied.and(invalid).or(tied.locator('[aria-invalid=true]')).first()).toBeVisible();
    await kept?.(walk);
    await link.click();
    await expect(page.locator(`#f-${field}`)).toBeVisible();
  });

test('an error is said once it is there, and not before anything was sent', async ({ caller, page }) => {
  const walk = caller();
  await walk.begin();
  await walk.next();
  await page.goto('/en/form/2?check=1');
  await expect(page).not.toHaveTitle(/Error/);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

import type { Page } from '@playwright/test';
import { STAFF, type Staff } from './callers';

/** Fills in the sign-in page and sends it; what comes of it is the test's to look at. */
export async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/desk/sign-in');
  await page.getByLabel('Work email').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Signs a member of staff in with a session of its own, which no other test watches the queue with. */
export const signInAs = (page: Page, who: Staff): Promise<void> => signIn(page, STAFF[who].email, STAFF[who].password);

import type { Page } from '@playwright/test';
import type { Language } from '@/domain/language';
import { Walk } from './walk';

/** A member of staff who takes a call: the same walk through the same steps, under the desk. */
export class PhoneWalk extends Walk {
  constructor(page: Page, lang: Language = 'en') {
    super(page, lang, `/desk/call/${lang}`);
  }

  override open(): Promise<void> {
    return this.begin();
  }

  /** From the queue to the page before the first question. */
  override async begin(): Promise<void> {
    await this.page.goto('/desk');
    await this.page.getByRole('main').getByRole('link', { name: 'Take a call' }).click();
    const begin = { en: 'Begin in English', es: 'Begin in Spanish' }[this.lang];
    await this.page.getByRole('button', { name: begin }).click();
    await this.on(1);
  }

  async end(): Promise<void> {
    await this.page.getByRole('button', { name: 'End the call' }).click();
  }
}

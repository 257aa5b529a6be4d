import { expect, type Locator, type Page } from '@playwright/test';
import { WORDS } from '@/components/public/words';
import type { Language } from '@/domain/language';
import { readHouse } from './house';
import { HttpCaller } from './http-caller';

const startsWith = (label: string): RegExp => new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** A caller on the form: answers by the words that stand beside a field, and goes on by the buttons' words. */
export class Walk {
  constructor(
    readonly page: Page,
    readonly lang: Language,
    /** Where the form's pages are. */
    readonly form = `/${lang}/form`,
    readonly origin = readHouse().origin,
  ) {}

  /** What has to be there before the first answer: for a caller, nothing. */
  async open(): Promise<void> {}

  /** The same caller by plain posts, with the same cookies: for stretches of the way that are not a test's subject. */
  byPost(): HttpCaller {
    return new HttpCaller(this.page.context().request, this.origin, this.form);
  }

  /** Comes to this page of the form by its address. */
  async goTo(page: number): Promise<void> {
    await this.page.goto(`${this.form}/${page}`);
    await this.on(page);
  }

  /** From the home page through the third door, to the page before the first question. */
  async begin(): Promise<void> {
    await this.page.goto(`/${this.lang}`);
    const door = { en: 'Answer some questions', es: 'Conteste unas preguntas' }[this.lang];
    await this.page.getByRole('link', { name: startsWith(door) }).click();
    await this.on(1);
  }

  /** Whether the caller is now at this page of the form. */
  async on(page: number): Promise<void> {
    await expect(this.page).toHaveURL(new RegExp(`${this.form}/${page}(/|\\?|$)`));
  }

  option(label: string): Locator {
    const { page } = this;
    return page
      .getByRole('radio', { name: startsWith(label) })
      .or(page.getByRole('checkbox', { name: startsWith(label) }))
      .first();
  }

  field(label: string): Locator {
    return this.page.getByRole('textbox', { name: label, exact: true });
  }

  /** One option of one question, where the page offers the same words twice. */
  within(question: string, label: string): Locator {
    const group = this.page
      .getByRole('group', { name: question })
      .or(this.page.getByRole('radiogroup', { name: question }));
    return group.getByLabel(startsWith(label)).first();
  }

  async tick(...labels: readonly string[]): Promise<void> {
    for (const label of labels) await this.option(label).check();
  }

  async fill(label: string, text: string): Promise<void> {
    await this.field(label).fill(text);
  }

  /** Presses a button, and waits until it was heard: where our script sends, the page stays until the answer is there. */
  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
    await expect(this.page.locator('form[data-sending]')).toHaveCount(0);
  }
  async next(): Promise<void> {
    await this.press(WORDS.next[this.lang]);
  }
  /** Goes on, and waits until another page is there: where the next step is to look at the address. */
  async nextPage(): Promise<void> {
    const here = this.page.url();
    await this.next();
    await expect(this.page).not.toHaveURL(here);
  }
  /** Passes over whatever is still asked, up to the summary: for those whom these questions do not concern. */
  async onToCheck(): Promise<void> {
    while (!/\/12(\?|$)/.test(this.page.url())) await this.nextPage();
  }
  async back(): Promise<void> {
    await this.press(WORDS.back[this.lang]);
  }
  async later(): Promise<void> {
    await this.press(WORDS.later[this.lang]);
  }
  async send(): Promise<void> {
    await this.press({ en: 'Send to us', es: 'Enviar' }[this.lang]);
  }
  async leaveNow(): Promise<void> {
    await this.page.getByRole('button', { name: WORDS.leave[this.lang], exact: true }).click();
  }

  /** The six words on the page, as they stand there. */
  async code(): Promise<string> {
    const heading = this.page.getByRole('heading', { name: WORDS.codeTitle[this.lang] });
    const words = (await this.page.locator('section').filter({ has: heading }).locator('span').allInnerTexts()).map(
      (one) => one.trim(),
    );
    expect(words).toHaveLength(6);
    return words.join(' ');
  }
}

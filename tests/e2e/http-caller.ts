import type { APIRequestContext, APIResponse } from '@playwright/test';
import { expect } from '@playwright/test';

export type Form = Readonly<Record<string, string>> | readonly (readonly [string, string])[];

/** A caller by plain HTTP: what a browser would post, and what none would. Cookies are the context's own. */
export class HttpCaller {
  constructor(
    readonly request: APIRequestContext,
    readonly origin: string,
    /** Where the form's pages are. */
    readonly form = '/en/form',
  ) {}

  /** One post as our own page sends it. It is not followed to where it leads. */
  post(path: string, form: Form, headers: Readonly<Record<string, string>> = {}): Promise<APIResponse> {
    const pairs = Array.isArray(form) ? form : Object.entries(form);
    const data = new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, value])).toString();
    return this.request.post(path, {
      data,
      maxRedirects: 0,
      headers: { origin: this.origin, 'content-type': 'application/x-www-form-urlencoded', ...headers },
    });
  }

  /** Posts one page's answers and presses "Continue". */
  async answer(page: number, form: Form): Promise<string> {
    const pairs = Array.isArray(form) ? form : Object.entries(form);
    const answered = await this.post(`${this.form}/${page}/answer`, [...pairs, ['go', 'next']]);
    expect(answered.status()).toBe(303);
    return answered.headers().location ?? '';
  }

  /** Passes over whatever is asked from the address on, up to the page of this number: the summary unless said. */
  async onTo(address: string, until = 12): Promise<void> {
    let at = address;
    for (let page = this.pageOf(at); page !== until; page = this.pageOf(at)) at = await this.answer(page, {});
  }

  /** The number of a form page in its address; NaN for any other address. */
  private pageOf(address: string): number {
    return Number(address.split(`${this.form}/`)[1]?.match(/^\d+/)?.[0]);
  }

  async html(path: string): Promise<string> {
    const answered = await this.request.get(path);
    expect(answered.status()).toBeLessThan(500);
    return answered.text();
  }

  /** Up to the name (the fourth page). */
  async toName(): Promise<void> {
    await this.answer(1, {});
    await this.answer(2, { forWhom: 'me' });
    await this.answer(3, { danger: 'none' });
  }
}

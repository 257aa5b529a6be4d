import { deskPaths } from '@/app/(desk)/desk/paths';
import { plainDeskPage } from '@/app/(desk)/desk/plain-desk-page';
import { escaped } from '@/content/plain-page';
import { env } from '@/env';

/**
 * A whole small page that shows a single-use link, once: in the answer to the post, and in no address of ours. `days` is
 * how long the link is good when nobody uses it.
 */
export function linkPage(title: string, sentence: string, token: string, days: number): Response {
  const link = `${env().origins[0] ?? ''}${deskPaths.join(token)}`;
  return plainDeskPage(
    title,
    `<h1>${escaped(title)}</h1>
<p>${escaped(sentence)} It is shown only this once, works once, and ends after ${days === 1 ? 'a day' : `${days} days`}.</p>
<label>The link<input readonly value="${escaped(link)}"></label>
<p>Hand it over in a way that only they can read.</p>
<p><a href="${deskPaths.staff}">Back to staff</a></p>`,
  );
}

import { deskPaths } from '@/app/(desk)/desk/paths';
import { escaped } from '@/app/kept-page';
import { CENTRE } from '@/content/centre';
import { env } from '@/env';

/**
 * A whole small page that shows a single-use link, once: in the answer to the post, and in no address of ours. `days` is
 * how long the link is good when nobody uses it.
 */
export function linkPage(title: string, sentence: string, token: string, days: number): Response {
  const link = `${env().origins[0] ?? ''}${deskPaths.join(token)}`;
  const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${escaped(title)} – ${escaped(CENTRE.shortName)} desk</title>
<link rel="stylesheet" href="/plain.css"></head>
<body><main><h1>${escaped(title)}</h1>
<p>${escaped(sentence)} It is shown only this once, works once, and ends after ${days === 1 ? 'a day' : `${days} days`}.</p>
<label>The link<input readonly value="${escaped(link)}"></label>
<p>Hand it over in a way that only they can read.</p>
<p><a href="${deskPaths.staff}">Back to staff</a></p></main></body></html>`;
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' } });
}

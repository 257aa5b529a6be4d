import { env } from '@/env';

// Where we are reached is not known when the pages are built.
export const dynamic = 'force-dynamic';

/**
 * What machines need not ask for. The caller's own pages are not named here: a page that nobody may look at can still be
 * listed by its address alone, so each of them is answered with `noindex`, and a machine must be able to read that.
 */
export function GET(): Response {
  const lines = ['User-agent: *', 'Disallow: /desk', 'Disallow: /api/', '', `Sitemap: ${env().origins[0]}/sitemap.xml`];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}

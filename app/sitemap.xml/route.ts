import { sitemap } from '@/content/sitemap';
import { env } from '@/env';

// Where we are reached is not known when the pages are built.
export const dynamic = 'force-dynamic';

let made: string | undefined;

/** The map for search engines. Made at the first asking: what is taught does not change while we run. */
export function GET(): Response {
  made ??= sitemap(env().origins[0] ?? '');
  return new Response(made, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}

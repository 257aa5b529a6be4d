import { describe, expect, test } from 'vitest';
import { wantsOwn, withOwnScripts, withoutScript } from '@/server/page-script';

const page = (meta: string) => `<html><head>${meta}<script src="/_next/a.js" async=""></script></head><body>
<script type="application/ld+json">{"a":1}</script><script>self.b=1</script></body></html>`;

describe('the script of a page', () => {
  test('is what the page asks for, by elements no caller can write', () => {
    const asks = (name: string) => `<meta name="page-script" content="${name}"/>`;
    for (const name of ['own', 'reading', 'picker', 'kinder']) expect(wantsOwn(page(asks(name)))).toEqual([name]);
    expect(wantsOwn(page(asks('kinder') + asks('own') + asks('kinder')))).toEqual(['own', 'kinder']);
    for (const odd of ['&lt;meta name="page-script" content="own"/&gt;', asks('other'), asks('framework')])
      expect(wantsOwn(page(odd))).toEqual([]);
  });

  test('goes, all of it but what no browser runs; ours come in their order, under the nonce of its answer', () => {
    const ours = [{ path: '/own/1.js', runs: 'async' } as const, { path: '/own/2.js', runs: 'defer' } as const];
    const html = withOwnScripts(withoutScript(page('')), ours, 'n0nce');
    expect(html.match(/<script[^>]*>/g)).toEqual([
      '<script src="/own/1.js" nonce="n0nce" async>',
      '<script src="/own/2.js" nonce="n0nce" defer>',
      '<script type="application/ld+json">',
    ]);
  });

  test('is put where the head ends, not where a text speaks of it', () => {
    const html = withOwnScripts(
      '<head></head><p>&lt;/head&gt; </head></p>',
      [{ path: '/own/1.js', runs: 'async' }],
      'n$&ce',
    );
    expect(html).toBe('<head><script src="/own/1.js" nonce="n$&ce" async></script></head><p>&lt;/head&gt; </head></p>');
  });
});

import { describe, expect, test } from 'vitest';
import { needsFramework, wantsOwn, withOwnScript, withoutScript } from '@/server/page-script';

const page = (meta: string) => `<html><head>${meta}<script src="/_next/a.js" async=""></script></head><body>
<script type="application/ld+json">{"a":1}</script><script>self.b=1</script></body></html>`;

describe('the script of a page', () => {
  test('is what the page asks for, by an element no caller can write', () => {
    expect(needsFramework(page('<meta name="page-script" content="framework"/>'))).toBe(true);
    expect(wantsOwn(page('<meta name="page-script" content="framework"/>'))).toBeNull();
    for (const name of ['own', 'reading'])
      expect(wantsOwn(page(`<meta name="page-script" content="${name}"/>`))).toBe(name);
    for (const odd of ['&lt;meta name="page-script" content="own"/&gt;', '<meta name="page-script" content="other"/>'])
      expect(wantsOwn(page(odd))).toBeNull();
  });

  test('goes, all of it but what no browser runs; ours comes once, under the nonce of its answer', () => {
    const html = withOwnScript(withoutScript(page('')), '/own/1.js', 'n0nce');
    expect(html.match(/<script[^>]*>/g)).toEqual([
      '<script src="/own/1.js" nonce="n0nce" defer>',
      '<script type="application/ld+json">',
    ]);
  });

  test('is put where the head ends, not where a text speaks of it', () => {
    const html = withOwnScript('<head></head><p>&lt;/head&gt; </head></p>', '/own/1.js', 'n$&ce');
    expect(html).toBe('<head><script src="/own/1.js" nonce="n$&ce" defer></script></head><p>&lt;/head&gt; </head></p>');
  });
});

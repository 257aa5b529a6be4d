import { describe, expect, test } from 'vitest';
import * as page from '@/app/(public)/[lang]/learn/[slug]/page';

const asked = (lang: string, slug: string) => ({ params: Promise.resolve({ lang, slug }) });

describe('the learn pages have their addresses', () => {
  test('every page in both languages, whether or not it is written in both', () => {
    expect(page.generateStaticParams()).toContainEqual({ lang: 'en', slug: 'baclofen' });
    expect(page.generateStaticParams()).toContainEqual({ lang: 'es', slug: 'baclofen' });
  });

  test('a page that is written is found by search engines', async () => {
    const found = await page.generateMetadata(asked('en', 'baclofen'));
    expect(found.robots).toBeUndefined();
    expect(found.alternates?.canonical).toBe('/en/learn/baclofen');
  });

  test('an address nobody wrote is not found, in any language', async () => {
    await expect(page.generateMetadata(asked('en', 'no-such-page'))).rejects.toThrow(/404|NOT_FOUND/);
    await expect(page.generateMetadata(asked('fr', 'baclofen'))).rejects.toThrow(/404|NOT_FOUND/);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { neutralHead } from '@/app/(public)/neutral-head';

const PUBLIC = 'app/(public)/[lang]';
/** Found by families: the home page and what is taught. The beginning of the form only leads on. */
const OTHERS = /^(page\.tsx|learn\/.*|form\/page\.tsx)$/;

describe('the head of a page that callers answer on', () => {
  test.each([
    ['en', {}, 'Form'],
    ['es', {}, 'Formulario'],
    ['en', { position: 3 }, 'Form, step 3'],
    ['es', { position: 3, error: true }, 'Error: Formulario, paso 3'],
    ['en', { position: 0, error: true }, 'Error: Form'],
  ] as const)('says in %s with %o only %s, and is for no search', (lang, asked, title) => {
    expect(neutralHead(lang, asked)).toEqual({ title: { absolute: title }, robots: { index: false, follow: false } });
  });

  const pages = readdirSync(PUBLIC, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('page.tsx') && !OTHERS.test(name));

  test.each(pages)('is that of %s', (name) => {
    expect(readFileSync(join(PUBLIC, name), 'utf8')).toMatch(/generateMetadata = [^;]*\b(neutralHead|stepTitle)\(/);
  });
});

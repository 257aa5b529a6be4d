import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { learnText } from '@/content/pages';

const NOT_YET = readFileSync('README.md', 'utf8').split('## What is not here yet')[1] ?? '';

/** What families are told is not built, beside how the README says it: neither may go without the other. */
const MISSING = [
  ['a second factor', 'second factor', 'A second lock is still to come', 'falta una segunda llave'],
  ['erasure by itself', 'erasure after a retention time', 'not deleted by itself', 'no se borra solo'],
  [
    'a page for consent',
    'a signed consent to disclose',
    'no page here yet to say yes',
    'no hay una página para dar permiso',
  ],
] as const;

describe('the privacy page says what cannot be promised yet, for as long as that is so', () => {
  test.each(MISSING)('%s', (_, inReadme, en, es) => {
    const missing = NOT_YET.includes(inReadme);
    expect(learnText('paying-and-privacy.en.mdx').includes(en)).toBe(missing);
    expect(learnText('paying-and-privacy.es.mdx').includes(es)).toBe(missing);
  });
});

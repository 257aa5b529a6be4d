import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allowedPhones } from '@/content/check/allowed-phones';
import { type Against, checkPage } from '@/content/check/check';

const FIXTURES = join(import.meta.dirname, 'fixtures');

/** What made-up pages are held against: two made-up sources, and a fixed day. */
export const AGAINST: Against = {
  sources: new Set(['test_source', 'second_source']),
  phones: allowedPhones(),
  slugs: new Set(['plain']),
  today: '2026-12-01',
};

export function fixtures(kind: 'good' | 'bad'): string[] {
  return readdirSync(join(FIXTURES, kind)).sort();
}

export function checkFixture(kind: 'good' | 'bad', name: string) {
  return checkPage(name, readFileSync(join(FIXTURES, kind, name), 'utf8'), AGAINST);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Against, checkPage } from '@/content/check/check';
import { ours } from '@/content/check/ours';

const FIXTURES = join(import.meta.dirname, 'fixtures');

/** What made-up pages are held against: two made-up sources, and a fixed day. */
export const AGAINST: Against = {
  ...ours(),
  sources: new Set(['test_source', 'second_source']),
  heldToAim: new Set(['grade-over-the-aim']),
  slugs: new Set(['plain', 'another']),
  paths: new Set([...ours().paths, '/en/learn/plain', '/es/learn/plain']),
  today: '2026-12-01',
  lastWork: '2026-12-01',
};

export function fixtures(kind: 'good' | 'bad'): string[] {
  return readdirSync(join(FIXTURES, kind)).sort();
}

export function checkFixture(kind: 'good' | 'bad', name: string) {
  return checkPage(name, readFileSync(join(FIXTURES, kind, name), 'utf8'), AGAINST);
}

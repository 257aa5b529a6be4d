import { expect, test } from 'vitest';
import { pathOnward } from '@/app/(public)/path-onward';
import { paths } from '@/app/(public)/paths';
import type { Draft } from '@/domain/intake/draft';
import { placeOf } from '@/domain/intake/flow';
import { danaWith } from '../domain/intake/people';

const from = (draft: Draft, slug: string) => {
  const here = placeOf(draft, slug);
  if (!here) throw new Error(`no page ${slug}`);
  return pathOnward({ lang: 'en', draft, here, going: 'next', from: 'check' }, paths);
};
const mixOf = (which: string[]) => danaWith({ 'mix/1': { which, another: ['no'] } });

test('a mix that names what is no longer on the list is asked again, and the page says why', () => {
  expect(from(mixOf(['alcohol', 'heroin']), 'substances')).toBe('/en/form/10/1?from=check&check=1');
  expect(from(mixOf(['alcohol', 'clonazepam']), 'substances')).toBe('/en/form/12?from=check');
});

import { describe, expect, test, vi } from 'vitest';
import { pathOnward } from '@/app/(public)/path-onward';
import { paths } from '@/app/(public)/paths';
import type { Draft } from '@/domain/intake/draft';
import { firstOpen, type Place, placeOf } from '@/domain/intake/flow';
import type { Going } from '@/domain/intake/onward';
import { danaWith } from '../domain/intake/people';
import { answeredBy } from './answered-by';

vi.mock('@/operations/settings-now', async () => {
  const { TRIAGE_SETTINGS } = await import('@/domain/triage/settings');
  return { settingsNow: async () => TRIAGE_SETTINGS };
});

function at(draft: Draft, slug: string): Place {
  const place = placeOf(draft, slug);
  if (!place) throw new Error(`no page ${slug}`);
  return place;
}

const from = (draft: Draft, slug: string, going: Going = 'next') =>
  pathOnward({ lang: 'en', draft, here: at(draft, slug), going, from: 'check' }, paths);
const mixOf = (which: string[]) => danaWith({ 'mix/1': { which, another: ['no'] } });

test('a mix that names what is no longer on the list is asked again, and the page says why', () => {
  expect(from(mixOf(['alcohol', 'heroin']), 'substances')).toBe('/en/form/10/1?from=check&check=1');
  expect(from(mixOf(['alcohol', 'clonazepam']), 'substances')).toBe('/en/form/12?from=check');
});

test('Back from a page opened by Change leads to the summary; where that cannot be opened, the way to it is not lost', () => {
  expect(from(danaWith({}), 'name', 'back')).toBe('/en/form/12?from=check');
  expect(from(danaWith({ 'safe-contact': {} }), 'safe-contact', 'back')).toBe('/en/form/4?from=check');
  // Back from the summary itself is to the page before, whatever led to it.
  expect(from(danaWith({}), 'check', 'back')).toBe('/en/form/23');
});

describe('Back, pressed on a page of a whole form', () => {
  const whole = danaWith({});
  const sent: Draft = { ...whole, sent: [{ kind: 'whole', parcelId: 'p', of: 'then' }] };
  const back = async (draft: Draft, slug: string, from: readonly string[]) =>
    (await answeredBy(draft, 'en', at(draft, slug), { ...draft.posted[slug], from }, 'back')).path;

  test('leads to the summary where a Change link opened it, before it was sent and after', async () => {
    expect(await back(whole, 'name', ['check'])).toBe('/en/form/12?from=check');
    expect(await back(sent, 'name', ['check'])).toBe('/en/form/12?from=check');
  });

  test('leads to the page before where no such link led there, also after all of it was sent', async () => {
    expect(await back(whole, 'name', [])).toBe('/en/form/3');
    expect(await back(sent, 'name', [])).toBe('/en/form/3');
    expect(await back(sent, 'check', ['check'])).toBe('/en/form/23');
  });

  test('keeps the way to the summary on a page that the change newly calls for', async () => {
    const draft = danaWith({ substances: { named: ['alcohol', 'clonazepam', 'heroin'] } });
    const heroin = firstOpen(draft);
    expect(heroin.key).toBe('substance/heroin');
    const refOf = (item: string) => placeOf(draft, 'substance', item)?.item?.ref;
    const left = await answeredBy(draft, 'en', heroin, { from: ['check'] }, 'back');
    expect(left.path).toBe(`/en/form/8/${refOf('alcohol')}?from=check`);
    const on = await answeredBy(left.draft, 'en', at(left.draft, 'name'), { name: ['Dana'], from: ['check'] }, 'next');
    expect(on.path).toBe(`/en/form/8/${refOf('heroin')}?from=check`);
  });
});

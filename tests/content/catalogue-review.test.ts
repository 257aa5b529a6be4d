import { afterEach, describe, expect, test, vi } from 'vitest';
import chart from '@/app/(public)/[lang]/learn/mixing/chart/page';
import { FACTS_CHECKED, reviewed } from '@/content/catalogue-review';
import { LANGUAGES } from '@/domain/language';
import type { Review } from '@/domain/reviews';
import { htmlOf, mixHtml, substanceHtml, textOf } from './catalogue-pages';

const TODAY = '2026-12-01';
const signed = (on: string, again: string): Review => ({ on, again, by: 'Testa Exampleton, RN 1', ruleSet: 'rules-x' });
const SIGNED: Readonly<Record<string, Review>> = {
  alcohol: signed('2026-11-30', '2027-11-30'),
  heroin: signed('2026-11-29', '2027-03-01'),
};
const signatureOf = (what: string) => SIGNED[what] ?? null;

describe('what a page made from the catalogue says of itself', () => {
  test('nobody has signed it: no clinician, the days of our own check', () => {
    expect(reviewed(['alcohol'], TODAY)).toEqual({
      reviewed: null,
      lastChecked: FACTS_CHECKED.on,
      nextCheck: FACTS_CHECKED.again,
      overdue: false,
    });
  });

  test('one half is signed: that is no review of the page', () => {
    expect(reviewed(['alcohol', 'lithium'], TODAY, signatureOf).reviewed).toBeNull();
  });

  test('nothing is known of it, so that there is nothing to sign: no clinician', () => {
    expect(reviewed([], TODAY, signatureOf).reviewed).toBeNull();
  });

  test('all of it is signed: the oldest signature is shown, and the earliest day counts', () => {
    expect(reviewed(['alcohol', 'heroin'], TODAY, signatureOf)).toMatchObject({
      reviewed: { by: 'Testa Exampleton, RN 1', on: '2026-11-29' },
      nextCheck: '2027-03-01',
      overdue: false,
    });
  });

  test('the day has passed: it is overdue, and on the day itself it is not yet', () => {
    expect(reviewed([], FACTS_CHECKED.again).overdue).toBe(false);
    expect(reviewed([], '9999-01-01').overdue).toBe(true);
    expect(reviewed(['alcohol', 'heroin'], '2027-03-02', signatureOf).overdue).toBe(true);
  });
});

describe('on the page itself', () => {
  afterEach(() => vi.useRealTimers());
  const drawnOn = async (day: string): Promise<string> => {
    vi.useFakeTimers({ now: new Date(`${day}T12:00:00Z`), toFake: ['Date'] });
    return textOf((await substanceHtml('heroin', 'en')) + (await mixHtml(['alcohol', 'heroin'], 'es')));
  };

  test('an overdue check is said, on the day after and not before', async () => {
    expect(await drawnOn(FACTS_CHECKED.again)).not.toMatch(/overdue|atrasada/);
    const late = await drawnOn('2040-01-01');
    expect(late).toContain('This check is overdue. Some facts here may be out of date.');
    expect(late).toContain('Esta revisión está atrasada.');
  });
});

describe.each(LANGUAGES)('in %s, a substance, a mix, one of nothing known, and the chart', (lang) => {
  test.each([
    ['heroin', () => substanceHtml('heroin', lang)],
    ['alcohol with heroin', () => mixHtml(['alcohol', 'heroin'], lang)],
    ['alcohol with nicotine', () => mixHtml(['alcohol', 'nicotine'], lang)],
    ['the chart', async () => htmlOf(await chart({ params: Promise.resolve({ lang }) }))],
  ])('%s: who has read it, when it was checked, and when it will be', async (_, drawn) => {
    const html = await drawn();
    const text = textOf(html);
    expect(text).toContain(lang === 'en' ? 'Not yet reviewed by a clinician' : 'no la ha revisado un profesional');
    expect(text).toContain(lang === 'en' ? 'Next check due' : 'Próxima revisión');
    for (const day of [FACTS_CHECKED.on, FACTS_CHECKED.again]) expect(html).toContain(`dateTime="${day}"`);
  });
});

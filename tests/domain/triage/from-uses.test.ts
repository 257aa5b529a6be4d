import { describe, expect, test } from 'vitest';
import { type Answers, answersOf, type Use } from '@/domain/intake/answers';
import { triageInputOf } from '@/domain/triage/from-intake';
import { danaWith, ZONE } from '../intake/people';

// What was said of one substance, given and not given, as triage reads it.

const DANA = answersOf(danaWith({}), ZONE);
const read = (change: Partial<Answers>) => triageInputOf({ ...DANA, ...change });
const [ALCOHOL] = DANA.substances ?? [];

/** Dana's answers with her alcohol described otherwise, and nothing else named. */
function drinking(change: Partial<Use>) {
  if (!ALCOHOL) throw new Error('Dana has named alcohol.');
  return read({ substances: [{ ...ALCOHOL, ...change }] });
}

describe('a substance', () => {
  test.each([
    ['yes' as const, true],
    ['no' as const, false],
    ['not_sure' as const, 'unsure'],
    ['rather_talk' as const, null],
    [null, null],
  ])('prescribed, in the morning, at night: %s', (answer, flag) => {
    const [use] = drinking({ prescribed: answer, morning: answer, throughNight: answer }).substances ?? [];
    expect(use).toMatchObject({ prescribed: flag, morning: flag, throughNight: flag });
  });

  test.each([
    ['stopped' as const, true, false],
    ['ran_out' as const, true, false],
    ['cutting_down' as const, false, true],
    ['no' as const, false, false],
    ['not_sure' as const, 'unsure', 'unsure'],
    ['rather_talk' as const, null, null],
    [null, null, null],
  ])('stopped: %s', (answer, stopped, stopping) => {
    expect(drinking({ stopped: answer }).substances?.[0]).toMatchObject({ stopped, stopping });
  });

  test('by its first route that was said, a needle before any', () => {
    const routeOf = (routes: string[] | null) => drinking({ routes }).substances?.[0]?.route;
    expect(routeOf(['smoked', 'injection'])).toBe('injection');
    expect(routeOf(['not_sure', 'oral'])).toBe('oral');
    expect(routeOf(['rather_talk', 'oral'])).toBe('oral');
    expect([routeOf(['not_sure']), routeOf(['rather_talk']), routeOf([]), routeOf(null)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test('by a needle or a pump is read of any one of several', () => {
    const routes = (route: string) =>
      (DANA.substances ?? []).map((use, i) => ({ ...use, routes: i === 1 ? [route] : ['oral'] }));
    expect(read({ substances: routes('injection') }).medical).toMatchObject({
      injects90d: true,
      intrathecalPump: null,
    });
    expect(read({ substances: routes('intrathecal') }).medical).toMatchObject({
      injects90d: null,
      intrathecalPump: true,
    });
    expect(read({ substances: routes('oral') }).medical).toMatchObject({ injects90d: null, intrathecalPump: null });
    expect(read({ substances: [] }).medical).toMatchObject({ injects90d: null, intrathecalPump: null });
  });

  test('with hours passed since, and without', () => {
    const last = (hours?: number) =>
      triageInputOf({ ...DANA, substances: ALCOHOL ? [ALCOHOL] : [] }, hours).substances?.[0]?.lastUseH;
    expect(last()).toEqual({ min: 6, max: 24 });
    expect(last(0)).toEqual({ min: 6, max: 24 });
    expect(last(1)).toEqual({ min: 7, max: 25 });
  });

  test('that the catalogue lacks, as typed or as shown, cut at 200 letters', () => {
    const unlisted = (typed: string | null) => drinking({ id: null, typed, label: { en: 'A thing', es: 'Una cosa' } });
    expect(unlisted('moon tea')).toMatchObject({ otherSubstances: ['moon tea'], substances: [] });
    expect(unlisted(null).otherSubstances).toEqual(['A thing']);
    expect(unlisted('x'.repeat(300)).otherSubstances).toEqual(['x'.repeat(200)]);
    expect(drinking({}).otherSubstances).toEqual([]);
  });
});

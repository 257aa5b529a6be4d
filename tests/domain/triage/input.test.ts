import { expect, test } from 'vitest';
import { triageInput } from '@/domain/triage/input';
import { TRIAGE_SETTINGS } from '@/domain/triage/settings';
import { triage } from '@/domain/triage/triage';
import { HISTORY, MEDICAL, NOW, SUICIDE, USE_FLAGS, WHOLE } from './made-up-people';

test('a person who answered nothing is understood: everything may be missing', () => {
  expect(triageInput.safeParse({}).success).toBe(true);
  expect(triageInput.safeParse({ age: null, now: null, substances: null, together: null }).success).toBe(true);
});

test.each([
  ['a misspelt answer', { now: { chestpain: true } }],
  ['an answer of another shape', { age: 'forty' }],
  ['a substance the catalogue lacks', { substances: [{ id: 'moon tea' }] }],
  ['a mix with such a substance', { together: [['alcohol', 'moon tea']] }],
  ['more than 30 days in 30', { substances: [{ id: 'alcohol', days30: 31 }] }],
  ['hours below zero', { substances: [{ id: 'alcohol', lastUseH: -1 }] }],
  ['a band that ends before it begins', { substances: [{ id: 'alcohol', lastUseH: { min: 9, max: 3 } }] }],
  ['an age that is no number of years', { age: 30.5 }],
])('%s is refused', (_, intake) => {
  expect(triageInput.safeParse(intake).success).toBe(false);
});

test.each([
  ['130 years', { age: 130 }, { age: 131 }],
  ['30 days in 30', { substances: [{ id: 'alcohol', days30: 30 }] }, { substances: [{ id: 'alcohol', days30: 31 }] }],
  ['a route of 40 letters', routeOf(40), routeOf(41)],
  ['a sign of 60 letters', { now: { signs: ['x'.repeat(60)] } }, { now: { signs: ['x'.repeat(61)] } }],
  ['a sign of one letter', { now: { signs: ['x'] } }, { now: { signs: [''] } }],
  ['a typed name of 200 letters', { otherSubstances: ['x'.repeat(200)] }, { otherSubstances: ['x'.repeat(201)] }],
  ['a typed name of one letter', { otherSubstances: ['x'] }, { otherSubstances: [''] }],
  ['a band of one value', lastUse({ min: 3, max: 3 }), lastUse({ min: 3, max: 2 })],
])('%s is read, and one step past it is refused', (_, within, past) => {
  expect([triageInput.safeParse(within).success, triageInput.safeParse(past).success]).toEqual([true, false]);
});

function routeOf(letters: number) {
  return { substances: [{ id: 'alcohol', route: 'x'.repeat(letters) }] };
}

function lastUse(lastUseH: { min: number; max: number }) {
  return { substances: [{ id: 'alcohol', lastUseH }] };
}

test('a refused substance is told where to go', () => {
  const { error } = triageInput.safeParse({ substances: [{ id: 'moon tea' }] });
  expect(error?.issues[0]?.message).toBe(
    '"moon tea" is not in the catalogue of substances; what the catalogue lacks goes in otherSubstances',
  );
});

test('a result points at the answers behind it and says which rules made it', () => {
  const use = { id: 'heroin', days30: 3, lastUseH: 9 } as const;
  const result = triage(
    triageInput.parse({
      substances: [use],
      together: [
        ['cocaine', 'heroin'],
        ['heroin', 'alcohol'],
      ],
    }),
  );
  const finding = result.findings.find((f) => f.rule === 'T15');
  expect(finding?.pointsAt).toContainEqual({ part: 'substances', item: 'heroin' });
  expect(finding?.pointsAt).toContainEqual({ part: 'together', item: 'alcohol+heroin' });
  expect(result.ruleSet).toMatch(/^rules-[0-9a-f]{12}-[0-9a-f]{8}$/);
});

test('other thresholds are another rule set, and are obeyed', () => {
  const input = triageInput.parse({ substances: [{ id: 'alcohol', days30: 30, perDay: 6, lastUseH: 3 }] });
  const stricter = { ...TRIAGE_SETTINGS, heavyDrinksPerDay: 5 };
  expect(triage(input).urgency).toBe('routine');
  expect(triage(input, stricter).urgency).toBe('same_day');
  expect(triage(input, stricter).ruleSet).not.toBe(triage(input).ruleSet);
  expect(triage(input, { ...TRIAGE_SETTINGS }).ruleSet).toBe(triage(input).ruleSet);
});

test('an opioid with a drink is not said to be what the boxed warning names', () => {
  const { findings } = triage({ substances: [], together: [['fentanyl', 'alcohol']] });
  const because = findings.find(({ rule }) => rule === 'T15')?.because;
  expect(because?.en).toMatch(/boxed warning is on opioids with benzodiazepines and other downers/);
  expect(because?.es).toMatch(/trata de los opioides con benzodiacepinas y otros sedantes/);
});

test('the made-up people of the properties can be asked everything that the rules read', () => {
  const { now, suicide, history, medical, substances } = triageInput.shape;
  const names = (part: { unwrap: () => { unwrap: () => { shape: object } } }) =>
    Object.keys(part.unwrap().unwrap().shape);
  expect(names(now)).toEqual(expect.arrayContaining(['signs', ...NOW]));
  expect(names(now)).toHaveLength(NOW.length + 1);
  expect(names(suicide)).toEqual([...SUICIDE]);
  expect(names(history).toSorted()).toEqual([...HISTORY, 'overdoseDaysAgo', 'opioidBreakDays'].toSorted());
  expect(names(medical)).toEqual([...MEDICAL]);
  const use = Object.keys(substances.unwrap().unwrap().element.shape);
  expect(use.toSorted()).toEqual([...USE_FLAGS, 'id', 'days30', 'perDay', 'route', 'lastUseH', 'gapH'].toSorted());
  const parts = [
    'age',
    'pregnant',
    'now',
    'suicide',
    'history',
    'medical',
    'substances',
    'otherSubstances',
    'together',
  ];
  expect(Object.keys(triageInput.shape).toSorted()).toEqual([...parts, 'naloxoneAtHome', ...WHOLE].toSorted());
});

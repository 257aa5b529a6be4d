import { expect, test } from 'vitest';
import { RULES_CONTENT } from '@/domain/triage/content';
import { ruleSetVersion } from '@/domain/triage/rule-set';
import { RETIRABLE, RULES, retirable, ruleOf } from '@/domain/triage/rules';
import { TRIAGE_SETTINGS } from '@/domain/triage/settings';
import { triage } from '@/domain/triage/triage';
import { rulesContent } from '@/scripts/rule-set';

test('the version of the rules is the hash of what they are now', () => {
  expect(RULES_CONTENT, 'The rules changed. Run: npm run rule-set').toBe(rulesContent());
});

test('every setting is part of the version, and the order of retiring is not', () => {
  const version = ruleSetVersion(TRIAGE_SETTINGS);
  expect(version).toBe(`rules-${RULES_CONTENT}-${version.split('-')[2]}`);
  const others = [
    { ...TRIAGE_SETTINGS, heavyDrinksPerDay: 9 },
    { ...TRIAGE_SETTINGS, dailyDaysIn30: 21 },
    { ...TRIAGE_SETTINGS, sameHourMinutes: 30 },
    { ...TRIAGE_SETTINGS, retired: ['T12'] as const },
    { ...TRIAGE_SETTINGS, retired: ['T12', 'T13'] as const },
  ].map(ruleSetVersion);
  expect(new Set([version, ...others]).size).toBe(6);
  expect(ruleSetVersion({ ...TRIAGE_SETTINGS, retired: ['T13', 'T12'] })).toBe(others[4]);
});

test('a version is still the one that stored results were given: the settings are read in the same way', () => {
  const settings = { heavyDrinksPerDay: 8, dailyDaysIn30: 20, sameHourMinutes: 60, retired: ['T31', 'T12'] } as const;
  expect([ruleSetVersion({ ...settings, retired: [] }), ruleSetVersion(settings)].map((v) => v.split('-')[2])).toEqual([
    'e59cb0f6',
    '9cd910af',
  ]);
});

test('a retired rule finds nothing, the result says so, and the others stand for themselves', () => {
  const drinker = {
    now: { withdrawalSymptoms: true },
    substances: [{ id: 'alcohol', days30: 30, perDay: 12, lastUseH: 20 } as const],
  };
  const rules = (retired: Parameters<typeof ruleSetVersion>[0]['retired']) => {
    const result = triage(drinker, { ...TRIAGE_SETTINGS, retired });
    return { found: result.findings.map(({ rule }) => rule), retired: result.retired, urgency: result.urgency };
  };
  expect(rules([])).toEqual({ found: ['T11', 'T10'], retired: [], urgency: 'urgent_1h' });
  expect(rules(['T10'])).toEqual({ found: ['T11'], retired: ['T10'], urgency: 'urgent_1h' });
  expect(rules(['T11', 'T10'])).toEqual({ found: ['T00'], retired: ['T10', 'T11'], urgency: 'routine' });
});

test('a principle cannot be retired, nor what says that nothing was found', () => {
  expect(retirable(['P01', 'P02', 'P03', 'T00', 'T99', 'T12', 'T01', 'T12'])).toEqual(['T01', 'T12']);
  expect(RETIRABLE).toHaveLength(RULES.length - 3);
  const result = triage({ dangerNow: true }, { ...TRIAGE_SETTINGS, retired: ['P01'] });
  expect(result).toMatchObject({ urgency: 'emergency_now', retired: [] });
});

test('a rule is found by its id, and an id of another version is none', () => {
  expect(ruleOf('T00')?.name).toBe('none');
  expect(ruleOf('T12')?.name).toBe('sedative_sudden_stop');
  expect(ruleOf('T99')).toBeNull();
});

import { describe, expect, test } from 'vitest';
import type { Draft, Fields } from '@/domain/intake/draft';
import { emergencyAdvice } from '@/domain/intake/emergency';
import { placeOf, understand } from '@/domain/intake/flow';
import { post } from '@/domain/intake/keep';
import { type Going, onward } from '@/domain/intake/onward';
import {
  dangersBehind,
  emergenciesIn,
  emergenciesOn,
  findingsIn,
  hasNotices,
  type Judged,
  noteDangers,
  noticesOn,
} from '@/domain/triage/danger-met';
import type { RuleId } from '@/domain/triage/finding';
import { TRIAGE_SETTINGS } from '@/domain/triage/settings';
import { passOver } from '@/scripts/pass-over';
import { danaWith, NO_THOUGHTS, ZONE } from '../intake/people';

const JUDGED: Judged = { zone: ZONE, settings: TRIAGE_SETTINGS };

/** A caller who has come to the page on earlier stops, without a danger so far. */
const SO_FAR = danaWith({
  substances: { named: ['heroin'] },
  'substance/heroin': { routes: ['injection'] },
  ...{ 'stopped-before': null, overdose: null, health: null, medicines: null },
});

/** One page posted as the door posts it. */
function posted(draft: Draft, key: string, fields: Fields, going: Going = 'next', from: 'check' | null = null): Draft {
  const after = post(draft, { key }, fields);
  const here = placeOf(after, key);
  if (!here) throw new Error(`There is no page ${key} on this way.`);
  return noteDangers(after, key, onward(after, here, going, from).key, JUDGED);
}

const rulesOn = (draft: Draft, key: string) => emergenciesOn(draft, key, JUDGED).map(({ rule }) => rule);
const saidOn = (draft: Draft, key: string) => noticesOn(draft, key, JUDGED).map(({ about }) => about);

describe('an emergency in the answers of any page', () => {
  const toHealth = posted(posted(SO_FAR, 'stopped-before', { feelsNow: ['fever'] }), 'overdose', {});

  const ofAnother = posted(SO_FAR, 'who-for', { forWhom: ['someone'] });

  test('of suicide is met with 988, whichever rule saw it', () => {
    for (const [before, key, fields] of [
      [SO_FAR, 'safety', { ...NO_THOUGHTS, attempt_ever: ['yes'] }],
      [posted(SO_FAR, 'safety', {}), 'safety-now', { thoughts_now: ['yes'] }],
    ] as const) {
      const told = posted(before, key, fields);
      const behind = dangersBehind(told, emergenciesOn(told, key, JUDGED), ZONE);
      expect(behind).toEqual(['suicide']);
      expect(emergencyAdvice(behind).lines[0]).toBe('988');
    }
  });

  test.each<[string, Draft, string, Fields, RuleId[]]>([
    ['right now', SO_FAR, 'right-now', { danger: ['suicide'] }, ['P01', 'T02']],
    ['right now, ticked beside "none"', SO_FAR, 'right-now', { danger: ['none', 'seizure'] }, ['P01', 'T05']],
    ['later on', posted(toHealth, 'health', {}), 'after-injecting', { signs: ['back_pain'] }, ['T20']],
    ['with the pump', posted(toHealth, 'health', {}), 'medicines', { pump: ['yes'] }, ['T07']],
    ['a wish to be dead', SO_FAR, 'safety', { ...NO_THOUGHTS, wish_dead: ['yes'] }, ['T03']],
    ['thoughts now', posted(SO_FAR, 'safety', {}), 'safety-now', { thoughts_now: ['yes'] }, ['T02']],
    [
      'not in a question passed over, a yes having been met before',
      posted(SO_FAR, 'safety', { ...NO_THOUGHTS, wish_dead: ['yes'] }),
      'safety-now',
      { thoughts_now: ['no_answer'] },
      [],
    ],
    ['not in a question passed over', SO_FAR, 'safety', { ...NO_THOUGHTS, wish_dead: ['no_answer'] }, []],
    ['not in four times no', SO_FAR, 'safety', NO_THOUGHTS, []],
    ['what a mother heard', ofAnother, 'talked-of-dying', { talked: ['lately'] }, ['T03']],
    ['not in what a mother does not know', ofAnother, 'talked-of-dying', { talked: ['not_sure'] }, []],
    ['not in what is no emergency', SO_FAR, 'overdose', { overdose: ['h48'] }, []],
  ])('is met: %s', (_, before, key, fields, rules) => {
    expect(rulesOn(posted(before, key, fields), key)).toEqual(rules);
  });

  test('is not met again on the pages after it', () => {
    const told = posted(SO_FAR, 'right-now', { danger: ['suicide', 'pump'] });
    for (const key of ['name', 'would-help', 'substances', 'substance/heroin']) {
      const fields = told.posted[key] ?? {};
      expect(rulesOn(post(told, { key }, fields), key)).toEqual([]);
    }
  });

  test('is met again when the page that tells of it is answered again, and when another page adds to it', () => {
    const told = posted(SO_FAR, 'right-now', { danger: ['pump'] });
    expect(rulesOn(posted(told, 'right-now', { danger: ['pump'] }), 'right-now')).toEqual(['P01', 'T07']);
    const more = posted(posted(told, 'stopped-before', {}), 'medicines', {
      pump: ['yes'],
      pumpTrouble: ['missed_refill'],
    });
    expect(rulesOn(more, 'medicines')).toEqual(['T07']);
  });
});

describe('what the emergency page says', () => {
  const adviceFor = (draft: Draft, key: string) =>
    emergencyAdvice(dangersBehind(draft, emergenciesOn(draft, key, JUDGED), ZONE));

  test.each([
    ['suicide', ['suicide'], ['988', '911']],
    ['cannot wake', ['cannot_wake'], ['911']],
    ['a weak face', ['weak_or_breathless'], ['911']],
    ['two of them', ['chest_pain', 'suicide'], ['911', '988']],
  ])('%s ticked as going on now: as the box says', (_, danger, lines) => {
    const draft = posted(SO_FAR, 'right-now', { danger });
    expect(dangersBehind(draft, emergenciesOn(draft, 'right-now', JUDGED), ZONE)).toEqual(danger);
    expect(adviceFor(draft, 'right-now').lines).toEqual(lines);
  });

  test('of thoughts of suicide found by a rule: 988 first, whatever page it was', () => {
    const found = emergenciesOn(posted(SO_FAR, 'right-now', { danger: ['suicide'] }), 'right-now', JUDGED);
    const alone = found.filter(({ rule }) => rule === 'T02');
    expect(emergencyAdvice(dangersBehind(SO_FAR, alone, ZONE)).lines).toEqual(['988', '911']);
  });

  test.each([
    ['slow breathing', 'cannot_wake', 'T01', 'breathing'],
    ['pain in the chest', 'chest_pain', 'T04', 'chest_pain'],
  ])('of %s found by a rule, where no box is ticked: what the rule is about', (_, danger, rule, sign) => {
    const found = emergenciesOn(posted(SO_FAR, 'right-now', { danger: [danger] }), 'right-now', JUDGED);
    const alone = found.filter((one) => one.rule === rule);
    expect(alone).toHaveLength(1);
    expect(dangersBehind(SO_FAR, alone, ZONE)).toEqual([sign]);
  });

  test('of any other emergency a rule finds: call 911', () => {
    const fever = posted(posted(SO_FAR, 'stopped-before', { feelsNow: ['fever'] }), 'health', {});
    const advice = adviceFor(posted(fever, 'after-injecting', { signs: ['back_pain'] }), 'after-injecting');
    expect(advice.lines).toEqual(['911']);
    expect(advice.steps[0]?.en).toBe('Call 911 now.');
  });

  test('of a pump found later: the words for a pump', () => {
    const draft = posted(SO_FAR, 'medicines', { pump: ['yes'], pumpTrouble: ['alarm'] });
    expect(adviceFor(draft, 'medicines').steps[0]?.en).toBe('Call 911 or go to an emergency room now.');
  });
});

describe('a danger that is no emergency', () => {
  test('is none for the emergency page', () => {
    const told = posted(SO_FAR, 'overdose', { overdose: ['h48'] });
    expect(findingsIn(told, JUDGED).length).toBeGreaterThan(0);
    expect(emergenciesIn(told, JUDGED)).toEqual([]);
  });

  test('is noted for no page on which nothing would be said', () => {
    const told = posted(SO_FAR, 'stopped-before', {});
    expect(findingsIn(told, JUDGED).length).toBeGreaterThan(0);
    expect([saidOn(told, 'overdose'), hasNotices(told, 'overdose')]).toEqual([[], false]);
  });

  test('is said at the top of the next page, and on no other', () => {
    const told = posted(posted(SO_FAR, 'stopped-before', {}), 'overdose', { overdose: ['h48'] });
    expect(saidOn(told, 'health')).toEqual(['overdose']);
    const after = posted(told, 'health', {});
    expect(saidOn(after, 'after-injecting')).toEqual([]);
    expect(saidOn(posted(after, 'after-injecting', {}), 'medicines')).toEqual([]);
    expect(saidOn(after, 'health')).toEqual(['overdose']);
  });

  test('that an answer changed from the summary raises is said on the summary', () => {
    const whole = ['stopped-before', 'overdose', 'health', 'after-injecting', 'medicines'];
    const done = passOver(whole.reduce((draft, key) => posted(draft, key, {}), SO_FAR));
    const changed = posted(done, 'overdose', { overdose: ['d3_30'] }, 'next', 'check');
    expect(saidOn(changed, 'check')).toEqual(['overdose']);
  });

  test.each<[Going, string]>([
    ['back', 'stopped-before'],
    ['later', 'health'],
  ])('is said where the caller comes to by %s', (going, key) => {
    const told = posted(posted(SO_FAR, 'stopped-before', {}), 'overdose', { overdose: ['h48'] }, going);
    expect(saidOn(told, key)).toEqual(['overdose']);
  });

  test('is no longer said when the answer behind it is taken back', () => {
    const told = posted(posted(SO_FAR, 'stopped-before', {}), 'overdose', { overdose: ['h48'] });
    expect(saidOn(posted(told, 'overdose', { overdose: ['never'] }), 'health')).toEqual([]);
  });

  test('that was met as an emergency is not said once more as a notice', () => {
    const told = posted(SO_FAR, 'medicines', { pump: ['yes'], pumpTrouble: ['alarm'] });
    expect(understand(told).flatMap(({ key }) => saidOn(told, key))).not.toContain('pump');
  });

  test('which grows is said in its stronger words, and not again in the same', () => {
    const two = danaWith({ substances: null, mixes: null, 'mix/1': null, 'stopped-before': null });
    const soft = posted(two, 'substances', { named: ['alcohol', 'gabapentin'] });
    const [first] = noticesOn(soft, 'substance/alcohol', JUDGED);
    expect(first?.title.en).toBe('Some of these can be dangerous together');
    const strong = posted(soft, 'substances', { named: ['alcohol', 'gabapentin', 'heroin'] });
    const words = understand(strong).flatMap(({ key }) => noticesOn(strong, key, JUDGED));
    expect(words.filter(({ title }) => title.en === 'Some of these can be very dangerous together')).toHaveLength(1);
  });
});

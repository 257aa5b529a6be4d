import { describe, expect, test } from 'vitest';
import { callMe } from '@/domain/intake/call-me';
import type { Fields } from '@/domain/intake/draft';
import { NOTHING_SAID, placeFor, placeOf } from '@/domain/intake/flow';
import type { ProblemKind } from '@/domain/intake/problem';
import { say } from '@/domain/intake/question';
import { mayReachOut } from '@/domain/intake/safe-contact';
import { STEPS, stepAt } from '@/domain/intake/steps';
import { danaWith, draftOf, NO_THOUGHTS } from './people';

type Case = readonly [page: string, who: string, fields: Fields, problems: readonly (readonly [string, ProblemKind])[]];

/** What brings Dana by a page that she does not come to. */
const ON_THE_WAY: Readonly<Record<string, Readonly<Record<string, Fields>>>> = {
  'after-injecting': { health: { injects: ['yes'] } },
  'safety-now': { safety: { ...NO_THOUGHTS, wish_dead: ['yes'] } },
  'talked-of-dying': { 'who-for': { forWhom: ['someone'] } },
  'past-year': { substances: { named: ['clonazepam'] } },
};

const CASES: readonly Case[] = [
  ['privacy', 'reads and goes on', {}, []],
  ['privacy', 'sends something this page never asked', { admin: ['1'] }, [['', 'unknown_field']]],
  ['who-for', 'asks for themself', { forWhom: ['me'] }, []],
  ['who-for', 'does not say who it is for', {}, [['forWhom', 'required']]],
  ['who-for', 'says two people at once', { forWhom: ['me', 'someone'] }, [['forWhom', 'repeated']]],
  ['who-for', 'says somebody we do not offer', { forWhom: ['a stranger'] }, [['forWhom', 'not_offered']]],
  ['who-for', 'has a hidden box filled in for themself', { forWhom: ['me'], relation: ['martian'] }, []],
  ['who-for', 'asks for a sister', { forWhom: ['someone'], relation: ['sibling'], callerName: ['Ana'] }, []],
  ['right-now', 'has two dangers', { danger: ['seizure', 'chest_pain'] }, []],
  ['right-now', 'passes over it', { danger: [''] }, [['danger', 'required']]],
  ['right-now', 'ticks none and a seizure', { danger: ['none', 'seizure'] }, [['danger', 'exclusive']]],
  ['name', 'gives no name', { name: [''] }, []],
  ['name', 'has a name of eighty letters', { name: ['x'.repeat(80)] }, []],
  ['name', 'has a name of eighty-one', { name: ['x'.repeat(81)] }, [['name', 'too_long']]],
  ['name', 'sends two names', { name: ['Sam', 'Samantha'] }, [['name', 'repeated']]],
  ['safe-contact', 'may be texted', { way: ['text'], phone: ['(555) 555-0142'], permission: ['yes'] }, []],
  ['safe-contact', 'will contact us, and is asked no permission', { way: ['i_contact_you'] }, []],
  ['safe-contact', 'gives no way', {}, [['way', 'required']]],
  [
    'safe-contact',
    'wants a call and gives no number or permission',
    { way: ['call'] },
    [
      ['phone', 'required'],
      ['permission', 'required'],
    ],
  ],
  [
    'safe-contact',
    'types a word for a number',
    { way: ['call'], phone: ['home'], permission: ['no'] },
    [['phone', 'shape']],
  ],
  [
    'safe-contact',
    'writes an email with no dot',
    { way: ['email'], email: ['a@b'], permission: ['yes'] },
    [['email', 'shape']],
  ],
  [
    'safe-contact',
    'says mornings are safe and never safe',
    { way: ['call'], phone: ['555-0142'], permission: ['yes'], safe: ['morning'], never: ['morning'] },
    [['never', 'exclusive']],
  ],
  ['would-help', 'skips it', {}, []],
  ['would-help', 'is not sure', { help: ['not_sure'] }, []],
  ['would-help', 'is not sure and sure', { help: ['not_sure', 'talk'] }, [['help', 'exclusive']]],
  ['substances', 'types a word nobody knows', { named: [], typed: ['gribbletonic'] }, []],
  ['substances', 'used nothing', { named: ['none'] }, []],
  ['substances', 'used nothing and something', { named: ['none'], typed: ['wine'] }, [['named', 'exclusive']]],
  ['substances', 'sends an id we do not have', { named: ['moonbeam'] }, [['named', 'not_offered']]],
  ['substances', 'writes too much', { typed: ['x'.repeat(2001)] }, [['typed', 'too_long']]],
  ['substance/alcohol', 'leaves all of it blank', {}, []],
  ['substance/alcohol', 'types an amount in words', { amount: ['a fifth, more on weekends'], unit: ['other'] }, []],
  ['substance/clonazepam', 'takes it in a way it is not taken', { routes: ['smoked'] }, [['routes', 'not_offered']]],
  ['mixes', 'is not sure', { mixed: ['not_sure'] }, []],
  ['mixes', 'answers something else', { mixed: ['maybe'] }, [['mixed', 'not_offered']]],
  ['mix/1', 'names two', { which: ['alcohol', 'clonazepam'] }, []],
  ['mix/1', 'names one alone', { which: ['alcohol'] }, [['which', 'too_few']]],
  ['mix/1', 'names something not on their list', { which: ['alcohol', 'heroin'] }, [['which', 'not_offered']]],
  ['stopped-before', 'never tried', { before: ['never_tried'] }, []],
  [
    'stopped-before',
    'never tried, yet had a seizure',
    { before: ['never_tried', 'seizure'] },
    [['before', 'exclusive']],
  ],
  ['overdose', 'skips it', {}, []],
  ['overdose', 'had one today, and has naloxone', { overdose: ['h48'], naloxone: ['yes'] }, []],
  ['overdose', 'had two at once', { overdose: ['h48', 'never'] }, [['overdose', 'repeated']]],
  ['overdose', 'has a hidden question filled in, no opioid being named', { opioidBreak: ['a year'] }, []],
  ['health', 'skips it', {}, []],
  ['health', 'has two conditions', { conditions: ['seizures', 'kidney'], pregnant: ['not_sure'] }, []],
  ['health', 'has none and one', { conditions: ['none', 'heart'] }, [['conditions', 'exclusive']]],
  ['health', 'answers something else', { injects: ['sometimes'] }, [['injects', 'not_offered']]],
  ['medicines', 'types what they take', { medicines: ['the pink one, 2 at night'], pump: ['no'] }, []],
  ['medicines', 'has a hidden box filled in, there being no pump', { pump: ['no'], pumpTrouble: ['martian'] }, []],
  ['medicines', 'writes too much', { medicines: ['x'.repeat(2001)] }, [['medicines', 'too_long']]],
  ['mood', 'skips it', {}, []],
  ['mood', 'answers both', { interest: ['1'], down: ['3'] }, []],
  ['mood', 'answers off the scale', { interest: ['4'] }, [['interest', 'not_offered']]],
  ['safety', 'skips it', {}, []],
  ['safety', 'says no to all four', NO_THOUGHTS, []],
  ['safety', 'says yes and no at once', { wish_dead: ['yes', 'no'] }, [['wish_dead', 'repeated']]],
  ['talked-of-dying', 'skips it', {}, []],
  ['talked-of-dying', 'heard it lately', { talked: ['lately'] }, []],
  ['talked-of-dying', 'answers what is put to the person alone', { wish_dead: ['yes'] }, [['talked', 'unknown_field']]],
  ['safety-now', 'would rather not answer', { thoughts_now: ['no_answer'] }, []],
  ['safety-now', 'answers in words', { thoughts_now: ['sometimes'] }, [['thoughts_now', 'not_offered']]],
  ['drinking', 'skips it', {}, []],
  ['drinking', 'answers one of three', { often: ['4'] }, []],
  ['drinking', 'would rather talk about it', { often: ['rather_talk'] }, []],
  ['drinking', 'answers another form', { tobacco: ['daily'] }, [['often', 'unknown_field']]],
  ['past-year', 'skips it', {}, []],
  [
    'past-year',
    'answers all four',
    { tobacco: ['daily'], alcohol: ['never'], drugs: ['weekly'], prescription: ['never'] },
    [],
  ],
  ['past-year', 'answers a number', { drugs: ['3'] }, [['drugs', 'not_offered']]],
  ['practical', 'skips it', {}, []],
  ['practical', 'sleeps outside, has a dog', { staying: ['outside'], safeThere: ['no'], seeTo: ['pets'] }, []],
  ['practical', 'has nothing and a court date', { seeTo: ['none', 'court'] }, [['seeTo', 'exclusive']]],
  ['paying', 'skips it', {}, []],
  ['paying', 'has Medicaid and the card', { payer: ['medicaid'], plan: ['Green Mountain'], memberNumber: ['A 1'] }, []],
  ['paying', 'has a hidden box filled in, paying alone', { payer: ['self'], plan: ['x'.repeat(500)] }, []],
  [
    'paying',
    'types too long a number',
    { payer: ['va'], memberNumber: ['9'.repeat(61)] },
    [['memberNumber', 'too_long']],
  ],
  ['about-you', 'skips it', {}, []],
  ['about-you', 'is sixteen, and signs', { age: ['under_18'], spoken: ['ASL'], access: ['interpreter'] }, []],
  ['about-you', 'types an age', { age: ['16'] }, [['age', 'not_offered']]],
  ['about-you', 'says their gender at length', { gender: ['x'.repeat(81)] }, [['gender', 'too_long']]],
  ['permissions', 'skips it', {}, []],
  ['permissions', 'names a sister', { keep: ['no'], talkTo: ['yes'], talkToWho: ['Ana, my sister'] }, []],
  ['permissions', 'says maybe', { keep: ['maybe'] }, [['keep', 'not_offered']]],
  ['after-injecting', 'has a fever', { signs: ['fever'] }, []],
  ['after-injecting', 'has none and a wound', { signs: ['none', 'bad_wound'] }, [['signs', 'exclusive']]],
  ['check', 'sends it', {}, []],
  ['receipt', 'sends something', { x: ['1'] }, [['', 'unknown_field']]],
];

describe('a caller', () => {
  test.each(CASES)('on %s %s', (page, _who, fields, problems) => {
    const [slug = '', item = null] = page.split('/');
    const onTheWay = ON_THE_WAY[slug] ?? {};
    const place = placeOf(danaWith({ ...onTheWay, [page]: fields }), slug, item);
    expect(place?.problems.map(({ field, kind }) => [field, kind])).toEqual(problems);
    expect(place?.state).toBe(problems.length > 0 ? 'invalid' : 'valid');
    for (const { message } of place?.problems ?? []) expect(message.en && message.es).toBeTruthy();
  });

  test.each([
    ['555-0142', []],
    ['ana@example.org', []],
    ['', ['required']],
    ['ask at the desk', ['shape']],
  ] as const)('may ask to be contacted with one way: %s', (reach, kinds) => {
    const place = placeFor(callMe, draftOf({ 'call-me': { name: ['Ana'], reach: [reach] } }), NOTHING_SAID);
    expect(place.problems.map(({ kind }) => kind)).toEqual(kinds);
  });
});

test('every step has its cases, its own page number, and can be found by it', () => {
  for (const step of STEPS) {
    expect(CASES.some(([page]) => page.split('/', 1)[0] === step.slug)).toBe(true);
    expect(stepAt(step.page)).toBe(step);
  }
  expect(stepAt(999)).toBeNull();
});

test('four answers are required in the whole intake, and one, the way to reach them, at the call-me door', () => {
  const required = STEPS.flatMap(({ questions }) => questions.filter((q) => q.required && !q.required.detailOf));
  expect(required.map(({ id }) => id)).toEqual(['forWhom', 'danger', 'way', 'permission']);
  expect(callMe.questions).toHaveLength(2);
});

test.each([
  ['clonazepam', true],
  ['methadone', true],
  ['dont_know', true],
  ['heroin', false],
  ['crack', false],
  ['counterfeit_pills', false],
  ['alcohol', false],
])('of %s, whether a doctor prescribed it is asked: %s', (id, asked) => {
  const place = placeOf(danaWith({ substances: { named: [id] } }), 'substance', id);
  expect(place?.asked.some((question) => question.id === 'prescribed')).toBe(asked);
});

test.each([
  [{ way: 'call', permission: 'yes' }, true],
  [{ way: 'call', permission: 'no' }, false],
  [{ way: 'text', permission: null }, false],
  [{ way: 'i_contact_you', permission: 'yes' }, false],
] as const)('we may reach out to somebody who said %o: %s', (contact, may) => {
  expect(mayReachOut(contact)).toBe(may);
});

test.each(['you', 'they'] as const)('no two pages of one summary have the same title (%s)', (voice) => {
  const asked = STEPS.filter(({ only }) => !only || only === voice);
  for (const language of ['en', 'es'] as const) {
    const titles = asked.flatMap(({ title }) => (typeof title === 'function' ? [] : say(title, voice)[language]));
    expect(titles.length).toBeGreaterThan(15);
    expect(new Set(titles).size).toBe(titles.length);
  }
});

test('what staff need to reach somebody, and danger, is sent as soon as it stands', () => {
  expect(STEPS.filter(({ sentAtOnce }) => sentAtOnce).map(({ slug }) => slug)).toEqual([
    'right-now',
    'name',
    'safe-contact',
  ]);
});

import { describe, expect, test } from 'vitest';
import { type Answers, answersOf, answersSchema } from '@/domain/intake/answers';
import { namedIn } from '@/domain/intake/named';
import { transcriptOf } from '@/domain/intake/transcript';
import { cardOf, cardSchema } from '@/domain/lead/card';
import { parcelOf, parcelSchema } from '@/domain/lead/parcel';
import { triageInputOf } from '@/domain/triage/from-intake';
import { triage } from '@/domain/triage/triage';
import { danaWith, draftOf, ZONE } from './people';

describe('what a draft comes to', () => {
  test('Dana’s whole intake is understood, and what she left out is null', () => {
    const answers = answersOf(danaWith({}), ZONE);
    expect(answers).toMatchObject({
      door: 'form',
      whoFor: 'me',
      relation: null,
      name: 'Dana',
      dangerSigns: [],
      safeContact: { way: 'text', phone: '555-0142', voicemail: null, never: ['night'], permission: 'yes', zone: ZONE },
      mixes: [{ which: ['alcohol', 'clonazepam'], howOften: 'some', lastWhen: null, whatFor: 'to sleep' }],
    });
    expect(answers.substances?.map(({ id, lastUsed, stopped }) => [id, lastUsed, stopped])).toEqual([
      ['alcohol', 'h6_24', null],
      ['clonazepam', 'not_sure', 'ran_out'],
    ]);
    expect(answersSchema.parse(JSON.parse(JSON.stringify(answers)))).toEqual(answers);
  });

  test('nothing said is nothing known', () => {
    const answers = answersOf(draftOf({}), ZONE);
    expect(answers).toMatchObject({
      whoFor: null,
      dangerSigns: null,
      safeContact: null,
      substances: null,
      mixed: null,
    });
  });

  test('"none in 30 days" is an answer; a page left blank, or rather talked about, is not', () => {
    expect(answersOf(danaWith({ substances: { named: ['none'] } }), ZONE).substances).toEqual([]);
    expect(answersOf(danaWith({ substances: {} }), ZONE).substances).toBeNull();
    expect(answersOf(danaWith({ substances: { named: ['rather_talk'] } }), ZONE).substances).toBeNull();
  });

  test('a call-me is a phone or an email by its shape, with permission and nothing else', () => {
    const by = (reach: string) => answersOf(draftOf({ 'call-me': { name: ['Ana'], reach: [reach] } }), ZONE);
    expect(by('555-0142')).toMatchObject({
      door: 'call_me',
      name: 'Ana',
      safeContact: { way: 'call', phone: '555-0142' },
    });
    expect(by('ana@example.org').safeContact).toMatchObject({ way: 'email', permission: 'yes', sayWhere: null });
    expect(by('nowhere').safeContact).toBeNull();
  });

  test('contact rules that contradict each other are not used in part', () => {
    const torn = { way: ['call'], phone: ['555-0142'], permission: ['yes'], safe: ['night'], never: ['night'] };
    expect(answersOf(danaWith({ 'safe-contact': torn }), ZONE).safeContact).toBeNull();
    const asked = { 'safe-contact': torn, 'call-me': { name: ['Dana'], reach: ['555-0143'] } };
    expect(answersOf(danaWith(asked), ZONE).safeContact).toMatchObject({ phone: '555-0143' });
  });

  test('a danger ticked beside "none" is still told', () => {
    const answers = answersOf(danaWith({ 'right-now': { danger: ['none', 'chest_pain'] } }), ZONE);
    expect(answers.dangerSigns).toEqual(['chest_pain']);
    expect(answersOf(danaWith({ 'right-now': {} }), ZONE).dangerSigns).toBeNull();
  });

  test.each(['not_sure', 'rather_talk'])(
    '“%s” of what we may do, or of who they are, decides nothing; staff read it',
    (open) => {
      const told = {
        'who-for': { forWhom: ['someone'], relation: [open] },
        'safe-contact': {
          ...{ way: ['call'], phone: ['555-0142'], permission: ['yes'] },
          ...{ voicemail: [open], sayWhere: [open], zone: [open] },
        },
        permissions: { keep: [open], talkTo: [open] },
      };
      const answers = answersOf(danaWith(told), ZONE);
      expect(answers).toMatchObject({
        relation: null,
        safeContact: { voicemail: null, sayWhere: null, zone: ZONE, permission: 'yes' },
        permissions: { keep: null, talkTo: null },
      });
      const lines = transcriptOf(danaWith(told)).filter(({ answer }) => /not sure|rather talk/.test(answer));
      expect(lines.map(({ key }) => key)).toEqual(expect.arrayContaining(['who-for', 'safe-contact', 'permissions']));
    },
  );

  test('a time zone the caller gave is used before the centre’s', () => {
    const contact = { way: ['call'], phone: ['555-0142'], permission: ['yes'], zone: ['Pacific/Honolulu'] };
    expect(answersOf(danaWith({ 'safe-contact': contact }), ZONE).safeContact?.zone).toBe('Pacific/Honolulu');
  });

  test('typed words are placed when they mean one thing, and kept as typed when not', () => {
    const named = namedIn({
      named: ['alcohol', 'dont_know'],
      typed: 'booze\r\n Xanax \nM30\ngribbletonic\n\ngribbletonic',
    });
    expect(named.map(({ id, typed }) => [id, typed])).toEqual([
      ['alcohol', null],
      [null, null],
      ['alprazolam', 'Xanax'],
      [null, 'M30'],
      [null, 'gribbletonic'],
    ]);
    expect(named[4]?.key).toMatch(/^typed-[a-z0-9]{5}$/);
  });
});

const card = (answers: Answers) => cardOf(answers, triage(triageInputOf(answers)));

describe('what the desk is sent', () => {
  const answers = answersOf(danaWith({}), ZONE);

  test('the card is short, marks the mix, and says how to reach them', () => {
    const dana = card(answers);
    expect(cardSchema.parse(JSON.parse(JSON.stringify(dana)))).toEqual(dana);
    expect(dana).toMatchObject({ name: 'Dana', forWhom: 'me', mixMark: { mixes: 1 } });
    expect(dana.safeContact).toMatchObject({ way: 'text', phone: '555-0142' });
    expect(dana.substancesShort?.en).toContain('Alcohol, ');
    expect(dana.mixMark?.level).not.toBe('unknown');
    expect(card(answersOf(draftOf({}), ZONE))).toMatchObject({ substancesShort: null, mixMark: null, name: null });
  });

  test('a mix with something we cannot place is never called low', () => {
    const pages = { substances: { named: ['dont_know', 'alcohol'] }, 'mix/1': { which: ['dont_know', 'alcohol'] } };
    expect(card(answersOf(danaWith(pages), ZONE)).mixMark).toEqual({ mixes: 1, level: 'unknown' });
  });

  test('a parcel holds answers, transcript and triage, and reads back the same', () => {
    const parts = { kind: 'whole', language: 'en', answers, transcript: transcriptOf(danaWith({})) } as const;
    const parcel = parcelOf({ ...parts, triage: triage(triageInputOf(answers)) });
    expect(parcelSchema.parse(JSON.parse(JSON.stringify(parcel)))).toEqual(parcel);
    expect(parcelSchema.safeParse({ ...parcel, v: 2 }).success).toBe(false);
    expect(parcelSchema.safeParse({ ...parcel, kind: 'third' }).success).toBe(false);
  });
});

describe('the transcript', () => {
  test('keeps each question as worded and each answer in words', () => {
    const lines = transcriptOf(danaWith({}));
    expect(lines).toContainEqual({
      key: 'who-for',
      step: 'Who is this for?',
      question: 'Who is this for?',
      answer: 'Me',
      answered: true,
    });
    expect(lines.find(({ question }) => question.startsWith('What would help'))?.answer).toBe(
      'To stop in a safe way; Medicine for alcohol or opioids',
    );
  });

  test('is in the language it was asked in, and in the voice', () => {
    const lines = transcriptOf(danaWith({ 'who-for': { forWhom: ['someone'] } }, 'es'));
    expect(lines.map(({ question }) => question)).toContain('¿Qué ha usado esa persona en los últimos 30 días?');
  });

  test('says "(not answered)" only where a question was shown', () => {
    const lines = transcriptOf(danaWith({ 'stopped-before': null }));
    expect(
      lines.find(({ key, question }) => key === 'substance/clonazepam' && question.startsWith('How much')),
    ).toMatchObject({
      answer: '(not answered)',
      answered: false,
    });
    expect(lines.some(({ key }) => key === 'stopped-before')).toBe(false);
    expect(lines.some(({ question }) => question === 'Where should we send it?')).toBe(false);
  });

  test('of a call-me is two lines', () => {
    expect(
      transcriptOf(draftOf({ 'call-me': { name: ['Ana'], reach: ['555-0142'] } })).map(({ answer }) => answer),
    ).toEqual(['Ana', '555-0142']);
  });
});

test('who is on the other end is the caller, not the person they ask for', () => {
  const saw = { findings: [] };
  const forKit = {
    'who-for': { forWhom: ['someone'], callerName: ['Dana'], relation: ['child'] },
    name: { name: ['Kit'] },
  };
  expect(cardOf(answersOf(danaWith(forKit), ZONE), saw)).toMatchObject({ name: 'Kit', askFor: 'Dana' });
  expect(cardOf(answersOf(danaWith({}), ZONE), saw)).toMatchObject({ name: 'Dana', askFor: 'Dana' });
});

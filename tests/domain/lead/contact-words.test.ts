import { describe, expect, test } from 'vitest';
import type { SafeContact } from '@/domain/intake/safe-contact';
import { messageScript, safeContactLine, voicemailScript } from '@/domain/lead/contact';
import { july, MARISOL } from './people';

const CENTRE = 'Lantern House';
const NEUTRAL = { en: 'the office on Alder Street', es: 'la oficina de la calle Alder' };
const NOON = july('15 12:00');
const line = (changes: Partial<SafeContact>) => safeContactLine({ ...MARISOL, ...changes }, NOON);
const script = (changes: Partial<SafeContact>, neutral = NEUTRAL) =>
  voicemailScript({ ...MARISOL, voicemail: 'yes', ...changes }, 'Marisol', CENTRE, neutral);

test('the line says the way, what may be said, whom to ask for and when', () => {
  expect(line({ way: 'text' }).en).toBe('Text only · don’t say where from');
  expect(line({ way: 'text', sayWhere: 'yes' }).es).toBe('Solo mensaje de texto · se puede decir de dónde');
  expect(line({ voicemail: 'yes', safe: ['night'] }).en).toBe(
    'Call only · voicemail is OK · don’t say where from · not before 9:00 PM EDT',
  );
  expect(line({ way: 'someone_else', someoneElse: 'Sam', sayWhere: 'say_instead', sayInstead: 'the library' }).en).toBe(
    'Through someone else only · no voicemail · say: “the library” · ask for ‘Sam’',
  );
  expect(line({ way: 'i_contact_you' }).en).toBe('They will contact us: do not reach out');
  expect(line({ permission: null }).en).toContain('no permission to contact');
  expect(line({ never: ['morning', 'afternoon', 'evening', 'night'] }).en).toContain('no safe time known');
});

test('no mark in what a caller typed turns the rules behind it around', () => {
  for (const mark of ['\u202e', '\u2067', '\u2069\u202e']) {
    const typed = { sayWhere: 'say_instead', sayInstead: `the ${mark}library` } as const;
    const rule = line({ ...typed, way: 'someone_else', someoneElse: `Sam${mark}`, permission: 'no' });
    expect(rule.en).toBe(
      'Through someone else only · no voicemail · say: “the library” · ask for ‘Sam’ · no permission to contact',
    );
    expect(script(typed)?.es).not.toContain(mark);
  }
  // A name in a script of its own direction is shown as it is.
  expect(line({ way: 'someone_else', someoneElse: ' \u05e8\u05d5\u05ea\u200f ' }).en).toContain(
    '‘\u05e8\u05d5\u05ea\u200f’',
  );
});

test('no script is offered unless a voicemail was said to be fine', () => {
  expect(script({ voicemail: 'no' })).toBeNull();
  expect(script({ voicemail: null })).toBeNull();
  expect(script({ way: 'i_contact_you' })).toBeNull();
});

describe('the voicemail script', () => {
  test('names the centre where it may', () => expect(script({ sayWhere: 'yes' })?.en).toContain(CENTRE));

  test.each(['no', null, 'say_instead'] as const)(
    'never names the centre when "may we say where" is %s',
    (sayWhere) => {
      for (const neutral of [NEUTRAL, { en: CENTRE, es: CENTRE }, { en: `the lantern house line`, es: '' }]) {
        const words = script({ sayWhere, sayInstead: sayWhere ? 'you are Sam from the library' : null }, neutral);
        expect(`${words?.en} ${words?.es}`.toLowerCase()).not.toContain(CENTRE.toLowerCase());
      }
    },
  );

  test('uses the neutral name when we may not say, and the caller’s own words when they gave some', () => {
    expect(script({ sayWhere: 'no' })).toEqual({
      en: 'Hello. This is a message for Marisol. This is the office on Alder Street. Please call back when it suits you.',
      es: 'Hola. Este es un mensaje para Marisol. Le llamamos de la oficina de la calle Alder. Por favor, llame cuando le convenga.',
    });
    expect(script({ sayWhere: 'say_instead', sayInstead: 'you are Sam' })?.en).toContain('“you are Sam”');
    expect(script({ sayWhere: 'say_instead', sayInstead: ' ' })?.en).not.toContain('office');
  });

  test('asks for the other person, and not for Marisol, when that is the way', () => {
    const words = script({ way: 'someone_else', someoneElse: 'Sam' });
    expect(words?.en).toContain('for Sam');
    expect(words?.en).not.toContain('Marisol');
  });

  test('never says why we call', () => {
    for (const sayWhere of ['yes', 'no', null] as const) {
      expect(script({ sayWhere })?.en).not.toMatch(/treat|substance|drug|alcohol|admission|help/i);
    }
  });
});

test('a mother who asks for her son is the one to ask for, and nobody leaves her son’s name on her phone', () => {
  const dana = { askFor: 'Dana', forWhom: 'someone', name: 'Kit' } as const;
  const words = safeContactLine({ ...MARISOL, way: 'call' }, NOON, dana);
  expect(words.en).toContain('ask for ‘Dana’');
  expect(words.es).toContain('pregunte por ‘Dana’');
  expect(safeContactLine({ ...MARISOL, way: 'someone_else', someoneElse: 'Rosa' }, NOON, dana).en).toContain('‘Rosa’');
});

describe.each(['someone', 'referral'] as const)('of a caller who asks for %s and gave no name', (forWhom) => {
  const ofPat = { askFor: null, forWhom, name: 'Pat' };
  test('the line says so, and whom not to ask for', () => {
    const words = safeContactLine(MARISOL, NOON, ofPat);
    expect(words.en).toContain('caller’s name not given: do not ask for ‘Pat’');
    expect(words.es).toContain('no se dio el nombre de quien llama: no pregunte por ‘Pat’');
  });
  test('it names nobody where nobody was named', () => {
    expect(safeContactLine(MARISOL, NOON, { ...ofPat, name: null }).en).toContain('caller’s name not given');
    expect(safeContactLine(MARISOL, NOON, { ...ofPat, name: null }).en).not.toContain('do not ask');
  });
  test('a third person they named is asked for', () => {
    const words = safeContactLine({ ...MARISOL, way: 'someone_else', someoneElse: 'Rosa' }, NOON, ofPat);
    expect(words.en).toContain('ask for ‘Rosa’');
    expect(words.en).not.toContain('Pat');
  });
});

test('somebody who asks for themself without a name is asked for by none', () => {
  expect(safeContactLine(MARISOL, NOON, { askFor: null, forWhom: 'me', name: null }).en).not.toContain('name');
});

test.each(['text', 'email', 'i_contact_you'] as const)(
  'with a link to call beside it, the line of %s says no voicemail',
  (way) => {
    const nobody = { askFor: 'Marisol', forWhom: 'me', name: 'Marisol' } as const;
    expect(safeContactLine({ ...MARISOL, way }, NOON, nobody).en).not.toContain('voicemail');
    const words = safeContactLine({ ...MARISOL, way }, NOON, nobody, true);
    expect(words.en).toContain('no voicemail · don’t say where from · ask for ‘Marisol’');
    expect(words.es).toContain('sin mensaje de voz');
  },
);

describe('what to write', () => {
  const message = (changes: Partial<SafeContact>, neutral = NEUTRAL) =>
    messageScript({ ...MARISOL, way: 'text', ...changes }, 'Marisol', CENTRE, neutral);

  test('names the centre only where it may be named', () => {
    expect(message({ sayWhere: 'yes' })?.en).toBe(
      'Hello Marisol. This is Lantern House. When would be a good time to talk?',
    );
    for (const sayWhere of ['no', 'say_instead', null] as const) {
      expect(message({ sayWhere, sayInstead: 'the library' })?.en).not.toContain(CENTRE);
      expect(message({ sayWhere, sayInstead: 'the library' })?.es).not.toContain(CENTRE);
    }
    expect(message({ sayWhere: 'no' })?.es).toContain('Le escribimos de la oficina de la calle Alder.');
    expect(message({ sayWhere: 'no' }, { en: 'Lantern House office', es: 'Lantern House' })?.en).not.toContain(CENTRE);
  });

  test('tells staff what they were asked to say, and to whom', () => {
    const said = message({
      way: 'someone_else',
      someoneElse: 'Sam',
      sayWhere: 'say_instead',
      sayInstead: 'the library',
    });
    expect(said?.en).toBe('Hello Sam. [They asked you to say: “the library”] When would be a good time to talk?');
  });

  test('is nothing at all for somebody who will contact us', () => {
    expect(message({ way: 'i_contact_you' })).toBeNull();
  });
});

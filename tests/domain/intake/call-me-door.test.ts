import { describe, expect, test } from 'vitest';
import { answersOf } from '@/domain/intake/answers';
import { callMeShown, hasOnlyAsked, pressCallMe, typeCallMe } from '@/domain/intake/call-me-door';
import type { Draft, Fields } from '@/domain/intake/draft';
import { post } from '@/domain/intake/keep';
import { sendable } from '@/domain/intake/sendable';
import { transcriptOf } from '@/domain/intake/transcript';

const begun: Draft = {
  v: 1,
  language: 'en',
  posted: {},
  leadId: '00000000-0000-4000-8000-000000000000',
  sent: [],
};
const asks = (reach: string): Fields => ({ name: ['Dee'], reach: [reach] });
const PHONE = '(802) 555-0101';
const OTHER = '(802) 555-0102';
const contactOf = (draft: Draft) => answersOf(draft, 'America/New_York').safeContact;

describe('what is typed at the door without pressing its button', () => {
  const typed = typeCallMe(begun, asks(PHONE));

  test('stands there again, and is neither a permission nor told to anybody', () => {
    expect(callMeShown(typed).fields).toEqual(asks(PHONE));
    expect(contactOf(typed)).toBeNull();
    expect(sendable(typed)).toBe('nothing');
    expect(JSON.stringify(transcriptOf(post(typed, { key: 'privacy' }, {})))).not.toContain(PHONE);
  });

  test('takes nothing of what was sent by the button before', () => {
    const again = typeCallMe(pressCallMe(begun, asks(PHONE)), asks(OTHER));
    expect(contactOf(again)).toMatchObject({ phone: PHONE, permission: 'yes' });
    expect(callMeShown(again).fields).toEqual(asks(OTHER));
    expect(contactOf(pressCallMe(again, asks(OTHER)))).toMatchObject({ phone: OTHER });
    expect(callMeShown(pressCallMe(again, asks(PHONE))).fields).toEqual(asks(PHONE));
  });
});

test('has only asked to be contacted: who sent that, and began nothing of the form', () => {
  const pressed = pressCallMe(begun, asks(PHONE));
  const sent: Draft = { ...pressed, sent: [{ kind: 'partial', parcelId: 'p', of: 'o' }] };
  expect(hasOnlyAsked(begun)).toBe(false);
  expect(hasOnlyAsked(pressed)).toBe(false);
  expect(hasOnlyAsked(sent)).toBe(true);
  expect(hasOnlyAsked(post(sent, { key: 'privacy' }, {}))).toBe(false);
});

describe('who asks to be contacted after the form asked how', () => {
  const told = (fields: Fields): Draft =>
    [
      ['privacy', {}],
      ['who-for', { forWhom: ['me'] }],
      ['right-now', { danger: ['none'] }],
      ['name', { name: ['Dee'] }],
      ['safe-contact', fields],
    ].reduce<Draft>((draft, [key, posted]) => post(draft, { key: key as string }, posted as Fields), begun);

  test.each([
    ['no', { way: ['call'], phone: [PHONE], permission: ['no'], never: ['night'] }],
    ['they would contact us', { way: ['i_contact_you'], never: ['night'] }],
    ['another number', { way: ['call'], phone: [PHONE], permission: ['yes'], never: ['night'] }],
  ])('and said %s, is called at the number given last, by their own rules', (_, fields) => {
    const contact = contactOf(pressCallMe(told(fields), asks(OTHER)));
    expect(contact).toMatchObject({ way: 'call', phone: OTHER, permission: 'yes', never: ['night'] });
  });

  test('is texted still, and written to where an email was given', () => {
    const texted = told({ way: ['text'], phone: [PHONE], permission: ['no'] });
    expect(contactOf(pressCallMe(texted, asks(OTHER)))).toMatchObject({ way: 'text', phone: OTHER });
    expect(contactOf(pressCallMe(texted, asks('dee@example.org')))).toMatchObject({
      way: 'email',
      email: 'dee@example.org',
      permission: 'yes',
    });
  });

  test('is not, while what they typed cannot be used', () => {
    const no = told({ way: ['call'], phone: [PHONE], permission: ['no'] });
    expect(contactOf(pressCallMe(no, asks('12')))).toMatchObject({ permission: 'no' });
  });
});

describe('its button pressed on nothing', () => {
  const lines = (draft: Draft) => transcriptOf(draft).filter(({ key }) => key === 'call-me');

  test('tells nothing, so no line says that it was not answered', () => {
    expect(lines(pressCallMe(begun, { name: [''], reach: [''] }))).toEqual([]);
  });

  test('of one field filled, both lines are there', () => {
    const half = lines(pressCallMe(begun, { name: ['Dee'], reach: [''] }));
    expect(half.map(({ answered }) => answered)).toEqual([true, false]);
  });
});

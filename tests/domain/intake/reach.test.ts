import { describe, expect, test } from 'vitest';
import { isEmail } from '@/domain/intake/reach';
import { linkFor } from '@/domain/lead/contact';

describe('an email address', () => {
  test.each(['sam@example.org', ' Sam.O’x@example.org'.replace('’', "'"), 'a+b_c-d@mail.example.org'])(
    '%j is one, and staff can write to it',
    (email) => {
      expect(isEmail(email)).toBe(true);
      expect(linkFor({ email, phone: null }, 'email')).not.toBeNull();
    },
  );

  test.each([
    'a&b@example.org',
    'a?bcc=x@example.org',
    'sam@example.org?bcc=x@example.org',
    'sam smith@example.org',
    'sam\u0000@example.org',
    'sam@exam\nple.org',
    'sam@example',
    'sam@@example.org',
    `${'x'.repeat(250)}@example.org`,
    '',
  ])('%j is none, and staff would have no link to it', (email) => {
    expect(isEmail(email)).toBe(false);
    expect(linkFor({ email, phone: null }, 'email')).toBeNull();
  });
});

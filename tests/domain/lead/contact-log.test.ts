import { expect, test } from 'vitest';
import { EFFECTS, OUTCOMES } from '@/domain/lead/contact-log';

test.each(OUTCOMES)('%s has words in both languages', (outcome) => {
  expect(EFFECTS[outcome].words.en.trim()).not.toBe('');
  expect(EFFECTS[outcome].words.es.trim()).not.toBe('');
});

test('another try is scheduled only where nobody was reached and the number is theirs', () => {
  expect(OUTCOMES.filter((o) => EFFECTS[o].next === 'schedule')).toEqual(['no_answer', 'voicemail_left']);
});

test('only someone who asked for it is never contacted again', () => {
  expect(OUTCOMES.filter((o) => EFFECTS[o].asksNoContact)).toEqual(['asked_not_to_be_contacted']);
  expect(EFFECTS.asked_not_to_be_contacted.next).toBe('none');
});

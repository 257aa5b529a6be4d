import { describe, expect, test } from 'vitest';
import { afterTry, EFFECTS, OUTCOMES } from '@/domain/lead/contact-log';

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

describe('a lead after a try', () => {
  const NOW = new Date('2026-07-15T14:00:00Z');
  const untried = { attempts: 0, asksNoContact: false, firstConversationAt: null };

  test.each(OUTCOMES)('that was %s has one try more, and is left as it was before', (outcome) => {
    const lead = { ...untried, name: 'Dana' };
    expect(afterTry(lead, outcome, NOW)).toEqual({
      name: 'Dana',
      attempts: 1,
      asksNoContact: outcome === 'asked_not_to_be_contacted',
      firstConversationAt: outcome === 'talked' ? NOW : null,
    });
    expect(lead).toEqual({ ...untried, name: 'Dana' });
  });

  test('keeps its first talk, and a wish not to be contacted', () => {
    const before = { attempts: 3, asksNoContact: true, firstConversationAt: new Date('2026-07-14T10:00:00Z') };
    expect(afterTry(before, 'talked', NOW)).toEqual({ ...before, attempts: 4 });
  });
});

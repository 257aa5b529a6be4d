import { expect, test } from 'vitest';
import { urgencyOfSendings } from '@/domain/lead/replay';

test.each([
  ['nothing was sent', [], 'routine'],
  ['one sending stands for itself', [['partial', 'same_day']], 'same_day'],
  [
    'a later one raises it',
    [
      ['partial', 'same_day'],
      ['whole', 'urgent_1h'],
    ],
    'urgent_1h',
  ],
  [
    'too few answers may turn out to be routine',
    [
      ['partial', 'same_day'],
      ['whole', 'routine'],
    ],
    'routine',
  ],
  [
    'once whole it falls no more',
    [
      ['whole', 'same_day'],
      ['addition', 'routine'],
    ],
    'same_day',
  ],
  [
    'a danger told early stays',
    [
      ['partial', 'emergency_now'],
      ['whole', 'routine'],
    ],
    'emergency_now',
  ],
] as const)('%s', (_, sendings, urgency) => {
  expect(urgencyOfSendings(sendings.map(([kind, one]) => ({ kind, urgency: one })))).toBe(urgency);
});

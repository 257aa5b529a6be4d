/** What a single key does at the desk. On a lead it does it there; in the queue, to the row that has the focus. */
export const KEYS = {
  j: 'Next row',
  k: 'Row before',
  '/': 'Filter the queue',
  n: 'Next person',
  c: 'Claim this lead',
  r: 'Go to what reaches them; Enter follows it',
  t: 'Write down a try to reach them; then a digit says how it went',
  i: 'Write a note',
  a: 'Assign to a colleague',
  s: 'Snooze',
  e: 'Close this lead',
  z: 'Undo what was done last',
  '?': 'Show these keys',
} as const;
export type Key = keyof typeof KEYS;

/** Where on a lead's page a key of the queue leads. */
export const PLACES: Partial<Record<Key, string>> = {
  t: '#try',
  i: '#write',
  a: '#assign',
  s: '#snooze',
  e: '#close',
  c: '',
};

export const isKey = (key: string): key is Key => Object.hasOwn(KEYS, key);

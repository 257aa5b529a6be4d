import { type QueueView, viewQuery, WHOLE_QUEUE } from '@/domain/lead/queue-view';

const withQuery = (path: string, query: string): string => (query === '' ? path : `${path}?${query}`);

/** Every address of the desk, as a value. */
export const deskPaths = {
  queue: (view: QueueView = WHOLE_QUEUE) => withQuery('/desk', viewQuery(view)),
  closed: (page = 1) => (page > 1 ? `/desk?show=closed&page=${page}` : '/desk?show=closed'),
  live: '/desk/live',
  find: '/desk/find',
  /** To find another lead of one lead’s person. */
  findFor: (id: string) => `/desk/find?for=${id}`,
  findAsk: '/desk/find/ask',
  /** The same, for the page of one lead: while it goes on, colleagues see that this member has it open. */
  liveLead: (id: string) => `/desk/live?lead=${id}`,
  presence: '/desk/presence',
  alarm: '/desk/alarm',
  lock: '/desk/lock',
  unlock: '/desk/unlock',
  leadBase: '/desk/leads/',
  lead: (id: string) => `/desk/leads/${id}`,
  /** Where a lead's page says who may be the same person, and why. */
  samePerson: (id: string) => `/desk/leads/${id}#person`,
  leadDeed: (id: string, deed: string) => `/desk/leads/${id}/${deed}`,
  screening: (id: string, instrument: string) => `/desk/leads/${id}/screening/${instrument}`,
  savedView: (query: string) => withQuery('/desk', query),
  queueDeed: (deed: string) => `/desk/queue/${deed}`,
  /** Every time the person of a lead came. */
  person: (id: string) => `/desk/leads/${id}/person`,
  /** Two leads beside each other, before they are said to be of one person. */
  beside: (id: string, other: string) => `/desk/leads/${id}/beside/${other}`,
  faceSheet: (id: string) => `/desk/leads/${id}/face-sheet`,
  handover: (last?: string) => withQuery('/desk/handover', last === undefined ? '' : `last=${last}`),
  tasks: (show: 'mine' | 'team' | 'done' = 'mine') => withQuery('/desk/tasks', show === 'mine' ? '' : `show=${show}`),
  taskDeed: (deed: string) => `/desk/tasks/${deed}`,
  call: '/desk/call',
  callBegin: '/desk/call/begin',
  callEnd: '/desk/call/end',
  staff: '/desk/staff',
  staffDeed: (deed: string) => `/desk/staff/${deed}`,
  stories: '/desk/stories',
  storyDeed: (deed: 'publish' | 'withdraw') => `/desk/stories/${deed}`,
  settings: '/desk/settings',
  settingsDeed: (deed: 'clocks' | 'thresholds' | 'on-call' | 'off-call') => `/desk/settings/${deed}`,
  account: '/desk/account',
  keys: '/desk/account/keys',
  sound: '/desk/account/sound',
  audit: (before?: number) => withQuery('/desk/audit', before === undefined ? '' : `before=${before}`),
  policy: '/desk/policy',
  rules: '/desk/rules',
  rule: (id: string) => `/desk/rules#${id}`,
  rulesPart: (part: 'mixes' | 'instruments' | 'withdrawal' | 'settings' | 'print' | 'replay') => `/desk/rules/${part}`,
  /** A replay that has come so far; what it has counted stands in the address. */
  rulesReplay: (so: Readonly<Record<string, string>>) => `/desk/rules/replay?${new URLSearchParams(so)}`,
  rulesDeed: (deed: 'retire' | 'reinstate') => `/desk/rules/${deed}`,
  ruleDone: (id: string, kind: string) => `/desk/rules?done=${kind}&rule=${encodeURIComponent(id)}#${id}`,
  signIn: '/desk/sign-in',
  signOut: '/desk/sign-out',
  join: (token: string) => `/desk/join/${token}`,
  joinSet: (token: string) => `/desk/join/${token}/set`,
  /** The library's own: it sets the cookie that a page cannot, and comes back to our sign-in page. */
  beginSignIn: (then: string) => `/api/auth/signin?callbackUrl=${encodeURIComponent(then)}`,
  postSignIn: '/api/auth/callback/credentials',
} as const;

/** A page of the desk, saying what was just done there, and by what it can be undone. */
export const withDone = (path: string, kind: string, undo?: string): string =>
  `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams({ done: kind, ...(undo ? { undo } : {}) })}`;

import type { Fields } from '@/domain/intake/draft';
import type { Language } from '@/domain/language';

// People who do not exist, for `npm run demo`: first names, 555-01xx numbers, example.org addresses.

/** One caller's pages in the order they are asked; a page's key is that of a draft. */
export interface DemoCaller {
  readonly language: Language;
  readonly pages: readonly (readonly [key: string, fields: Fields])[];
  /** What the desk has done with it since. */
  readonly since?: 'claimed' | 'talked' | 'no_answer' | 'closed';
}

const start = (forWhom: Fields, danger: string, name: string): DemoCaller['pages'] => [
  ['privacy', {}],
  ['who-for', forWhom],
  ['right-now', { danger: [danger] }],
  ['name', { name: [name] }],
];
const me: Fields = { forWhom: ['me'] };
const forSomeone = (callerName: string, relation: string): Fields => ({
  forWhom: ['someone'],
  callerName: [callerName],
  relation: [relation],
});
const reach = (way: string, more: Fields): DemoCaller['pages'] => [
  ['safe-contact', { way: [way], ...(way === 'i_contact_you' ? {} : { permission: ['yes'] }), ...more }],
];
const took = (named: readonly string[], typed?: string): DemoCaller['pages'] => [
  ['would-help', { help: ['stop_safely'] }],
  ['substances', { named, ...(typed ? { typed: [typed] } : {}) }],
];
const use = (key: string, lastUsed: string, howOften: string, more: Fields = {}): DemoCaller['pages'][number] => [
  `substance/${key}`,
  { lastUsed: [lastUsed], howOften: [howOften], ...more },
];
const mixed = (...mixes: readonly Fields[]): DemoCaller['pages'] => [
  ['mixes', { mixed: ['yes'] }],
  ...mixes.map((fields, at): DemoCaller['pages'][number] => [
    `mix/${at + 1}`,
    { ...fields, another: [at + 1 < mixes.length ? 'yes' : 'no'] },
  ]),
];
const end = (before: string, feelsNow: string): DemoCaller['pages'] => [
  ['stopped-before', { before: [before], feelsNow: [feelsNow] }],
  ['check', {}],
];

export const DEMO_CALLERS: readonly DemoCaller[] = [
  {
    language: 'en',
    pages: [
      ...start(me, 'none', 'Jules'),
      ...reach('text', {
        phone: ['802-555-0111'],
        sayWhere: ['no'],
        safe: ['morning', 'afternoon', 'evening', 'night'],
      }),
      ...took(['alcohol', 'alprazolam']),
      use('alcohol', 'h6_24', 'daily', {
        amount: ['14'],
        unit: ['standard drinks/day'],
        morning: ['yes'],
        stopped: ['cutting_down'],
      }),
      use('alprazolam', 'h6_24', 'most', { prescribed: ['no'], stopped: ['no'], routes: ['oral'] }),
      ...mixed({ which: ['alcohol', 'alprazolam'], howOften: ['most'], lastWhen: ['h6_24'], whatFor: ['to sleep'] }),
      ...end('seizure', 'shaking'),
    ],
  },
  {
    language: 'en',
    pages: [
      ...start(forSomeone('Dana', 'child'), 'breathing', 'Kit'),
      ...reach('call', { phone: ['(802) 555-0112'], voicemail: ['yes'], sayWhere: ['no'] }),
    ],
  },
  {
    language: 'es',
    pages: [
      ...start(me, 'none', 'Mateo'),
      ...reach('call', { phone: ['802-555-0113'], voicemail: ['no'], sayWhere: ['no'], zone: ['America/New_York'] }),
      ...took(['fentanyl', 'xylazine_medetomidine', 'cocaine']),
      use('fentanyl', 'h0_6', 'daily', { amount: ['4'], unit: ['bags/day'], routes: ['injection'], stopped: ['no'] }),
      use('xylazine_medetomidine', 'not_sure', 'not_sure', { routes: ['injection'] }),
      use('cocaine', 'd1_2', 'some', { routes: ['intranasal'] }),
      ...mixed(
        { which: ['fentanyl', 'xylazine_medetomidine'], howOften: ['daily'], lastWhen: ['h0_6'] },
        { which: ['fentanyl', 'cocaine'], howOften: ['few'], lastWhen: ['d1_2'] },
      ),
      ...end('shakes', 'sweating'),
    ],
    since: 'claimed',
  },
  {
    language: 'en',
    pages: [
      ...start(forSomeone('Ellis', 'partner'), 'none', 'Sam'),
      ...reach('someone_else', {
        phone: ['802-555-0114'],
        someoneElse: ['Ellis'],
        voicemail: ['yes'],
        sayWhere: ['say_instead'],
        sayInstead: ['the library about a book'],
        never: ['night'],
      }),
      ...took(['baclofen', 'gabapentin']),
      use('baclofen', 'd2_4', 'daily', {
        amount: ['60'],
        unit: ['mg/day'],
        prescribed: ['yes'],
        stopped: ['ran_out'],
        routes: ['oral'],
      }),
      use('gabapentin', 'd1_2', 'daily', { amount: ['900'], unit: ['mg/day'], prescribed: ['yes'], stopped: ['no'] }),
      ...mixed({ which: ['baclofen', 'gabapentin'], howOften: ['daily'], lastWhen: ['d2_4'] }),
      ...end('not_sure', 'on_edge'),
    ],
    since: 'no_answer',
  },
  {
    language: 'en',
    pages: [
      ...start(me, 'none', 'Wren'),
      ...reach('i_contact_you', {}),
      ...took(['cannabis']),
      use('cannabis', 'h6_24', 'daily', { amount: ['3'], unit: ['joints/day'], routes: ['smoked'] }),
      ...end('never_tried', 'on_edge'),
    ],
  },
  { language: 'en', pages: [['call-me', { name: ['Robin'], reach: ['802-555-0115'] }]] },
  { language: 'es', pages: [['call-me', { name: ['Lucía'], reach: ['lucia@example.org'] }]], since: 'claimed' },
  {
    language: 'en',
    pages: [
      ...start(me, 'none', 'Ash'),
      ...reach('email', { email: ['ash@example.org'], sayWhere: ['yes'] }),
      ...took(['ghb_gbl', 'methamphetamine']),
      use('ghb_gbl', 'h0_6', 'most', { throughNight: ['yes'], stopped: ['cutting_down'] }),
      use('methamphetamine', 'd1_2', 'some', { routes: ['smoked'] }),
      ...mixed({ which: ['ghb_gbl', 'methamphetamine'], howOften: ['some'], lastWhen: ['d1_2'], whatFor: ['parties'] }),
      ...end('shakes', 'sweating'),
    ],
  },
  {
    language: 'es',
    pages: [
      ...start(forSomeone('Inés', 'parent'), 'none', 'Don Julio'),
      ...reach('call', {
        phone: ['802-555-0116'],
        voicemail: ['yes'],
        sayWhere: ['yes'],
        safe: ['morning', 'afternoon'],
      }),
      ...took(['alcohol', 'diazepam']),
      use('alcohol', 'h6_24', 'daily', { amount: ['una botella de vino'], morning: ['not_sure'], stopped: ['no'] }),
      use('diazepam', 'd1_2', 'some', { prescribed: ['yes'], stopped: ['no'] }),
      ['mixes', { mixed: ['not_sure'] }],
      ...end('hospital', 'none'),
    ],
    since: 'talked',
  },
  {
    language: 'en',
    pages: [
      ...start(
        { forWhom: ['referral'], callerName: ['Nurse Osei'], organisation: ['Maple County Clinic (fictional)'] },
        'none',
        'Teo',
      ),
      ...reach('call', { phone: ['802-555-0117'], voicemail: ['yes'], sayWhere: ['yes'] }),
      ...took(['cocaine']),
      use('cocaine', 'd4_7', 'few', { routes: ['intranasal'], stopped: ['stopped'] }),
      ...end('nothing', 'none'),
    ],
    since: 'talked',
  },
  {
    language: 'en',
    pages: [
      ...start(me, 'none', 'Marlo'),
      ...reach('text', { phone: ['802-555-0118'], sayWhere: ['no'], never: ['morning', 'afternoon'] }),
      ...took(['dont_know'], 'blue footballs\nlean'),
      ...end('rather_talk', 'rather_talk'),
    ],
  },
  {
    language: 'en',
    pages: [
      ...start(me, 'none', 'Noa'),
      ...reach('call', { phone: ['802-555-0119'], voicemail: ['no'], sayWhere: ['no'] }),
      ...took(['none']),
      ...end('nothing', 'none'),
    ],
    since: 'closed',
  },
  // Came back, and began anew: the desk suggests that it is the same Noa.
  { language: 'en', pages: [['call-me', { name: ['Noa'], reach: ['802-555-0119'] }]] },
];

import { expect, test } from 'vitest';
import { readingGrade } from '@/content/check/reading-grade';
import { callerNotices, notYetSaid } from '@/domain/triage/caller-notice';
import type { Finding, Rule } from '@/domain/triage/finding';
import { type TriageInput, triageInput } from '@/domain/triage/input';
import { RULES } from '@/domain/triage/rules';
import { nothingFound } from '@/domain/triage/rules/none';
import { triage } from '@/domain/triage/triage';

const noticesFor = (input: TriageInput) => callerNotices(triage(triageInput.parse(input)).findings);
const abouts = (input: TriageInput) => noticesFor(input).map(({ about }) => about);
const daily = { days30: { min: 28, max: 30 } };

test('who names an opioid and a downer is told of the danger, of 911 and of naloxone', () => {
  const [notice] = noticesFor({ substances: [{ id: 'heroin' }, { id: 'clonazepam' }] });
  expect(notice?.about).toBe('together');
  expect(notice?.lines.map(({ en }) => en).join(' ')).toMatch(/911.*naloxone.*1-800-222-1222/);
  expect(notice?.sources).toContain('fda_2016_opioid_benzo');
});

test('who names three downers without an opioid is not told of naloxone', () => {
  const [notice] = noticesFor({ substances: [{ id: 'alcohol' }, { id: 'clonazepam' }, { id: 'gabapentin' }] });
  expect(notice?.about).toBe('together');
  expect(notice?.lines.map(({ en }) => en).join(' ')).not.toMatch(/naloxone/);
});

test('who takes a sedative daily is asked not to stop without a plan', () => {
  expect(abouts({ substances: [{ id: 'clonazepam', ...daily }] })).toContain('stopping');
});

test('who names one thing that is neither is told nothing', () => {
  expect(abouts({ substances: [{ id: 'cannabis', ...daily }] })).toEqual([]);
  expect(abouts({})).toEqual([]);
});

test('every word is there in both languages, easy to read, and names no dose and no illness', () => {
  const input = { substances: [{ id: 'heroin' }, { id: 'clonazepam', ...daily }] } satisfies TriageInput;
  const words = noticesFor(input).flatMap(({ title, lines }) => [title, ...lines]);
  expect(words.length).toBeGreaterThan(5);
  expect(
    readingGrade(
      words.map(({ en }) => en),
      'en',
    ).grade,
  ).toBeLessThanOrEqual(6);
  for (const { en, es } of words) {
    expect(es.length).toBeGreaterThan(10);
    expect(`${en} ${es}`).not.toMatch(/\b(mg|ml|mcg|disorder|trastorno|addict|adict)/i);
  }
});

test('what the page before said is not said again, what is new is, and no line stands twice on a page', () => {
  const told = noticesFor({ substances: [{ id: 'heroin' }, { id: 'clonazepam', ...daily }] });
  const [together, stopping] = told;
  expect(notYetSaid(told, together ? [together] : [])).toEqual([stopping]);
  const lines = notYetSaid(told, []).flatMap((notice) => notice.lines.map(({ en }) => en));
  expect(lines.filter((line) => line.endsWith('call 911.'))).toHaveLength(1);
  expect(new Set(lines).size).toBe(lines.length);
  const before = noticesFor({ substances: [{ id: 'alcohol' }, { id: 'clonazepam' }, { id: 'gabapentin' }] });
  expect(notYetSaid(told, before).map(({ about }) => about)).toEqual(['together', 'stopping']);
});

const foundBy = ({ id, name, urgency, because, askNext, sources }: Rule): Finding => ({
  rule: id,
  name,
  urgency,
  because,
  askNext,
  sources,
  pointsAt: [],
});
const ALL = [nothingFound, ...RULES];
const english = (notices: ReturnType<typeof callerNotices>) =>
  notices.flatMap(({ lines }) => lines.map(({ en }) => en)).join(' ');

test('every rule is met by one notice, by the emergency page, or by staff alone', () => {
  const byNotice = ALL.filter((rule) => callerNotices([foundBy(rule)]).length > 0);
  for (const rule of byNotice) expect(callerNotices([foundBy(rule)]), rule.id).toHaveLength(1);
  const others = ALL.filter((rule) => !byNotice.includes(rule)).map(({ id }) => id);
  const emergencyPage = ['T01', 'T02', 'T04', 'T05', 'T06', 'P01'];
  expect(others.toSorted()).toEqual([...emergencyPage, 'T00', 'T26', 'T27', 'T34', 'P02'].toSorted());
});

test('every notice says when to call 911, in both languages, and has the sources of what is behind it', () => {
  for (const rule of ALL) {
    for (const { lines, sources } of callerNotices([foundBy(rule)])) {
      expect(lines.map(({ en }) => en).join(' '), rule.id).toMatch(/can’t be woken.*breathe.*seizure.*911/);
      expect(lines.map(({ es }) => es).join(' '), rule.id).toMatch(/no despierta.*respirar.*convulsión.*911/);
      expect(sources).toEqual(rule.sources);
    }
  }
});

test('with everything found at once there are few notices, the most urgent first, and no line twice on a page', () => {
  const all = callerNotices(ALL.map(foundBy));
  expect(all.length).toBeLessThanOrEqual(11);
  expect(all.slice(0, 2).map(({ about }) => about)).toEqual(['pump', 'infection']);
  expect(all.flatMap(({ lines }) => lines).length).toBeLessThan(45);
  for (const { lines } of all) expect(new Set(lines.map(({ en }) => en)).size).toBe(lines.length);
  const lines = notYetSaid(all, []).flatMap((notice) => notice.lines.map(({ en }) => en));
  expect(new Set(lines).size).toBe(lines.length);
  for (const notice of notYetSaid(all, [])) expect(notice.lines.length, notice.about).toBeGreaterThan(0);
});

test.each<[string, TriageInput, string, RegExp]>([
  [
    'who drinks heavily each day is asked not to stop alone',
    { substances: [{ id: 'alcohol', ...daily, perDay: 12 }] },
    'stopping',
    /medical plan/,
  ],
  [
    'who takes GHB around the clock hears how fast it can go',
    { substances: [{ id: 'ghb_gbl', ...daily, throughNight: true }] },
    'stopping',
    /within hours/,
  ],
  [
    'who is pregnant and uses an opioid is asked not to stop alone',
    { pregnant: 'yes', substances: [{ id: 'heroin', ...daily }] },
    'pregnancy',
    /do not stop opioids on your own/,
  ],
  [
    'who may be pregnant and has run out of a sedative is asked to call now',
    { pregnant: 'unsure', substances: [{ id: 'clonazepam', ...daily, stopped: true }] },
    'pregnancy',
    /hospital/,
  ],
  [
    'who goes back to opioids after a break hears that the same amount can be too strong',
    { substances: [{ id: 'heroin' }], history: { opioidBreakDays: 14, plansUse: true } },
    'overdose',
    /far too strong.*naloxone/,
  ],
  ['who has a pump hears what trouble looks like', { medical: { intrathecalPump: true } }, 'pump', /refill.*fever/],
  [
    'who has weak kidneys and takes baclofen hears of confusion',
    { substances: [{ id: 'baclofen' }], medical: { kidneyDisease: true } },
    'kidneys',
    /confusion/,
  ],
  [
    'who injects and has a fever hears where to go today',
    { medical: { injects90d: true }, now: { fever: true } },
    'infection',
    /hospital today/,
  ],
  [
    'who takes naltrexone and an opioid is told of both dangers and of naloxone',
    { substances: [{ id: 'opioid_antagonists' }, { id: 'oxycodone' }] },
    'together',
    /sudden withdrawal or an overdose.*naloxone/,
  ],
  [
    'who takes an MAOI and a stimulant hears which signs to call for',
    { substances: [{ id: 'maoi' }, { id: 'methamphetamine' }] },
    'together',
    /chest pain, call 911/,
  ],
  [
    'who takes bupropion and stops drinking is asked to tell the doctor',
    { substances: [{ id: 'bupropion' }, { id: 'alcohol', ...daily, perDay: 4, stopping: true }] },
    'stopping',
    /Bupropion/,
  ],
  [
    'who named a thing we do not know is not told that it is safe',
    { otherSubstances: ['moon tea'] },
    'unknown',
    /Not known does not mean safe.*1-800-222-1222/,
  ],
])('%s', (_, input, about, words) => {
  const notices = noticesFor(input).filter((notice) => notice.about === about);
  expect(notices).toHaveLength(1);
  expect(english(notices)).toMatch(words);
});

test.each<[string, TriageInput, string]>([
  ['pregnant but takes none of these', { pregnant: 'yes', substances: [{ id: 'cannabis' }] }, 'pregnancy'],
  ['on baclofen with well kidneys', { substances: [{ id: 'baclofen' }] }, 'kidneys'],
  ['feverish and does not inject', { now: { fever: true } }, 'infection'],
  ['on an opioid alone', { substances: [{ id: 'heroin' }] }, 'together'],
])('a person %s is not told about %s', (_, input, about) => {
  expect(abouts(input)).not.toContain(about);
});

test('two that slow the body are dangerous together, three or an opioid very dangerous', () => {
  const title = (...ids: NonNullable<TriageInput['substances']>) =>
    noticesFor({ substances: ids }).find(({ about }) => about === 'together')?.title.en;
  expect(title({ id: 'alcohol' }, { id: 'gabapentin' })).toBe('Some of these can be dangerous together');
  expect(title({ id: 'alcohol' }, { id: 'gabapentin' }, { id: 'clonazepam' })).toMatch(/very dangerous/);
  expect(title({ id: 'alcohol' }, { id: 'heroin' })).toMatch(/very dangerous/);
});

test('a finding of a rule that is gone says nothing, and a softer word does not hide a stronger one', () => {
  const [some] = ALL.map(foundBy);
  if (!some) throw new Error('there are rules');
  expect(callerNotices([{ ...some, rule: 'T99' }])).toEqual([]);
  const soft = noticesFor({ substances: [{ id: 'alcohol' }, { id: 'gabapentin' }] });
  const strong = noticesFor({ substances: [{ id: 'alcohol' }, { id: 'gabapentin' }, { id: 'clonazepam' }] });
  expect(notYetSaid(strong, soft).map(({ about }) => about)).toContain('together');
  expect(notYetSaid(soft, soft)).toEqual([]);
});

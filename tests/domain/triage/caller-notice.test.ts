import { expect, test } from 'vitest';
import { readingGrade } from '@/content/check/reading-grade';
import { callerNotices, notYetSaid } from '@/domain/triage/caller-notice';
import { type TriageInput, triageInput } from '@/domain/triage/input';
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

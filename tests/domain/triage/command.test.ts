import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ruleSetVersion } from '@/domain/triage/rule-set';
import { TRIAGE_SETTINGS } from '@/domain/triage/settings';

const folder = mkdtempSync(join(tmpdir(), 'porchlight-triage-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(content: string | null) {
  const file = join(folder, 'cases.json');
  if (content === null) rmSync(file, { force: true });
  else writeFileSync(file, content);
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/triage.ts', file], { encoding: 'utf8' });
}

const good = { id: 'Ana', intake: { age: 16, substances: [] } };

/** The version is that of the usual settings, by which everything here is judged. */
const version = { ruleSet: ruleSetVersion(TRIAGE_SETTINGS), retired: [] };
const line = `{"id":"Ana","urgency":"same_day","findings":["T26"],"ruleSet":"${version.ruleSet}","retired":[]}\n`;

test.each([
  ['a list', JSON.stringify([good]), line],
  ['vignettes', JSON.stringify({ vignettes: [good], note: 'fictional' }), line],
  ['cases', JSON.stringify({ cases: [good] }), line],
  ['one case alone', JSON.stringify(good), line],
  ['one a line', `\uFEFF${JSON.stringify(good)}\n\n${JSON.stringify(good)}\r\n`, line + line],
  ['an empty list', '[]', ''],
])('cases in %s come out as one line each', (_, content, out) => {
  const { status, stdout, stderr } = run(content);
  expect([status, stdout, stderr]).toEqual([0, out, '']);
});

const drinking = (facts: object) => ({ id: 'Flo', intake: { substances: [{ id: 'alcohol', ...facts }] } });

test.each([
  ['as a range of days in words', { days30: '20-27', perDay: 9, lastUseH: 3 }, ['T10']],
  ['as a pair of hours', { days30: 30, perDay: 4, lastUseH: [2, 4] }, ['T00']],
  ['as a pair with an open end', { days30: 30, perDay: [8, null], lastUseH: 3 }, ['T10']],
  ['as a band without an end', { days30: 30, perDay: { min: 7 }, lastUseH: 3 }, ['T10']],
  ['as “a fifth”, which nobody can count', { days30: 30, perDay: 'a fifth', lastUseH: 3 }, ['T10']],
  ['as “about 4”', { days30: 30, perDay: 'about 4', lastUseH: 3 }, ['T00']],
  ['as an empty text', { days30: 30, perDay: 4, lastUseH: '' }, ['T34']],
])('an amount may be written %s', (_, facts, findings) => {
  const { status, stdout } = run(JSON.stringify([drinking(facts)]));
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ findings });
});

test('a break or an overdose may be told as a range', () => {
  const history = { overdoseDaysAgo: '1-3', opioidBreakDays: [2, 5], plansUse: true };
  const { stdout } = run(JSON.stringify([{ id: 'Gus', intake: { history, substances: [] } }]));
  expect(JSON.parse(stdout)).toEqual({ id: 'Gus', urgency: 'urgent_1h', findings: ['T24', 'T22'], ...version });
});

test('a case that cannot be read is told, and takes nobody else’s line away', () => {
  const { status, stdout, stderr } = run(JSON.stringify([{ id: 'Ben', intake: { age: 'x' } }, good, 'Cy']));
  expect([status, stdout]).toEqual([2, line]);
  expect(stderr).toMatch(/^Case Ben, intake\.age: .+\nCase number 3, .+\n$/);
});

test('amounts are read as a caller’s: bands, words, and what nobody can convert', () => {
  const drinks = (more: object) => ({ substances: [{ id: 'alcohol', days30: [18, 25], lastUseH: 3, ...more }] });
  const cases = [
    { id: 'band', intake: drinks({ perDay: '8 to 10' }) },
    { id: 'at least', intake: drinks({ perDay: '10+' }) },
    { id: 'a fifth', intake: drinks({ perDay: 'a fifth' }) },
    { id: 'few', intake: drinks({ perDay: '2' }) },
  ];
  const told = (intake: unknown) => JSON.stringify([{ id: 'one', intake }]);
  const found = run(JSON.stringify(cases)).stdout.trim().split('\n');
  expect(found.map((line) => JSON.parse(line).findings.includes('T10'))).toEqual([true, true, true, false]);
  expect(run(told(drinks({ days30: [25, 18] }))).stderr).toMatch(/^Case one, intake\.substances\.0\.days30: /);
  expect(run(told(drinks({ lastUseH: 'lately' }))).stderr).toMatch(/^Case one, intake\.substances\.0\.lastUseH: /);
});

test('the same answers in other forms are judged the same', () => {
  const both = (one: object, other: object) => {
    const [a, b] = run(JSON.stringify([one, other].map((intake, at) => ({ id: `${at}`, intake }))))
      .stdout.trim()
      .split('\n')
      .map((line) => ({ ...JSON.parse(line), id: '' }));
    expect(a).toEqual(b);
    return a;
  };
  const drinks = (more: object) => ({ substances: [{ id: 'alcohol', days30: 30, stopped: true, ...more }] });
  expect(both(drinks({ lastUseH: '<12', perDay: 9 }), drinks({ lastUseH: { max: 12 }, perDay: 9 })).findings).toContain(
    'T10',
  );
  both(drinks({ lastUseH: '>200' }), drinks({ lastUseH: { min: 200 } }));
  both(drinks({ lastUseH: 'not sure' }), drinks({ lastUseH: null }));
  both(drinks({ perDay: { amount: 1, unit: 'fifth' } }), drinks({ perDay: null }));
  both({ suicide: { thoughtsNow: true, wishDead: false } }, { suicide: { thoughtsNow: 'yes', wishDead: 'no' } });
  both({ ...drinks({}), pregnant: true }, { ...drinks({}), pregnant: 'yes' });
  both({ ...drinks({}), naloxoneAtHome: 'unsure' }, { ...drinks({}), naloxoneAtHome: 'unknown' });
  both({ ...drinks({}), naloxoneAtHome: false }, { ...drinks({}), naloxoneAtHome: 'no' });
});

test.each([
  ['a missing file', null, /Cannot read the file/],
  ['what is not JSON', '{"vignettes": [', /is not JSON/],
  ['lines of which one is not JSON', '{"id": "Ana", "intake": {}}\n{"id": ', /is not JSON/],
  ['a file of another form', '{"people": []}', /neither a list of cases/],
  [
    'a misspelt answer',
    JSON.stringify([{ id: 'Ben', intake: { now: { chestpain: true } } }]),
    /^Case Ben, intake\.now: .*chestpain/,
  ],
  [
    'an unknown substance',
    JSON.stringify([{ id: 'Cy', intake: { substances: [{ id: 'moon' }] } }]),
    /^Case Cy, intake\.substances\.0\.id: "moon" is not/,
  ],
  [
    'a band of three numbers',
    JSON.stringify([drinking({ lastUseH: [1, 2, 3] })]),
    /^Case Flo, intake\.substances\.0\.lastUseH: /,
  ],
  [
    'a band that ends before it begins',
    JSON.stringify([drinking({ lastUseH: [48, 24] })]),
    /lastUseH: the band ends before it begins/,
  ],
  ['substances that are no list', JSON.stringify([{ id: 'Hal', intake: { substances: {} } }]), /intake\.substances: /],
  [
    'a wrong amount',
    JSON.stringify([{ id: 'Di', intake: { substances: [{ id: 'alcohol', days30: 'all' }] } }]),
    /^Case Di, intake\.substances\.0\.days30: /,
  ],
  ['a case without answers', JSON.stringify([{ id: 'Ed' }]), /^Case Ed, intake: /],
  ['a case without a name', JSON.stringify([{ intake: {} }]), /^Case number 1, id: /],
])('%s is refused in a sentence', (_, content, sentence) => {
  const { status, stdout, stderr } = run(content);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(sentence);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

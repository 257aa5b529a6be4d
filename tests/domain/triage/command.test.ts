import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'porchlight-triage-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(content: string | null) {
  const file = join(folder, 'cases.json');
  if (content === null) rmSync(file, { force: true });
  else writeFileSync(file, content);
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/triage.ts', file], { encoding: 'utf8' });
}

const good = { id: 'Ana', intake: { age: 16, substances: [] } };

test.each([
  ['a list', [good]],
  ['vignettes', { vignettes: [good], note: 'fictional' }],
])('cases in %s come out as one line each', (_, content) => {
  const { status, stdout, stderr } = run(JSON.stringify(content));
  expect([status, stdout, stderr]).toEqual([0, '{"id":"Ana","urgency":"same_day","findings":["T26"]}\n', '']);
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

test.each([
  ['a missing file', null, /Cannot read the file/],
  ['what is not JSON', '{"vignettes": [', /is not JSON/],
  ['a file of another form', '{"people": []}', /neither a list of cases/],
  [
    'a misspelt answer',
    JSON.stringify([good, { id: 'Ben', intake: { now: { chestpain: true } } }]),
    /^Case Ben, intake\.now: .*chestpain/,
  ],
  [
    'an unknown substance',
    JSON.stringify([good, { id: 'Cy', intake: { substances: [{ id: 'moon' }] } }]),
    /^Case Cy, intake\.substances\.0\.id: "moon" is not/,
  ],
  [
    'a wrong amount',
    JSON.stringify([good, { id: 'Di', intake: { substances: [{ id: 'alcohol', days30: 'all' }] } }]),
    /^Case Di, intake\.substances\.0\.days30: /,
  ],
  ['a case without answers', JSON.stringify([good, { id: 'Ed' }]), /^Case Ed, intake: /],
  ['a case without a name', JSON.stringify([good, { intake: {} }]), /^Case number 2, id: /],
])('%s is refused in a sentence, and nothing is half printed', (_, content, sentence) => {
  const { status, stdout, stderr } = run(content);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(sentence);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

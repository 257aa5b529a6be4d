import { describe, expect, test } from 'vitest';
import { screeningOf } from '@/domain/lead/staff-screening';
import { ruleSetVersion } from '@/domain/triage/rule-set';
import { TRIAGE_SETTINGS } from '@/domain/triage/settings';
import { openLead } from '@/operations/open-lead';
import { retireRule } from '@/operations/retire-rule';
import { screenPerson } from '@/operations/screen-person';
import { freshDatabase } from '../fresh-database';
import { ada, HOURS, hire, MARISOL, sendAs } from '../people';
import { dumpOf, found } from '../planted';
import { deedsOf, during } from './log-of';

const { owner } = await freshDatabase();
const administrator = await ada();
const ana = await hire(administrator, 'Ana', ['admissions']);

const NINE = { interest: '2', down: '2', sleep: '1', tired: '1', appetite: '0', failure: '1', focus: '0', slow: '0' };
const screen = (leadId: string, more: Partial<Parameters<typeof screenPerson>[0]['input']> = {}) =>
  screenPerson({
    actor: ana,
    input: { leadId, instrument: 'phq9', answers: { ...NINE, self_harm: '1' }, hours: HOURS, ...more },
  });
const recordsOf = async (leadId: string) => {
  const opened = await openLead({ actor: ana, input: { leadId } });
  if (opened.kind !== 'opened') throw new Error(opened.kind);
  return opened.notes
    .filter(({ kind }) => kind === 'screening')
    .map(({ author, content }) => ({ author, record: screeningOf(content) }));
};
const rowOf = async (leadId: string) => (await owner`SELECT * FROM porchlight.lead WHERE id = ${leadId}`)[0];

describe('a screening filled in at the desk', () => {
  test('is scored and kept with who and when, and moves nothing else of the lead', async () => {
    const { leadId } = await sendAs(MARISOL);
    const before = await rowOf(leadId);
    const { result, log } = await during(owner, () => screen(leadId, { answers: { ...NINE, self_harm: '0' } }));
    expect([result, deedsOf(log)]).toEqual([{ kind: 'screened' }, ['lead.screened']]);
    expect(JSON.stringify(log)).not.toContain('phq9');
    expect(await rowOf(leadId)).toEqual(before);
    expect(await recordsOf(leadId)).toMatchObject([
      { author: 'Ana', record: { instrument: 'phq9', score: { kind: 'scored', total: 7 }, flags: [] } },
    ]);
  });

  test('is kept again beside the one before, the half answered as incomplete', async () => {
    const { leadId } = await sendAs(MARISOL);
    await screen(leadId);
    await screen(leadId, { answers: NINE });
    expect((await recordsOf(leadId)).map(({ record }) => record?.score)).toMatchObject([
      { kind: 'scored' },
      { kind: 'incomplete', missing: ['self_harm'] },
    ]);
  });

  test('says which rule set scored it, with the settings and the retired rules of then', async () => {
    const { leadId } = await sendAs(MARISOL);
    await screen(leadId);
    const noor = await hire(administrator, 'Noor', ['clinician']);
    await retireRule({ actor: noor, input: { rule: 'T31', reason: 'Asked by hand here.' } });
    await screen(leadId);
    const [before, after] = (await recordsOf(leadId)).map(({ record }) => record?.ruleSet);
    expect([before, after]).toEqual([
      ruleSetVersion(TRIAGE_SETTINGS),
      ruleSetVersion({ ...TRIAGE_SETTINGS, retired: ['T31'] }),
    ]);
    expect(await openLead({ actor: ana, input: { leadId } })).toMatchObject({ ruleSet: after });
  });

  test('stands nowhere in the database in words', async () => {
    const { leadId } = await sendAs(MARISOL);
    await screen(leadId, { instrument: 'dsm5_sud', answers: { more: 'yes' }, of: 'Kingfisher powder' });
    const dump = await dumpOf(owner);
    for (const word of ['Kingfisher', 'dsm5_sud', 'suicide_item']) expect(found(dump, word), word).toBe(false);
  });

  test.each([
    ['of no answer at all', { answers: {} }, 'invalid'],
    ['of answers that are all left empty', { answers: { interest: '' } }, 'invalid'],
    ['of an item it does not have', { answers: { interest: '1', height: '2' } }, 'invalid'],
    ['of an answer it does not offer', { answers: { interest: '4' } }, 'invalid'],
    ['that is asked of callers alone', { instrument: 'phq2', answers: { interest: '1' } }, 'invalid'],
    ['that is none', { instrument: 'constructor' }, 'invalid'],
    ['with an answer to what it does not ask beside', { beside: 'yes' }, 'invalid'],
  ] as const)('is refused %s', async (_, more, kind) => {
    const { leadId } = await sendAs(MARISOL);
    const { result, log } = await during(owner, () => screen(leadId, more));
    expect([result.kind, log]).toEqual([kind, []]);
    expect(await recordsOf(leadId)).toEqual([]);
  });

  test.each([
    ['closed', 'not_now'],
    ['admitted', 'admitted'],
  ])('is refused on a lead that is %s', async (stage, disposition) => {
    const { leadId } = await sendAs(MARISOL);
    await owner`UPDATE porchlight.lead SET stage = ${stage}, disposition = ${disposition} WHERE id = ${leadId}`;
    expect(await screen(leadId)).toMatchObject({ kind: 'refused' });
  });

  test('is refused to whoever may not, and that is written down', async () => {
    const { leadId } = await sendAs(MARISOL);
    const input = { leadId, instrument: 'phq9', answers: NINE, hours: HOURS };
    const { result, log } = await during(owner, () => screenPerson({ actor: administrator, input }));
    expect([result.kind, deedsOf(log)]).toEqual(['not-permitted', ['access.refused']]);
  });
});

describe('danger that a screening shows', () => {
  const calm = async () => {
    const { leadId } = await sendAs(MARISOL);
    await owner`UPDATE porchlight.lead SET urgency = 'routine', rank = 2 WHERE id = ${leadId}`;
    return leadId;
  };
  const ofLead = async (leadId: string) => {
    const [row] = await owner<{ urgency: string; rank: number }[]>`
      SELECT urgency, rank FROM porchlight.lead WHERE id = ${leadId}`;
    return [row?.urgency, row?.rank];
  };
  const CIWA = { instrument: 'ciwa_ar', answers: { nausea: '0' } };

  test.each([
    ['the last question of PHQ-9 above “not at all”', {}, 'urgent_1h', 1],
    ['that alone, of a PHQ-9 half answered', { answers: { self_harm: '1' } }, 'urgent_1h', 1],
    ['a seizure, delirium or new hallucinations in CIWA-Ar', { ...CIWA, beside: 'yes' }, 'emergency_now', 0],
  ] as const)('raises the urgency, with the reason in words, as an event of its own: %s', async (_, more, to, rank) => {
    const leadId = await calm();
    const { result, log } = await during(owner, () => screen(leadId, more));
    expect(result).toEqual({ kind: 'screened_danger' });
    expect(log).toMatchObject([
      { deed: 'lead.screened', subject: leadId },
      { deed: 'lead.urgency_changed', subject: leadId, detail: `routine ${to}` },
    ]);
    expect(await ofLead(leadId)).toEqual([to, rank]);
    const opened = await openLead({ actor: ana, input: { leadId } });
    const why = opened.kind === 'opened' ? opened.notes.find(({ kind }) => kind === 'urgency')?.content : null;
    expect(why).toMatchObject({ from: 'routine', to, text: expect.stringMatching(/^(PHQ-9|CIWA-Ar): /) });
  });

  test('lowers none, and is said once where the lead is as urgent already', async () => {
    const leadId = await calm();
    await screen(leadId, { ...CIWA, beside: 'yes' });
    const { result, log } = await during(owner, () => screen(leadId));
    expect([result, deedsOf(log)]).toEqual([{ kind: 'screened' }, ['lead.screened']]);
    expect(await ofLead(leadId)).toEqual(['emergency_now', 0]);
  });

  test.each([
    ['no complication', { ...CIWA, beside: 'no' }],
    ['one that was not asked about', CIWA],
    ['a PHQ-9 with its last question left out', { answers: NINE }],
  ] as const)('is none with %s: the urgency stays', async (_, more) => {
    const leadId = await calm();
    expect(await screen(leadId, more)).toEqual({ kind: 'screened' });
    expect(await ofLead(leadId)).toEqual(['routine', 2]);
  });
});

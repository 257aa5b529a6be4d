import { describe, expect, test } from 'vitest';
import { CHAIN_START, follow } from '@/db/audit-chain';
import { desk } from '@/db/client';
import { auditHeadOf, auditPage } from '@/db/queries/audit';
import { RETIRABLE } from '@/domain/triage/rules';
import { listRetiredRules } from '@/operations/list-retired-rules';
import { openLead } from '@/operations/open-lead';
import { reinstateRule } from '@/operations/reinstate-rule';
import { retireRule } from '@/operations/retire-rule';
import { sendParcel } from '@/operations/send-parcel';
import { settingsNow } from '@/operations/settings-now';
import { freshDatabase } from '../fresh-database';
import { ada, HOURS, hire, keepAs, MARISOL, sendAs } from '../people';
import { deedsOf, during } from './log-of';

const { owner } = await freshDatabase();
const boss = await ada();
const nurse = await hire(boss, 'Nadia', ['clinician']);
const REASON = 'Our director reads the sources otherwise: see the minutes.';

async function judged() {
  const { leadId } = await sendAs(MARISOL);
  const opened = await openLead({ actor: nurse, input: { leadId } });
  if (opened.kind !== 'opened') throw new Error(opened.kind);
  const result = opened.parcels.at(-1)?.content?.triage;
  return { rules: result?.findings.map(({ rule }) => rule) ?? [], retired: result?.retired, ruleSet: result?.ruleSet };
}

const retire = (rule: string, reason = REASON) => retireRule({ actor: nurse, input: { rule, reason } });
const putBack = (rule: string) => reinstateRule({ actor: nurse, input: { rule, reason: 'It is needed after all.' } });

describe('a rule that is retired', () => {
  test('finds nothing from the next intake on, is named in the result, and looks again once put back', async () => {
    const before = await judged();
    expect(before.rules).toContain('T15');
    expect(before.retired).toEqual([]);
    const { result, log } = await during(owner, () => retire('T15'));
    expect(result).toEqual({ kind: 'retired' });
    expect(log).toMatchObject([{ deed: 'rules.retired', detail: 'T15', subject: '' }]);
    const while_ = await judged();
    expect(while_.rules).toEqual(before.rules.filter((rule) => rule !== 'T15'));
    expect(while_.retired).toEqual(['T15']);
    expect(while_.ruleSet).not.toBe(before.ruleSet);
    const back = await during(owner, () => putBack('T15'));
    expect(deedsOf(back.log)).toEqual(['rules.reinstated']);
    expect(await judged()).toEqual(before);
  });

  test('is listed with who, when and why, and stays on record once put back', async () => {
    await retire('T23');
    const listed = await listRetiredRules({ actor: boss, input: {} });
    expect(listed).toMatchObject({ kind: 'listed', retired: [{ rule: 'T23', reason: REASON, by: 'Nadia' }] });
    await putBack('T23');
    const after = await listRetiredRules({ actor: boss, input: {} });
    if (after.kind !== 'listed') throw new Error(after.kind);
    expect(after.retired).toEqual([]);
    expect(after.history[0]).toMatchObject({
      rule: 'T23',
      reason: REASON,
      reinstated: { by: 'Nadia', why: 'It is needed after all.' },
    });
  });

  test('is retired once, however many ask at once, and never twice over', async () => {
    const asked = await Promise.all([retire('T30'), retire('T30'), retire('T30')]);
    expect(asked.map(({ kind }) => kind).sort()).toEqual(['refused', 'refused', 'retired']);
    expect(await retire('T30')).toMatchObject({ kind: 'refused', why: 'T30 is retired already.' });
    expect((await putBack('T30')).kind).toBe('reinstated');
    expect(await putBack('T30')).toMatchObject({ kind: 'refused' });
  });

  test('is put back once, however many ask at once, and may be retired anew', async () => {
    await retire('T31');
    const { result, log } = await during(owner, () => Promise.all([putBack('T31'), putBack('T31'), putBack('T31')]));
    expect(result.map(({ kind }) => kind).sort()).toEqual(['refused', 'refused', 'reinstated']);
    expect(deedsOf(log)).toEqual(['rules.reinstated']);
    expect(await retire('T31')).toEqual({ kind: 'retired' });
    expect(await putBack('T31')).toEqual({ kind: 'reinstated' });
  });

  test('is in the log by its id alone, never by why, and the log holds', async () => {
    const { log } = await during(owner, async () => {
      await retire('T33', 'Ashgrove minutes, page nine');
      await reinstateRule({ actor: nurse, input: { rule: 'T33', reason: 'Ashgrove was read again' } });
      await retire('T33', 'Ashgrove once more');
      await retire('T33', 'Ashgrove twice');
      await putBack('T33');
    });
    const line = { detail: 'T33', subject: '', outcome: 'done', actor: 'staff' };
    const deeds = ['rules.retired', 'rules.reinstated', 'rules.retired', 'rules.reinstated'];
    expect(log).toEqual(deeds.map((deed) => ({ ...line, deed })));
    const [told] =
      await owner`SELECT count(*)::int AS n FROM porchlight.audit_event e WHERE e::text ILIKE '%ashgrove%'`;
    expect(told).toEqual({ n: 0 });
    const head = await auditHeadOf(desk());
    const end = follow(CHAIN_START, await auditPage(desk(), 0, 10_000));
    expect(end).toMatchObject({ seq: head?.seq });
  });
});

describe('what is not retired', () => {
  test.each(['T00', 'P01', 'P02', 'P03'])('%s, which holds a principle', async (rule) => {
    expect(await retire(rule)).toMatchObject({ kind: 'refused' });
    expect((await settingsNow()).retired).toEqual([]);
  });

  test.each(['T99', 't12', '', 'T12 '])('a rule there is not: "%s"', async (rule) => {
    expect(await retire(rule)).toEqual({ kind: 'not-found' });
  });

  test.each([
    ['', 'Write why this rule is retired.'],
    [' \n', 'Write why this rule is retired.'],
    ['x'.repeat(4001), 'Use at most 4,000 characters.'],
  ])('a rule for no reason, or one too long', async (reason, message) => {
    expect(await retire('T12', reason)).toEqual({ kind: 'invalid', problems: [{ field: 'reason', message }] });
  });
});

test('an id that this version does not know is passed over, and loses no intake', async () => {
  await owner`
    INSERT INTO porchlight.retired_rule (rule, reason, retired_by, retired_at)
    SELECT 'T98', 'from a later version', id, now() FROM porchlight.staff LIMIT 1`;
  expect((await settingsNow()).retired).toEqual([]);
  expect((await judged()).retired).toEqual([]);
});

test('an intake is kept, and sent by the next try, where the list of retired rules cannot be read', async () => {
  const actor = await keepAs(MARISOL);
  const send = () => sendParcel({ actor, finishing: true, asked: true, hours: HOURS });
  await owner`REVOKE EXECUTE ON FUNCTION caller.retired_rules() FROM porchlight_public`;
  const failed = await during(owner, () => send().then(String, () => 'failed'));
  await owner`GRANT EXECUTE ON FUNCTION caller.retired_rules() TO porchlight_public`;
  expect(failed).toEqual({ result: 'failed', log: [] });
  const sent = await during(owner, send);
  expect(sent.result).toMatchObject({ kind: 'sent', as: 'whole' });
  expect(deedsOf(sent.log)).toEqual(['lead.created', 'parcel.received.whole']);
});

test('even with every rule retired an intake is taken and judged, with what is off said', async () => {
  for (const rule of RETIRABLE) expect((await retire(rule)).kind).toBe('retired');
  const all = await judged();
  expect(all.rules).toEqual(['T00']);
  expect(all.retired).toEqual(RETIRABLE);
});

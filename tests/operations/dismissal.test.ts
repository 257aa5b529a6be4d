import { describe, expect, test } from 'vitest';
import { WHOLE_QUEUE } from '@/domain/lead/queue-view';
import { dismissFinding, restoreFinding } from '@/operations/dismiss-finding';
import { exportQueue } from '@/operations/export-queue';
import { findLeads } from '@/operations/find-leads';
import { listQueue } from '@/operations/list-queue';
import { openLead } from '@/operations/open-lead';
import { freshDatabase } from '../fresh-database';
import { ada, hire, MARISOL, sendAs } from '../people';
import { deedsOf, during } from './log-of';

const { owner } = await freshDatabase();
const administrator = await ada();
const ana = await hire(administrator, 'Ana', ['admissions']);
const clement = await hire(administrator, 'Clement', ['clinician']);
const WHY = 'She meant the year before last.';

async function aFinding() {
  const { leadId } = await sendAs(MARISOL);
  const opened = await openLead({ actor: ana, input: { leadId } });
  const last = opened.kind === 'opened' ? opened.parcels.at(-1) : undefined;
  const found = last?.content?.triage.findings.find(({ pointsAt }) => pointsAt.length > 0);
  if (!last || !found) throw new Error('Something was found.');
  return { leadId, parcelId: last.id, rule: found.rule };
}
const rowOf = async (leadId: string) => (await owner`SELECT * FROM porchlight.lead WHERE id = ${leadId}`)[0];
const notesOf = async (leadId: string) => {
  const opened = await openLead({ actor: ana, input: { leadId } });
  return opened.kind === 'opened'
    ? opened.notes.map(({ kind, author, content }) => ({ kind, author, ...content }))
    : [];
};

describe('dismissing a finding', () => {
  test('keeps who and why, changes nothing of the lead, and tells no rule to the log', async () => {
    const { leadId, parcelId, rule } = await aFinding();
    const before = await rowOf(leadId);
    const { result, log } = await during(owner, () =>
      dismissFinding({ actor: ana, input: { leadId, parcelId, rule, reason: WHY } }),
    );
    expect(result).toEqual({ kind: 'dismissed' });
    expect(log).toMatchObject([{ deed: 'lead.finding_dismissed', subject: leadId }]);
    expect(JSON.stringify(log)).not.toMatch(new RegExp(`"${rule}"|year before`));
    expect(await rowOf(leadId)).toEqual(before);
    expect(await notesOf(leadId)).toEqual([{ kind: 'dismissal', author: 'Ana', rule, parcel: parcelId, text: WHY }]);
  });

  test('takes it from the rows of the queue, of what is found and of a file, until it is taken back', async () => {
    const { leadId, parcelId, rule } = await aFinding();
    const sunniva = await hire(administrator, 'Sunniva', ['supervisor']);
    const views = {
      queue: () => listQueue({ actor: ana, input: { show: 'open', view: WHOLE_QUEUE, live: false } }),
      found: () => findLeads({ actor: ana, input: { text: 'Marisol' } }),
      file: () => exportQueue({ actor: sunniva, input: { view: WHOLE_QUEUE, reason: 'For a meeting.' } }),
    } as const;
    const named = async () => {
      const seen: Record<string, boolean | undefined> = {};
      for (const [name, look] of Object.entries(views)) {
        const outcome = await look();
        const row = 'rows' in outcome ? outcome.rows.find(({ lead }) => lead.id === leadId) : undefined;
        seen[name] = row?.card?.findings.some((one) => one.rule === rule);
      }
      return seen;
    };
    expect(await named()).toEqual({ queue: true, found: true, file: true });
    await dismissFinding({ actor: ana, input: { leadId, parcelId, rule, reason: WHY } });
    expect(await named()).toEqual({ queue: false, found: false, file: false });
    await restoreFinding({ actor: clement, input: { leadId, rule } });
    expect(await named()).toEqual({ queue: true, found: true, file: true });
  });

  test('is taken back by anybody who works leads, once', async () => {
    const { leadId, parcelId, rule } = await aFinding();
    await dismissFinding({ actor: ana, input: { leadId, parcelId, rule, reason: WHY } });
    const again = await dismissFinding({ actor: clement, input: { leadId, parcelId, rule, reason: WHY } });
    expect(again).toMatchObject({ kind: 'refused', why: expect.stringContaining('Ana has dismissed') });
    const { result, log } = await during(owner, () => restoreFinding({ actor: clement, input: { leadId, rule } }));
    expect([result, deedsOf(log)]).toEqual([{ kind: 'restored' }, ['lead.finding_restored']]);
    expect(await restoreFinding({ actor: ana, input: { leadId, rule } })).toMatchObject({ kind: 'refused' });
    expect((await notesOf(leadId)).map(({ kind }) => kind)).toEqual(['dismissal', 'finding_stands']);
  });

  test('is refused without a reason, for what was not found, and for a sending that is not this lead’s', async () => {
    const { leadId, parcelId, rule } = await aFinding();
    const asked = { leadId, parcelId, rule, reason: WHY };
    const other = await aFinding();
    for (const [more, kind] of [
      [{ reason: '  ' }, 'invalid'],
      [{ rule: 'T00' }, 'refused'],
      [{ rule: 'T99' }, 'refused'],
      [{ parcelId: other.parcelId }, 'refused'],
      [{ leadId: '00000000-0000-4000-8000-000000000000' }, 'not-found'],
    ] as const) {
      const { result, log } = await during(owner, () => dismissFinding({ actor: ana, input: { ...asked, ...more } }));
      expect([result.kind, log]).toEqual([kind, []]);
    }
    expect(await notesOf(leadId)).toEqual([]);
  });

  test('is refused to whoever may not, and that is written down', async () => {
    const { leadId, parcelId, rule } = await aFinding();
    const { result, log } = await during(owner, () =>
      dismissFinding({ actor: administrator, input: { leadId, parcelId, rule, reason: WHY } }),
    );
    expect([result.kind, deedsOf(log)]).toEqual(['not-permitted', ['access.refused']]);
  });

  test('is refused on a lead whose answers were erased', async () => {
    const { leadId, parcelId, rule } = await aFinding();
    await owner`UPDATE porchlight.lead SET erased_at = now() WHERE id = ${leadId}`;
    const asked = await dismissFinding({ actor: ana, input: { leadId, parcelId, rule, reason: WHY } });
    expect(asked).toMatchObject({ kind: 'refused', why: expect.stringContaining('erased') });
  });
});

import { describe, expect, test } from 'vitest';
import type { OUTCOMES } from '@/domain/lead/contact-log';
import {
  DISPOSITIONS,
  dispositionsFrom,
  LEAD_DEEDS,
  type LeadDeed,
  STAGES,
  type Stage,
  stageAfter,
} from '@/domain/lead/lifecycle';
import { advanceLead } from '@/operations/advance-lead';
import { assignLead } from '@/operations/assign-lead';
import { claimLead } from '@/operations/claim-lead';
import { closeLead } from '@/operations/close-lead';
import { decideLead } from '@/operations/decide-lead';
import { listTasks } from '@/operations/list-tasks';
import { logContact } from '@/operations/log-contact';
import { openLead } from '@/operations/open-lead';
import { releaseLead } from '@/operations/release-lead';
import { reopenLead } from '@/operations/reopen-lead';
import { snoozeLead } from '@/operations/snooze-lead';
import { undoDeed } from '@/operations/undo-deed';
import { wakeLead } from '@/operations/wake-lead';
import { withdrawLead } from '@/operations/withdraw-lead';
import { closeLeads } from '@/operations/work-many';
import { freshDatabase } from '../fresh-database';
import { ada, HOURS, hire, MARISOL, sendAs } from '../people';
import { deedsOf, during } from './log-of';
import { batchOf, idOf } from './of-a-deed';

// The table of moves is the code: what it permits is done by its operation, and what it does not is refused there, whole.

const { owner } = await freshDatabase();
const administrator = await ada();
const ana = await hire(administrator, 'Ana', ['admissions']);
const clement = await hire(administrator, 'Clement', ['clinician']);
const [ANA, CLEMENT] = [await idOf(owner, 'Ana'), await idOf(owner, 'Clement')];
const { leadId, actor: caller } = await sendAs(MARISOL);

const later = (hours: number) => new Date(Date.now() + hours * 3_600_000);
const rowOf = async () => (await owner`SELECT * FROM porchlight.lead WHERE id = ${leadId}`)[0] ?? {};

/** The lead as it stands at a stage; put off, so that it can be taken back from there. */
async function stand(stage: Stage, ownedBy: string | null = null): Promise<void> {
  const ended = stage === 'closed' || stage === 'admitted';
  const disposition = stage === 'closed' ? 'not_now' : stage === 'admitted' ? 'admitted' : null;
  const until = later(2);
  const columns = {
    stage,
    disposition,
    owner: ownedBy,
    urgency: 'same_day',
    rank: 2,
    attempts: 1,
    asks_no_contact: false,
  };
  const times = { due_at: until, snoozed_until: until, due_unsnoozed: until, closed_at: ended ? new Date() : null };
  await owner`UPDATE porchlight.lead SET ${owner({ ...columns, ...times })} WHERE id = ${leadId}`;
}

const by = <Input extends object>(input: Input) => ({ actor: ana, input: { leadId, ...input } });
const closing = { nextStep: 'She has our number.', referredTo: 'Harbor Clinic', why: 'Needs a hospital first.' };
const contact = (outcome: (typeof OUTCOMES)[number]) => () =>
  logContact(by({ way: 'call', outcome, theyCalled: true, hours: HOURS }));

interface Asked {
  readonly type: string;
  readonly owner?: string;
  act(): Promise<{ kind: string }>;
}

/** Each deed of the table by its operation, and the event it leaves. */
const ASKED: Readonly<Record<Exclude<LeadDeed, 'withdraw'>, Asked>> = {
  claim: { type: 'lead.claimed', act: () => claimLead(by({})) },
  release: { type: 'lead.released', owner: ANA, act: () => releaseLead(by({})) },
  assign: { type: 'lead.assigned', act: () => assignLead(by({ to: CLEMENT })) },
  snooze: { type: 'lead.snoozed', act: () => snoozeLead(by({ until: later(3), reason: 'At work.', hours: HOURS })) },
  wake: { type: 'lead.woken', act: () => wakeLead(by({})) },
  log_no_answer: { type: 'lead.contact_logged', act: contact('no_answer') },
  log_voicemail_left: { type: 'lead.contact_logged', act: contact('voicemail_left') },
  log_talked: { type: 'lead.contact_logged', act: contact('talked') },
  log_wrong_number: { type: 'lead.contact_logged', act: contact('wrong_number') },
  log_asked_not_to_be_contacted: { type: 'lead.contact_logged', act: contact('asked_not_to_be_contacted') },
  advance: { type: 'lead.advanced', act: () => advanceLead(by({})) },
  decide: { type: 'lead.decided', act: () => decideLead({ actor: clement, input: { leadId, told: 'Told her yes.' } }) },
  close: { type: 'lead.closed', act: () => closeLead(by({ disposition: 'not_now', ...closing })) },
  admit: { type: 'lead.closed', act: () => closeLead(by({ disposition: 'admitted', ...closing })) },
  reopen: { type: 'lead.reopened', act: () => reopenLead(by({ why: 'She called back.', hours: HOURS })) },
};
const isAsked = (deed: LeadDeed): deed is keyof typeof ASKED => deed !== 'withdraw';

describe.each(STAGES)('a lead that is %s', (stage) => {
  test.each(LEAD_DEEDS.filter(isAsked).map((deed) => [deed, stageAfter(stage, deed) ?? 'refused'] as const))(
    '%s: %s',
    async (deed, expected) => {
      const asked = ASKED[deed];
      await stand(stage, asked.owner ?? null);
      const before = await rowOf();
      const { result, log } = await during(owner, asked.act);
      if (expected === 'refused') {
        expect(result).toMatchObject({ kind: 'refused', why: expect.stringMatching(/\w/) });
        expect(log).toEqual([]);
        expect(await rowOf()).toEqual(before);
        return;
      }
      expect(result.kind).not.toBe('refused');
      expect(log).toMatchObject([{ deed: asked.type, subject: leadId, outcome: 'done' }]);
      expect((await rowOf()).stage).toBe(expected);
    },
  );

  test('is withdrawn by its caller where the table says, and stays an admission', async () => {
    await stand(stage);
    await withdrawLead(caller);
    expect(await rowOf()).toMatchObject({ stage: stageAfter(stage, 'withdraw') ?? stage, asks_no_contact: true });
  });

  test.each(DISPOSITIONS)(
    'ends as %s where it may, with a next step and what that end needs, and never without',
    async (disposition) => {
      await stand(stage);
      const before = await rowOf();
      const close = (more: object) => closeLead(by({ disposition, ...closing, ...more }));
      const lacking = [
        { nextStep: '' },
        { nextStep: ' \n' },
        ...(disposition === 'referred_out' ? [{ referredTo: ' ' }, { referredTo: undefined }] : []),
        ...(disposition === 'not_suitable' ? [{ why: '' }, { why: undefined }] : []),
      ];
      for (const more of lacking) {
        const { result, log } = await during(owner, () => close(more));
        expect(['invalid', 'refused']).toContain(result.kind);
        expect(log).toEqual([]);
      }
      expect(await rowOf()).toEqual(before);
      const may = dispositionsFrom(stage).includes(disposition);
      expect((await close({})).kind).toBe(may ? 'closed' : 'refused');
      expect((await rowOf()).disposition).toBe(may ? disposition : before.disposition);
    },
  );
});

describe('a decision', () => {
  test('is a clinician’s alone, and says who, when and what the caller was told', async () => {
    await stand('clinical_decision');
    const input = { leadId, told: 'A bed from Monday, and what to bring.' };
    expect(await decideLead({ actor: ana, input })).toEqual({ kind: 'not-permitted' });
    expect(await decideLead({ actor: clement, input: { leadId, told: '  ' } })).toMatchObject({ kind: 'invalid' });
    expect((await rowOf()).stage).toBe('clinical_decision');
    await decideLead({ actor: clement, input });
    const opened = await openLead(by({}));
    const last = opened.kind === 'opened' ? opened.notes.findLast(({ kind }) => kind === 'decision') : null;
    expect(last).toMatchObject({ author: 'Clement', writtenAt: expect.any(Date), content: { text: input.told } });
  });
});

describe('a referral out', () => {
  const mine = async () => {
    const listed = await listTasks({ actor: ana, input: { show: 'mine' } });
    return listed.kind === 'listed' ? listed.tasks.filter((one) => one.leadId === leadId) : [];
  };
  const fresh = async () => {
    await owner`UPDATE porchlight.task SET dropped_at = now() WHERE dropped_at IS NULL`;
    await stand('talking');
  };

  test('gives whoever closed it a task to follow it up, which names the place, and no other end does', async () => {
    await fresh();
    const { result, log } = await during(owner, () => closeLead(by({ disposition: 'referred_out', ...closing })));
    expect(result).toMatchObject({ kind: 'closed' });
    expect(deedsOf(log)).toEqual(['lead.closed', 'task.made']);
    const [task] = await mine();
    expect(task).toMatchObject({ owner: ANA, doneAt: null, text: expect.stringContaining('Harbor Clinic') });
    expect((task?.dueAt.getTime() ?? 0) - Date.now()).toBeGreaterThan(2 * 24 * 3_600_000);
    expect(JSON.stringify(log)).not.toContain('Harbor');
    await fresh();
    await closeLead(by({ disposition: 'not_now', ...closing }));
    expect(await mine()).toEqual([]);
  });

  test('of many at once gives one for each, and undoing the closing takes it away', async () => {
    await fresh();
    const which = { by: 'ids' as const, ids: [leadId] };
    const closed = await closeLeads({ actor: ana, input: { which, disposition: 'referred_out', ...closing } });
    expect(closed).toMatchObject({ kind: 'worked', done: 1, left: [] });
    expect(await mine()).toHaveLength(1);
    expect(await undoDeed({ actor: ana, input: { batch: batchOf(closed) } })).toMatchObject({ kind: 'undone' });
    expect(await mine()).toEqual([]);
    expect(await rowOf()).toMatchObject({ stage: 'talking', disposition: null });
  });
});

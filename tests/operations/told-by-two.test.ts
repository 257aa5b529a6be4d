import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { WHOLE_QUEUE } from '@/domain/lead/queue-view';
import type { Actor, Caller } from '@/operations/actor';
import { comeBack } from '@/operations/come-back';
import { eraseLead } from '@/operations/erase-lead';
import { giveCode } from '@/operations/give-code';
import { listQueue } from '@/operations/list-queue';
import { makeLink } from '@/operations/make-link';
import { openDraft } from '@/operations/open-draft';
import { openLead } from '@/operations/open-lead';
import { openLink } from '@/operations/open-link';
import { saveDraft } from '@/operations/save-draft';
import { sendParcel } from '@/operations/send-parcel';
import { viewStatus } from '@/operations/view-status';
import { withdrawLead } from '@/operations/withdraw-lead';
import { freshDatabase } from '../fresh-database';
import { ada, fill, HOURS, hire, keepAs, MARISOL, MOTHER, type Person, STRANGER } from '../people';
import { during } from './log-of';

const { owner } = await freshDatabase();
const administrator = await ada();
const ana = await hire(administrator, 'Ana', ['admissions']);
const clement = await hire(administrator, 'Clement', ['clinician']);

interface Sender {
  readonly actor: Caller;
  readonly leadId: string;
}

const finish = async (actor: Caller): Promise<Sender> => {
  await giveCode(actor);
  const sent = await sendParcel({ actor, finishing: true, asked: true, hours: HOURS });
  if (!('draft' in sent)) throw new Error(sent.kind);
  return { actor, leadId: sent.draft.leadId };
};

/** Somebody who came by a private link of this caller's, with their pages filled in. */
async function byLinkOf(actor: Caller, { pages }: Person): Promise<Caller> {
  const token = await makeLink({ actor, offered: null, language: 'en' });
  const link = token && (await openLink(token, randomBytes(32)));
  if (!link) throw new Error('No link.');
  const person: Caller = { ...STRANGER, key: link.key };
  await saveDraft({ actor: person, language: 'en', change: (draft) => fill(draft, pages) });
  return person;
}

const open = async (leadId: string, actor: Actor = ana) => {
  const opened = await openLead({ actor, input: { leadId } });
  if (opened.kind !== 'opened') throw new Error(opened.kind);
  return opened;
};

let rosa: Sender;
let marisol: Sender;
beforeEach(async () => {
  rosa = await finish(await keepAs(MOTHER));
  marisol = await finish(await byLinkOf(rosa.actor, MARISOL));
});

describe('a lead that two told of', () => {
  test.each(['her mother’s', 'her own'])('shows what the other said last, from %s side', async (side) => {
    const [here, there] = side === 'her own' ? [marisol, rosa] : [rosa, marisol];
    const { paired, others } = await open(here.leadId);
    expect(paired).toBe(true);
    expect(others).toMatchObject([
      {
        lead: { id: there.leadId },
        last: { content: { answers: { callerName: side === 'her own' ? 'Rosa' : null } } },
      },
    ]);
  });

  test('shows the newest of what the other sent', async () => {
    const say = [{ slug: 'name', fields: { name: ['Mari'] } }];
    await saveDraft({ actor: marisol.actor, language: 'en', change: (draft) => fill(draft, say) });
    await finish(marisol.actor);
    const { others } = await open(rosa.leadId);
    expect(others[0]?.last).toMatchObject({ kind: 'addition', content: { answers: { name: 'Mari' } } });
  });

  test('opened is two lines of the log, one for each whose answers were shown, and both may see it', async () => {
    const { log } = await during(owner, () => open(rosa.leadId, clement));
    expect(log).toMatchObject(
      [rosa, marisol].map(({ leadId }) => ({ deed: 'lead.opened', subject: leadId, detail: 'clinician' })),
    );
    for (const { actor } of [rosa, marisol]) {
      const seen = await viewStatus(actor);
      expect(seen?.status.openedAt).toBeInstanceOf(Date);
      expect(seen?.reads).toMatchObject([{ roles: 'clinician' }]);
    }
  });

  test('opened from both sides by many at once stops nobody', async () => {
    const all = Array.from({ length: 8 }, (_, i) => open(i % 2 ? rosa.leadId : marisol.leadId, i % 3 ? ana : clement));
    expect((await Promise.all(all)).every(({ others }) => others.length === 1)).toBe(true);
  });

  test('gives nothing of either side to whoever may open none, and says that in the log', async () => {
    const { result, log } = await during(owner, () =>
      openLead({ actor: administrator, input: { leadId: rosa.leadId } }),
    );
    expect(result).toEqual({ kind: 'not-permitted' });
    expect(log).toMatchObject([{ deed: 'access.refused' }]);
  });

  test('never carries the pair’s own id to a screen', async () => {
    const { pair } = (await openDraft(rosa.actor)) ?? {};
    const queue = await listQueue({ actor: ana, input: { show: 'open', view: WHOLE_QUEUE, live: false } });
    expect(pair).toBeTruthy();
    expect(JSON.stringify([await open(rosa.leadId), queue])).not.toContain(pair);
  });

  test('is marked in the queue on both rows, and not while only one has told', async () => {
    const alone = await finish(await keepAs(MOTHER));
    await makeLink({ actor: alone.actor, offered: null, language: 'en' });
    const marked = async () => {
      const listed = await listQueue({ actor: ana, input: { show: 'open', view: WHOLE_QUEUE, live: false } });
      const rows = listed.kind === 'listed' ? listed.rows : [];
      return [rosa, marisol, alone].map(({ leadId }) => rows.find(({ lead }) => lead.id === leadId)?.toldByTwo);
    };
    expect(await marked()).toEqual([true, true, false]);
    expect(await open(alone.leadId)).toMatchObject({ paired: true, others: [] });
    await eraseLead(marisol.actor);
    expect((await marked())[0]).toBe(false);
  });
});

describe('when one side', () => {
  test('erases, the other shows that it is gone and nothing else; its own page shows nobody’s answers', async () => {
    await eraseLead(marisol.actor);
    const { log, result } = await during(owner, () => open(rosa.leadId));
    expect(result.others).toEqual([null]);
    expect(log).toMatchObject([{ deed: 'lead.opened', subject: rosa.leadId }]);
    expect(JSON.stringify(result)).not.toContain(marisol.leadId);
    expect((await open(marisol.leadId)).others).toEqual([]);
  });

  test('withdraws, the other’s lead is as it was, and shows that the first is not to be contacted', async () => {
    const before = await viewStatus(rosa.actor);
    await withdrawLead(marisol.actor);
    expect(await viewStatus(rosa.actor)).toEqual(before);
    const { lead, others } = await open(rosa.leadId);
    expect(lead).toMatchObject({ stage: 'new', asksNoContact: false });
    expect(others[0]?.lead).toMatchObject({ asksNoContact: true, stage: 'closed' });
  });
});

// What we answer to one never tells about the other: in every order of what both do, each side is answered as somebody
// who never made a link and never came by one.
describe('what is answered to one', () => {
  const DEEDS = {
    looks: async ({ actor }: Sender) => plain(await viewStatus(actor)),
    'comes back': async ({ actor }: Sender) => (await comeBack((await giveCode(actor)) ?? 'none')).kind,
    'sends again': async ({ actor }: Sender) =>
      (await sendParcel({ actor, finishing: true, asked: true, hours: HOURS })).kind,
    withdraws: async ({ actor }: Sender) => withdrawLead(actor),
    erases: async ({ actor }: Sender) => eraseLead(actor),
  };
  type DeedName = keyof typeof DEEDS;

  /** Everything but which lead, and when. */
  function plain(seen: Awaited<ReturnType<typeof viewStatus>>) {
    if (!seen) return null;
    const { leadId: _, urgency: __, ...facts } = seen.status;
    const times = Object.entries(facts).map(([name, value]) => [name, value instanceof Date ? 'at some time' : value]);
    return { ...Object.fromEntries(times), reads: seen.reads.length };
  }

  const ORDERS: readonly (readonly DeedName[])[] = [
    ['looks', 'comes back', 'sends again', 'withdraws', 'looks', 'comes back', 'erases', 'looks', 'comes back'],
    ['erases', 'looks', 'comes back', 'sends again', 'withdraws'],
    ['withdraws', 'sends again', 'looks', 'erases', 'sends again'],
  ];

  async function answersTo(
    one: Sender,
    deeds: readonly DeedName[],
    between: () => Promise<unknown> = async () => null,
  ) {
    const answers: unknown[] = [];
    for (const deed of deeds) {
      await between();
      answers.push([deed, await DEEDS[deed](one)]);
    }
    return answers;
  }

  const CASES = ORDERS.flatMap((mine) => ORDERS.map((theirs) => [mine, theirs] as const));

  test.each(CASES)('who %j, while the other %j, is what a caller by themself is told', async (mine, theirs) => {
    const alone = await answersTo(await finish(await keepAs(MOTHER)), mine);
    const aloneForMe = await answersTo(await finish(await keepAs(MARISOL)), mine);
    const inTurn = (other: Sender) => {
      const left = [...theirs];
      return async () => {
        const next = left.shift();
        if (next) await DEEDS[next](other);
      };
    };
    expect(await answersTo(rosa, mine, inTurn(marisol))).toEqual(alone);
    const again = await finish(await keepAs(MOTHER));
    const person = await finish(await byLinkOf(again.actor, MARISOL));
    expect(await answersTo(person, mine, inTurn(again))).toEqual(aloneForMe);
  });
});

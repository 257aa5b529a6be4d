import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { callerSql } from '@/db/client';
import { getDraft, leadStatus } from '@/db/queries/caller';
import { putLink, sealedUnder, spendLink } from '@/db/queries/private-link';
import { freshDatabase } from '../fresh-database';

const { owner } = await freshDatabase();
const bytes = (size = 32) => randomBytes(size);
const soon = () => new Date(Date.now() + 3_600_000);

const link = (change: Partial<Parameters<typeof putLink>[0]> = {}) => ({
  caller: bytes(),
  pair: randomUUID(),
  link: bytes(),
  sealed: bytes(),
  words: bytes(),
  wordsSealed: bytes(),
  expires: soon(),
  ...change,
});
const begun = () => ({ digest: bytes(), sealed: bytes(), expires: soon() });

/** A lead as code from before there were pairs sends it: nineteen things, and nothing of a pair. */
async function sendAsBefore(caller: Uint8Array, leadId: string = randomUUID()): Promise<string> {
  await callerSql()`
    SELECT caller.send_parcel(${leadId}, ${caller}, ${null}, ${randomUUID()}, 'whole', ${bytes()}, 'key', ${bytes()},
      ${bytes()}, ${randomUUID()}, ${bytes()}, ${bytes()}, ${bytes()}, 'routine', ${2}, ${soon()}, ${soon()}, 'en', 'form')`;
  return leadId;
}
const pairOf = async (leadId: string) =>
  (await owner<{ pair: string | null }[]>`SELECT pair_id AS pair FROM porchlight.lead WHERE id = ${leadId}`)[0]?.pair;

describe('a link', () => {
  test('gives what lies under it, by itself and by its words, and each only its own', async () => {
    const one = link();
    await putLink(one);
    expect(await sealedUnder(one.link)).toEqual(one.sealed);
    expect(await sealedUnder(one.words)).toEqual(one.wordsSealed);
    expect(await sealedUnder(bytes())).toBeNull();
  });

  test('is spent by one of many at once, and one draft is begun', async () => {
    const one = link();
    await putLink(one);
    const drafts = Array.from({ length: 8 }, begun);
    const spent = await Promise.all(drafts.map((draft, i) => spendLink(i % 2 ? one.words : one.link, draft)));
    expect(spent.filter(Boolean)).toHaveLength(1);
    const kept = await Promise.all(drafts.map(({ digest }) => getDraft(digest)));
    expect(kept.map((draft) => draft !== null)).toEqual(spent);
    expect(await sealedUnder(one.link)).toBeNull();
    expect(await sealedUnder(one.words)).toBeNull();
  });

  test('that cannot begin its draft is not spent', async () => {
    const [one, draft] = [link(), begun()];
    await putLink(link({ link: one.link, words: one.words }));
    await putLink(link());
    await spendLink(one.link, draft);
    const next = link();
    await putLink(next);
    await expect(spendLink(next.link, draft)).rejects.toMatchObject({ code: '23505' });
    expect(await sealedUnder(next.link)).toEqual(next.sealed);
  });

  test('that is over opens nothing and begins nothing', async () => {
    const [one, draft] = [link({ expires: new Date(Date.now() - 1000) }), begun()];
    await putLink(one);
    expect(await sealedUnder(one.link)).toBeNull();
    expect(await spendLink(one.link, draft)).toBe(false);
    expect(await getDraft(draft.digest)).toBeNull();
  });

  test('lasts eight days at most, whatever is asked for, and holds no more than a kibibyte', async () => {
    const one = link({ expires: new Date(Date.now() + 365 * 86_400_000) });
    await putLink(one);
    const [row] = await owner`
      SELECT round(extract(epoch FROM expires_at - now()) / 86400)::int AS days FROM porchlight.private_link WHERE link = ${one.link}`;
    expect(row).toEqual({ days: 8 });
    await expect(putLink(link({ sealed: bytes(1025) }))).rejects.toMatchObject({ code: '54000' });
  });
});

describe('code from before there were pairs', () => {
  test('sends as it did, and a lead it made may be joined later', async () => {
    const caller = bytes();
    const leadId = await sendAsBefore(caller);
    expect(await leadStatus({ code: null, caller })).toMatchObject({ leadId, stage: 'new' });
    expect(await pairOf(leadId)).toBeNull();
    const one = link({ caller });
    await putLink(one);
    expect(await pairOf(leadId)).toBe(one.pair);
    await sendAsBefore(caller, leadId);
    expect(await pairOf(leadId), 'and stays joined').toBe(one.pair);
  });

  test('a lead stays with its first pair, and a link of somebody else’s joins nothing', async () => {
    const caller = bytes();
    const leadId = await sendAsBefore(caller);
    const one = link({ caller });
    await putLink(one);
    await putLink(link({ caller }));
    await putLink(link());
    expect(await pairOf(leadId)).toBe(one.pair);
  });
});

import { describe, expect, test } from 'vitest';
import { CHAIN_START, follow } from '@/db/audit-chain';
import { desk } from '@/db/client';
import { auditHeadOf, auditPage } from '@/db/queries/audit';
import { STORY_CONSENT } from '@/domain/stories/consent';
import { listStories } from '@/operations/list-stories';
import { publishStory } from '@/operations/publish-story';
import { shownStories } from '@/operations/shown-stories';
import { withdrawStory } from '@/operations/withdraw-story';
import { connect, freshDatabase } from '../fresh-database';
import { ada, hire } from '../people';
import { during } from './log-of';

const { owner, urls } = await freshDatabase();
const boss = await ada();
const nurse = await hire(boss, 'Nadia', ['clinician']);

const STORY = {
  person: 'Noor Abernathy',
  shownName: 'Noor',
  language: 'en',
  words: 'They asked what I needed.\r\nThen they listened.',
  way: 'paper_sent',
  signedOn: '2026-01-02',
  until: null,
  version: STORY_CONSENT.version,
  wording: () => [],
} as const;

type Change = Partial<{ [Key in keyof typeof STORY]: unknown }>;
const publish = (change: Change = {}, actor = boss) =>
  publishStory({ actor, input: { ...STORY, ...change } as Parameters<typeof publishStory>[0]['input'] });

async function shown(change: Change = {}): Promise<string> {
  const done = await publish(change);
  if (done.kind !== 'published') throw new Error(JSON.stringify(done));
  return done.storyId;
}

const recordOf = async (id: string) => {
  const listed = await listStories({ actor: boss, input: {} });
  return listed.kind === 'listed' ? listed.stories.find((one) => one.id === id) : undefined;
};

describe('a story', () => {
  test('is shown in its language, word by word, with its whole consent on record', async () => {
    const { result: id, log } = await during(owner, () => shown());
    expect(await shownStories('en')).toContainEqual({ words: STORY.words, name: 'Noor' });
    expect(await shownStories('es')).toEqual([]);
    expect(await recordOf(id)).toMatchObject({
      person: 'Noor Abernathy',
      namesThem: true,
      consentVersion: STORY_CONSENT.version,
      consentWay: 'paper_sent',
      signedOn: '2026-01-02',
      until: null,
      recorded: { by: 'Ada' },
      withdrawn: null,
    });
    const [row] = await owner`SELECT consent_text FROM porchlight.story WHERE id = ${id}`;
    expect(row).toEqual({ consent_text: STORY_CONSENT.text.en });
    expect(log).toMatchObject([{ deed: 'story.published', subject: id, outcome: 'done' }]);
  });

  test('without a name tells nobody’s, not even where it is kept', async () => {
    const id = await shown({ shownName: null, person: 'Quillon Marbury' });
    expect((await shownStories('en'))[0]).toEqual({ words: STORY.words, name: null });
    const [row] = await owner<{ all: string }[]>`SELECT s::text AS all FROM porchlight.story s WHERE id = ${id}`;
    const bytes = (text: string) => Buffer.from(text).toString('hex');
    for (const trace of ['Quillon', 'Marbury', bytes('Quillon'), bytes('Marbury')])
      expect(row?.all).not.toContain(trace);
    expect(await recordOf(id)).toMatchObject({ person: 'Quillon Marbury', namesThem: false });
  });

  test('taken back loses its words at once and for good; that it was agreed to stays', async () => {
    const id = await shown({ words: 'Only for a while.' });
    const { result, log } = await during(owner, () => withdrawStory({ actor: boss, input: { storyId: id } }));
    expect(result).toEqual({ kind: 'taken-down' });
    expect(log).toMatchObject([{ deed: 'story.withdrawn', subject: id }]);
    expect((await shownStories('en')).map(({ words }) => words)).not.toContain('Only for a while.');
    const [row] = await owner<{ all: string }[]>`SELECT s::text AS all FROM porchlight.story s WHERE id = ${id}`;
    expect(row?.all).not.toMatch(/Only for a while|Noor/);
    expect(await recordOf(id)).toMatchObject({
      words: null,
      shownName: null,
      namesThem: true,
      person: 'Noor Abernathy',
      withdrawn: { by: 'Ada' },
    });
    expect(await withdrawStory({ actor: boss, input: { storyId: id } })).toEqual({ kind: 'not-found' });
  });

  test('is shown until the day that was named, and not on it', async () => {
    const day = (later: number) => new Date(Date.now() + later * 86_400_000).toISOString().slice(0, 10);
    const id = await shown({ until: day(2), words: 'Until a day.' });
    const are = async () => (await shownStories('en')).some(({ words }) => words === 'Until a day.');
    expect(await are()).toBe(true);
    await owner`UPDATE porchlight.story SET until = (now() AT TIME ZONE 'UTC')::date WHERE id = ${id}`;
    expect(await are()).toBe(false);
  });

  test('is in the log by its id alone, and the log holds', async () => {
    const [told] = await owner`
      SELECT count(*)::int AS n FROM porchlight.audit_event e WHERE e::text ~* 'noor|quillon|listened|only for a while'`;
    expect(told).toEqual({ n: 0 });
    const end = follow(CHAIN_START, await auditPage(desk(), 0, 10_000));
    expect(end).toMatchObject({ seq: (await auditHeadOf(desk()))?.seq });
  });
});

describe('what is not shown', () => {
  test.each([
    [{ person: ' ' }, 'person', 'Write who signed.'],
    [{ words: ' \n' }, 'words', 'Write the words to be shown.'],
    [{ words: 'a\u0000b' }, 'words', 'Use only letters, digits and signs that can be seen in the words.'],
    [{ way: 'told' }, 'way', 'Choose how they signed.'],
    [{ signedOn: '2026-02-30' }, 'signedOn', 'Write the day they signed as a year'],
    [{ signedOn: '9999-01-01' }, 'signedOn', 'The day they signed has not come yet.'],
    [{ until: '2026-01-03' }, 'until', 'The day until which it is shown is past.'],
    [
      { wording: () => ['“Cured”: a promise.'] },
      'words',
      'These words cannot be shown as they are. “Cured”: a promise.',
    ],
  ])('%j', async (change, field, message) => {
    expect(await publish(change)).toEqual({
      kind: 'invalid',
      problems: [{ field, message: expect.stringContaining(message) }],
    });
  });

  test('what was signed in another wording than the present one', async () => {
    expect(await publish({ version: '0' })).toMatchObject({ kind: 'refused' });
  });

  test('what a clinician asks to show, list or take down', async () => {
    expect(await publish({}, nurse)).toEqual({ kind: 'not-permitted' });
    expect(await listStories({ actor: nurse, input: {} })).toEqual({ kind: 'not-permitted' });
    const storyId = await shown();
    expect(await withdrawStory({ actor: nurse, input: { storyId } })).toEqual({ kind: 'not-permitted' });
    expect(await recordOf(storyId)).toMatchObject({ withdrawn: null });
  });
});

describe('the database itself', () => {
  const NOT_NULL = '23502';
  const CHECKED = '23514';
  const change = async (set: string): Promise<string | null> => {
    const asDesk = connect(urls.desk);
    try {
      const id = await shown();
      const [row] = await owner<{ columns: string }[]>`
        SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) AS columns FROM pg_attribute
        WHERE attrelid = 'porchlight.story'::regclass AND attnum > 0 AND NOT attisdropped`;
      const columns = row?.columns ?? '';
      const [name = '', value = ''] = set.split(' = ');
      const values = columns
        .split(', ')
        .map((one) => (one === name ? value : one === 'id' ? 'gen_random_uuid()' : one))
        .join(', ');
      await asDesk.unsafe(
        `INSERT INTO porchlight.story (${columns}) SELECT ${values} FROM porchlight.story WHERE id = '${id}'`,
      );
      return null;
    } catch (fault) {
      return fault instanceof Error && 'code' in fault ? String(fault.code) : 'unknown';
    } finally {
      await asDesk.end();
    }
  };

  test('takes a consent that is whole', async () =>
    expect(await change('consent_version = consent_version')).toBeNull());

  test.each([
    'sealed',
    'consent_text',
    'consent_version',
    'consent_way',
    'signed_on',
    'language',
    'names_them',
    'recorded_by',
  ])('refuses one without its %s', async (column) => expect(await change(`${column} = NULL`)).toBe(NOT_NULL));

  test.each([
    "consent_text = E' \\n'",
    "consent_version = ''",
    "sealed = ''",
    "signed_on = 'tomorrow'::date + 2",
    'until = signed_on',
    'words = NULL',
    "words = ' '",
    'shown_name = NULL',
    'names_them = false',
    'withdrawn_at = now()',
    'withdrawn_by = recorded_by',
  ])('refuses one with %s', async (set) => expect(await change(set)).toBe(CHECKED));
});

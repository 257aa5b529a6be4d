import { describe, expect, test } from 'vitest';
import { isFiltered, MOST_PAGES, type QueueView, readView, viewQuery, WHOLE_QUEUE } from '@/domain/lead/queue-view';

const ANA = '10000000-0000-4000-8000-000000000001';

const LOOKS: readonly (readonly [string, Partial<QueueView>])[] = [
  ['', {}],
  ['urgency=urgent_1h&stage=contacting', { urgency: 'urgent_1h', stage: 'contacting' }],
  ['owner=me&overdue=yes&snoozed=yes', { owner: 'me', overdue: true, snoozed: true }],
  ['escalated=yes', { escalated: true }],
  ['owner=nobody&language=es&source=call_me', { owner: 'nobody', language: 'es', source: 'call_me' }],
  [
    `owner=${ANA}&sort=last_contact&rows=compact&page=3`,
    { owner: ANA, sort: 'last_contact', rows: 'compact', page: 3 },
  ],
];
const askedIn = (query: string) => Object.fromEntries(new URLSearchParams(query));

describe('a look at the queue', () => {
  test.each(LOOKS)('“%s” is an address, and the address is the look', (query, asked) => {
    const view = { ...WHOLE_QUEUE, ...asked };
    expect(viewQuery(view)).toBe(query);
    expect(readView(askedIn(query))).toEqual({ view, ignored: [] });
  });

  test('leaves nobody out by its order, its rows or its page', () => {
    expect(isFiltered({ ...WHOLE_QUEUE, sort: 'arrived', rows: 'compact', page: 2 })).toBe(false);
    expect(isFiltered({ ...WHOLE_QUEUE, owner: 'me' })).toBe(true);
    expect(isFiltered({ ...WHOLE_QUEUE, overdue: true })).toBe(true);
  });
});

describe('what an address says that cannot be', () => {
  test.each([
    ['urgency', 'soon'],
    ['stage', 'closed'],
    ['owner', 'Ana'],
    ['owner', "1' OR '1'='1"],
    ['language', 'xx'],
    ['source', '\u0000'],
    ['overdue', 'no'],
    ['snoozed', '1'],
    ['sort', 'rank; drop table lead'],
    ['rows', 'tiny'],
    ['page', '0'],
    ['page', '-1'],
    ['page', '1e3'],
    ['page', '2.5'],
    ['page', '٣'],
  ])('%s=%s is left out with a sentence that does not repeat it', (part, value) => {
    const { view, ignored } = readView({ [part]: value, language: part === 'language' ? value : 'es' });
    expect(view).toEqual(part === 'language' ? WHOLE_QUEUE : { ...WHOLE_QUEUE, language: 'es' });
    expect(ignored).toHaveLength(1);
    expect(ignored[0]).toMatch(/left out\.$/);
    if (value.length > 3) expect(ignored[0]).not.toContain(value);
  });

  test('a part said twice is left out, and one that is empty was not said', () => {
    expect(readView({ owner: ['me', 'nobody'] }).view).toEqual(WHOLE_QUEUE);
    expect(readView({ owner: ['me', 'nobody'] }).ignored).toHaveLength(1);
    expect(readView({ owner: '', page: '', overdue: '' })).toEqual({ view: WHOLE_QUEUE, ignored: [] });
  });

  test('of what is no part of a look nothing is said', () => {
    expect(readView({ done: 'claimed', toString: 'x', show: 'open' })).toEqual({ view: WHOLE_QUEUE, ignored: [] });
  });

  test('pages end somewhere, and that is said', () => {
    const { view, ignored } = readView({ page: '99999' });
    expect(view.page).toBe(MOST_PAGES);
    expect(ignored).toEqual([`Pages end at ${MOST_PAGES}. Filter the queue to see what lies further down.`]);
  });
});

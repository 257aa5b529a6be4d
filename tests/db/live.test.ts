import { afterAll, expect, test } from 'vitest';
import { onDeskChange } from '@/db/live';
import { connect, freshDatabase } from '../fresh-database';

const { urls } = await freshDatabase();
const asPublic = connect(urls.public);
afterAll(() => asPublic.end());

test('the desk hears a deed and an id, and nothing else that anybody puts on the line', async () => {
  const heard: string[] = [];
  const unhear = await onDeskChange((change) => void heard.push(change));
  const good = 'lead.created 00000000-0000-4000-8000-000000000000';
  for (const said of ['resync', 'x', `${good}\n\nevent: x`, `${good} Marisol`, '<script>', good])
    await asPublic`SELECT pg_notify('desk', ${said})`;
  await expect.poll(() => heard).toContain(good);
  expect(heard).toEqual([good]);
  unhear();
});

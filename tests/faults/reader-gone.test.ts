import { expect, test } from 'vitest';
import { newInstallation } from './installation';

test('Porchlight goes on when nobody reads its words any more, and stops when asked', async () => {
  const house = await newInstallation({ PORCHLIGHT_LOG: 'trace' }, { readerLeaves: true });
  try {
    await house.start();
    // What the framework says itself, and what we say: a page that is none, a post from elsewhere.
    for (const path of ['/en', '/nothing', '/en/learn/nothing'])
      expect((await fetch(house.origin + path)).status).toBeLessThan(500);
    expect((await fetch(`${house.origin}/en/form/1/answer`, { method: 'POST', body: 'x' })).status).toBe(403);
    expect(await house.end('SIGTERM')).toBe(0);
  } finally {
    await house.remove();
  }
});

import { mkdirSync } from 'node:fs';
import { expect } from '@playwright/test';
import { buildWhenNeeded } from '@/scripts/build';
import { CANARY, EMAIL, PHONE } from './callers';
import { furnish } from './furnish';
import { writeHouse } from './house';
import { startProduct } from './product';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/**
 * Before all tests: the real product, built and started, with its first administrator set up by the printed link and three
 * colleagues who took up their invitations. After all: it stops when asked, and its log holds nothing anybody wrote.
 */
export default async function openTheHouse(): Promise<() => Promise<void>> {
  mkdirSync('tests/.out', { recursive: true });
  await buildWhenNeeded(say);
  const product = await startProduct();
  const setUpToken = /\/desk\/join\/(\S+)/.exec(product.said())?.[1];
  try {
    if (!setUpToken) throw new Error(`The start printed no link to set up the first administrator.\n${product.said()}`);
    const openInvitation = await furnish(product.origin, setUpToken);
    writeHouse({ origin: product.origin, setUpToken, openInvitation });
  } catch (fault) {
    await product.stop();
    throw fault;
  }
  return async () => {
    const code = await product.stop();
    const log = product.said();
    expect(code, `The product ended with ${code} when asked to stop.\n${log.slice(-2000)}`).toBe(0);
    for (const canary of [CANARY, CANARY.toLowerCase(), EMAIL, PHONE, PHONE.replace(/\D/g, '')])
      expect(log, 'The log holds something that somebody wrote.').not.toContain(canary);
    expect(log, 'A request failed on our side during the tests.').not.toContain('"level":50');
  };
}

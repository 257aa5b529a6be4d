import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { z } from 'zod';

const line = z.strictObject({
  deed: z.enum(['tried', 'acknowledged']),
  /** Names one intake, whoever tells of it: the word inside its name and its address. */
  key: z.string(),
  name: z.string(),
  reach: z.string(),
});
export type Told = Pick<z.infer<typeof line>, 'key' | 'name' | 'reach'>;

/** What callers remember: written, and on disk, before they act and as soon as they are answered. */
export interface Ledger {
  /** Before the first byte of an intake is sent. */
  tried(told: Told): void;
  /** Once the 303 has been read. */
  acknowledged(told: Told): void;
  close(): void;
}

export function openLedger(path: string): Ledger {
  const file = openSync(path, 'a', 0o600);
  const write = (deed: 'tried' | 'acknowledged', { key, name, reach }: Told) => {
    writeSync(file, `${JSON.stringify({ deed, key, name, reach })}\n`);
    fsyncSync(file);
  };
  return {
    tried: (told) => write('tried', told),
    acknowledged: (told) => write('acknowledged', told),
    close: () => closeSync(file),
  };
}

/** The ledger as it lies on disk: every intake that was tried, and the keys of those that were acknowledged. */
export function readLedger(path: string): { tried: Map<string, Told>; acknowledged: Set<string> } {
  const tried = new Map<string, Told>();
  const acknowledged = new Set<string>();
  for (const text of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
    const { deed, key, name, reach } = line.parse(JSON.parse(text));
    if (deed === 'tried') tried.set(key, { key, name, reach });
    else acknowledged.add(key);
  }
  return { tried, acknowledged };
}

import { existsSync } from 'node:fs';
import path from 'node:path';
import { findDeskDatabase } from '@/scripts/desk-database';
import { readKeys } from '@/scripts/installation';

// npm run administrator: prints a link that sets an administrator up again, for whoever has the machine. It works once, for an
// hour, and both its offer and its use are in the audit log. Nobody's account changes until it is used.

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  if (process.env.PORCHLIGHT_SIDE === 'public')
    throw new Error('This is the public side: the desk is not installed here.');
  const { url, dataDir, done } = await findDeskDatabase(say);
  try {
    process.env.PORCHLIGHT_DESK_DATABASE_URL = url;
    const origin =
      process.env.PORCHLIGHT_ORIGINS?.split(',')[0]?.trim() ?? `http://localhost:${process.env.PORT ?? 3000}`;
    Object.assign(process.env, { PORCHLIGHT_SIDE: 'desk', PORCHLIGHT_ORIGINS: origin, NODE_ENV: 'production' });
    if (existsSync(path.join(dataDir, 'keys'))) await readKeys(dataDir, false);
    const { endPools } = await import('@/db/client');
    const { offerRecovery } = await import('@/operations/offer-recovery');
    const offered = await offerRecovery({ actor: { kind: 'system', job: 'administrator' }, input: {} });
    await endPools(5);
    if (offered.kind !== 'offered') throw new Error('The link could not be made.');
    say(`Set an administrator up again (this link works once, for an hour): ${origin}/desk/join/${offered.token}`);
    say('Use the address of an account that is there, to give it a new password, or another for a new account.');
  } finally {
    await done();
  }
}

main().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : 'The link could not be made.'}\n`);
  process.exitCode = 1;
});

import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Crowd, callersAt } from '@/tests/faults/callers';
import { filesThatTell } from '@/tests/faults/canary';
import { type Installation, newInstallation, placesOf } from '@/tests/faults/installation';
import { openLedger } from '@/tests/faults/ledger';
import { type Verdict, verdictOn } from '@/tests/faults/oracle';
import { between, seeded } from '@/tests/faults/seeded';

export interface Run {
  /** What the times, the callers and the choices follow from. */
  readonly seed: number;
  readonly times: number;
  readonly say?: (line: string) => void;
}

export interface Outcome extends Verdict {
  /** Answers that were no acknowledgement. None would mean that the fault was never felt. */
  readonly turnedAway: number;
  /** Files in which a caller's words lie in plain. */
  readonly tell: readonly string[];
  /** How each ended that was asked to. */
  readonly exitCodes: readonly (number | null)[];
}

interface Scene {
  readonly house: Installation;
  readonly crowd: Crowd;
  readonly random: () => number;
  readonly exitCodes: (number | null)[];
}

/** Long enough for a dead database to be noticed, recovered and started, even on a slow disk. */
const RECOVERY_MS = 60_000;

/** `kill -9` of PostgreSQL while sixteen callers send: the supervisor starts it again, and callers send again. */
export const killPostgres = (run: Run): Promise<Outcome> =>
  underLoad(run, async ({ house, crowd, random }) => {
    const before = house.postgresPid();
    house.killPostgres(random() < 0.5);
    await acknowledgesAgain(crowd);
    if (house.postgresPid() === before) throw new Error('The database was not started again.');
  });

/** `kill -9` of the app while sixteen callers send; the next start takes over the database that lived on. */
export const killApp = (run: Run): Promise<Outcome> =>
  underLoad(run, async ({ house, crowd }) => {
    const before = house.postgresPid();
    await house.end('SIGKILL');
    await house.start();
    if (house.postgresPid() !== before) throw new Error('The living database was not taken over.');
    await acknowledgesAgain(crowd);
  });

/** SIGTERM in the middle of the load, and a new start: what was acknowledged before is there, and the end was clean. */
export const askToStop = (run: Run): Promise<Outcome> =>
  underLoad(run, async ({ house, crowd, exitCodes }) => {
    exitCodes.push(await house.end('SIGTERM'));
    await house.start();
    await acknowledgesAgain(crowd);
  });

async function underLoad(run: Run, fault: (scene: Scene) => Promise<void>): Promise<Outcome> {
  const say = run.say ?? (() => {});
  const random = seeded(run.seed);
  const canary = `Q${randomBytes(9).toString('hex')}`;
  const house = await newInstallation();
  const ledgerPath = join(house.dataDir, 'ledger.jsonl');
  const ledger = openLedger(ledgerPath);
  let crowd: Crowd | null = null;
  try {
    await house.start();
    crowd = callersAt(house.origin, run.seed, canary, ledger);
    const scene: Scene = { house, crowd, random, exitCodes: [] };
    for (let nth = 1; nth <= run.times; nth += 1) {
      await pause(between(random, 700, 1500));
      await fault(scene);
      say(`  ${nth} of ${run.times}: ${crowd.acknowledged()} acknowledged, ${crowd.turnedAway()} turned away`);
    }
    await crowd.end(RECOVERY_MS);
    const verdict = await verdictOn(house.dataDir, ledgerPath);
    scene.exitCodes.push(await house.end('SIGTERM'));
    const tell = filesThatTell(canary, placesOf(house.dataDir), [ledgerPath]);
    return { ...verdict, turnedAway: crowd.turnedAway(), tell, exitCodes: scene.exitCodes };
  } finally {
    await crowd?.end(0);
    ledger.close();
    await house.remove();
  }
}

/** Waits until an intake that was begun after the fault has been acknowledged. */
async function acknowledgesAgain(crowd: Crowd): Promise<void> {
  const enough = crowd.acknowledged() + 17;
  for (const until = Date.now() + RECOVERY_MS; crowd.acknowledged() < enough; await pause(50))
    if (Date.now() > until) throw new Error('Nothing was acknowledged within a minute of the fault.');
}

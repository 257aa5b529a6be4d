import { existsSync } from 'node:fs';
import path from 'node:path';
import { runningEmbedded, startEmbedded } from '@/db/embedded';

/**
 * Where the desk's database lies: the one named in the environment, else the embedded one of the data directory, started
 * only when it is not running. `done` puts down what was started here. Throws a sentence when there is no installation.
 */
export async function findDeskDatabase(
  say: (line: string) => void,
): Promise<{ url: string; dataDir: string; done: () => Promise<void> }> {
  const dataDir = path.resolve(process.env.PORCHLIGHT_DATA ?? '.porchlight');
  const given = process.env.PORCHLIGHT_DESK_DATABASE_URL ?? process.env.DATABASE_URL;
  if (given) return { url: given, dataDir, done: async () => {} };
  // A folder in which no Porchlight ever started is left as it is: to look must not make a database there.
  if (!existsSync(path.join(dataDir, 'postgres-passwords.json')))
    throw new Error(`There is no Porchlight at ${dataDir}. Set PORCHLIGHT_DATA to where it is.`);
  const running = runningEmbedded(dataDir);
  if (running) return { url: running.desk, dataDir, done: async () => {} };
  const embedded = await startEmbedded({ dataDir, log: say });
  return { url: embedded.urls.desk, dataDir, done: embedded.stop };
}

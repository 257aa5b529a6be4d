import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files under these places, whatever kind, that hold the word in plain, however it is cased. The log is one of them. */
export function filesThatTell(word: string, places: readonly string[], except: readonly string[]): readonly string[] {
  const needles = [Buffer.from(word), Buffer.from(word.toLowerCase())];
  return places
    .flatMap(filesIn)
    .filter((file) => !except.includes(file))
    .filter((file) => {
      const bytes = readFileSync(file);
      return needles.some((needle) => bytes.includes(needle));
    });
}

function filesIn(place: string): string[] {
  return readdirSync(place).flatMap((name) => {
    const inside = join(place, name);
    const entry = lstatSync(inside);
    if (entry.isDirectory()) return filesIn(inside);
    return entry.isFile() ? [inside] : [];
  });
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// npm run rule-set: writes the hash of the rules' content where results take their version from: rules, substances with
// their pairs, and screenings. Functions cannot be hashed while the product runs, since a build rewrites them; so their text
// is, once, whenever it has changed.

const WRITTEN = 'domain/triage/content.ts';
const FOLDERS = ['domain/triage', 'domain/substances', 'domain/screening'];

/** Hash of the text of every file the rules consist of, in the order of their paths: twelve hex digits. */
export function rulesContent(): string {
  const hash = createHash('sha256');
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name).replaceAll('\\', '/')),
  ).filter((path) => path.endsWith('.ts') && path !== WRITTEN);
  for (const path of files.sort()) hash.update(`${path}\n`).update(readFileSync(path, 'utf8').replaceAll('\r\n', '\n'));
  return hash.digest('hex').slice(0, 12);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const content = rulesContent();
  writeFileSync(
    WRITTEN,
    `// Written by npm run rule-set, which is to be run after any change to the rules, the substances or the screenings.\nexport const RULES_CONTENT = '${content}';\n`,
  );
  process.stdout.write(`The rules' content is ${content}.\n`);
}

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'esbuild';
import { SHEETS_TOLD } from '@/components/intake/kinder/kinder';
import { builtScript, OWN_NAMES, type OwnName } from '@/server/own-script';

/** What the build is made from. */
const SOURCES = [
  'app',
  'browser',
  'components',
  'content',
  'db',
  'domain',
  'operations',
  'public',
  'auth.ts',
  'env.ts',
  'log.ts',
  'mdx-components.tsx',
  'next.config.js',
  'package-lock.json',
  'proxy.ts',
  'tsconfig.json',
];
const STAMP = '.next/porchlight-stamp';

function* filesIn(place: string): Generator<string> {
  if (!existsSync(place)) return;
  const entries = readdirSync(place, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const inside = path.join(place, entry.name);
    if (entry.isDirectory()) yield* filesIn(inside);
    else yield inside;
  }
}

function stampOfSources(): string {
  const hash = createHash('sha256').update(process.version);
  for (const source of SOURCES) {
    const files = path.extname(source) ? [source].filter((file) => existsSync(file)) : filesIn(source);
    for (const file of files) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Builds the app when its sources have changed since the last build. Takes about a quarter of a minute. */
export async function buildWhenNeeded(log: (line: string) => void): Promise<void> {
  const stamp = stampOfSources();
  if (existsSync(STAMP) && existsSync('.next/BUILD_ID') && readFileSync(STAMP, 'utf8') === stamp) return;
  log('Building the pages (about 20 seconds)…');
  await build(stamp);
}

/** Builds the app from nothing, needed or not, and tells how long the pages took: milliseconds of `next build` alone. */
export async function buildFromNothing(): Promise<number> {
  rmSync('.next', { recursive: true, force: true });
  return build(stampOfSources());
}

async function build(stamp: string): Promise<number> {
  const begun = performance.now();
  await new Promise<void>((done, failed) => {
    const next = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [next.stdout, next.stderr])
      stream.on('data', (chunk) => {
        said += chunk;
      });
    next.on('error', failed);
    next.on('exit', (code) => (code === 0 ? done() : failed(new Error(`The build failed.\n${said}`))));
  });
  const took = performance.now() - begun;
  await buildOwnScripts();
  writeFileSync(STAMP, stamp);
  return took;
}

const MADE_FROM: Readonly<Record<OwnName, string>> = {
  own: 'browser/main.ts',
  reading: 'browser/reading.ts',
  picker: 'components/intake/kinder/picker-on-callers-pages.ts',
  kinder: 'components/intake/kinder/on-callers-pages.ts',
};

/** The style sheets are the framework's to pack, and the page says what it called their classes (KinderPlace.tsx). */
const namesFromPage: Plugin = {
  name: 'class names from the page',
  setup(making) {
    making.onLoad({ filter: /\.module\.css$/ }, ({ path: file }) => {
      const sheet = path.basename(file, '.module.css');
      if (!SHEETS_TOLD.some((one) => one === sheet))
        throw new Error(`${file} is not among the style sheets whose classes the page tells: see SHEETS_TOLD.`);
      const told = `document.querySelector('[data-sheets]')?.dataset.sheets ?? '{}'`;
      return { contents: `export default JSON.parse(${told})[${JSON.stringify(sheet)}] ?? {}`, loader: 'js' };
    });
  },
};

/** Makes files of our own for public pages, each for browsers of the last five years. */
export async function buildOwnScripts(): Promise<void> {
  const esbuild = await import('esbuild');
  for (const name of OWN_NAMES) {
    mkdirSync(path.dirname(builtScript(name)), { recursive: true });
    await esbuild.build({
      entryPoints: [MADE_FROM[name]],
      outfile: builtScript(name),
      bundle: true,
      minify: true,
      format: 'iife',
      target: ['es2020'],
      define: { 'process.env.NODE_ENV': '"production"' },
      plugins: [namesFromPage],
      logLevel: 'silent',
    });
  }
}

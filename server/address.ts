import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import { env } from '@/env';

const DOTS = /(^|\/)\.{1,2}(\/|$)/;

/** What belongs to staff alone: the desk, and the signing in to it. */
export const isDesk = (path: string): boolean =>
  path === '/desk' || path.startsWith('/desk/') || path === '/api' || path.startsWith('/api/');

/**
 * The path asked for, decoded once, so that every decision about it is made on what the pages will see. Null is no
 * address of ours: a whole URL or "//host" in its place, a percent sign that stands for no text, control characters,
 * dots and repeated slashes that lead elsewhere, and any second spelling of what has only one (desk, sign-in, assets).
 */
export function askedPath(url: string, development: boolean): string | null {
  const raw = url.split('?', 1)[0] ?? '';
  if (!raw.startsWith('/') || raw.includes('#')) return null;
  let path: string;
  try {
    path = decodeURIComponent(raw);
  } catch {
    return null;
  }
  if (/\p{Cc}|\\|\/\//u.test(path) || DOTS.test(path)) return null;
  const ofFramework = path.startsWith('/_next/');
  // While developing, the framework's own files have brackets in their names.
  if (ofFramework && development) return path;
  if (ofFramework && !path.startsWith('/_next/static/')) return null;
  return raw.includes('%') && (ofFramework || isDesk(path)) ? null : path;
}

/** The visitor's address: the socket's, or the one the declared number of proxies tells. Used in memory only. */
export function addressOf(req: IncomingMessage): string {
  const hops = env().proxyHops;
  const told = [req.headers['x-forwarded-for'] ?? ''].flat().join(',').split(',');
  return (hops > 0 ? told.at(-hops)?.trim() : undefined) || (req.socket.remoteAddress ?? '');
}

/**
 * Whom an address stands for: an IPv4 address is one household, and so is the first half (/64) of an IPv6 address,
 * since its second half is anybody's to choose. A port some proxies write behind it is dropped.
 */
export function networkOf(address: string): string {
  const bare = address.replace(/^\[(.*)\](:\d+)?$/, '$1').replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1');
  const plain = bare.replace(/%.*$/, '');
  if (!isIPv6(plain)) return plain;
  const mapped = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(plain)?.[1];
  if (mapped) return mapped;
  const [head = '', tail] = new URL(`http://[${plain}]`).hostname.slice(1, -1).split('::');
  const first = head.split(':').filter(Boolean);
  const last = (tail ?? '').split(':').filter(Boolean);
  return [...first, ...Array<string>(8 - first.length - last.length).fill('0'), ...last].slice(0, 4).join(':');
}

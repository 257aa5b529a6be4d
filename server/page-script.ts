import { OWN_NAMES, type OwnName, type OwnScript } from './own-script';

/** By this element, which no caller can write, a page asks for one of our own scripts. */
const WANTS_OWN = /<meta name="page-script" content="([a-z]+)"\s*\/?>/g;
const SCRIPTS = /<script\b(?![^>]*type="application\/ld\+json")[^>]*>[\s\S]*?<\/script>/g;
const PRELOADS = /<link\b[^>]*\b(?:as="script"|rel="modulepreload")[^>]*>/g;

/** The scripts of ours that a page asks for, each once. */
export function wantsOwn(html: string): readonly OwnName[] {
  const wanted = [...html.matchAll(WANTS_OWN)].map(([, name]) => name);
  return OWN_NAMES.filter((name) => wanted.includes(name));
}

/** Takes script and the preloading of script out of a page; structured data stays, since no browser runs it. */
export const withoutScript = (html: string): string => html.replace(SCRIPTS, '').replace(PRELOADS, '');

/** Puts our own scripts at the end of a page's head: fetched beside the page, which waits for none of them. */
export function withOwnScripts(
  html: string,
  scripts: readonly Pick<OwnScript, 'path' | 'runs'>[],
  nonce: string,
): string {
  const tags = scripts.map(({ path, runs }) => `<script src="${path}" nonce="${nonce}" ${runs}></script>`);
  return html.replace('</head>', () => `${tags.join('')}</head>`);
}

import { OWN_NAMES, type OwnName } from './own-script';

/** A page that says it needs the framework's script carries this element; every other public page loses it. */
const NEEDS_FRAMEWORK = /<meta name="page-script" content="framework"\s*\/?>/;
/** A page that asks for one of our own small scripts. */
const WANTS_OWN = /<meta name="page-script" content="(own|reading)"\s*\/?>/;
const SCRIPTS = /<script\b(?![^>]*type="application\/ld\+json")[^>]*>[\s\S]*?<\/script>/g;
const PRELOADS = /<link\b[^>]*\b(?:as="script"|rel="modulepreload")[^>]*>/g;

export const needsFramework = (html: string): boolean => NEEDS_FRAMEWORK.test(html);
/** The script of ours that a page asks for, or null. */
export function wantsOwn(html: string): OwnName | null {
  const wanted = WANTS_OWN.exec(html)?.[1];
  return OWN_NAMES.find((name) => name === wanted) ?? null;
}

/** Takes script and the preloading of script out of a page; structured data stays, since no browser runs it. */
export const withoutScript = (html: string): string => html.replace(SCRIPTS, '').replace(PRELOADS, '');

/** Puts our own script at the end of a page's head: fetched beside the page, run when the page stands. */
export const withOwnScript = (html: string, path: string, nonce: string): string =>
  html.replace('</head>', () => `<script src="${path}" nonce="${nonce}" defer></script></head>`);

/** A page that says it needs the framework's script carries this element; every other public page loses it. */
const NEEDS_FRAMEWORK = /<meta name="page-script" content="framework"\s*\/?>/;
/** A page that asks for our own small script. */
const WANTS_OWN = /<meta name="page-script" content="own"\s*\/?>/;
const SCRIPTS = /<script\b(?![^>]*type="application\/ld\+json")[^>]*>[\s\S]*?<\/script>/g;
const PRELOADS = /<link\b[^>]*\b(?:as="script"|rel="modulepreload")[^>]*>/g;

export const needsFramework = (html: string): boolean => NEEDS_FRAMEWORK.test(html);
export const wantsOwn = (html: string): boolean => WANTS_OWN.test(html);

/** Takes script and the preloading of script out of a page; structured data stays, since no browser runs it. */
export const withoutScript = (html: string): string => html.replace(SCRIPTS, '').replace(PRELOADS, '');

/** Puts our own script at the end of a page's head: fetched beside the page, run when the page stands. */
export const withOwnScript = (html: string, path: string, nonce: string): string =>
  html.replace('</head>', () => `<script src="${path}" nonce="${nonce}" defer></script></head>`);

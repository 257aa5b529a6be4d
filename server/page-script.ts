/** A page that says it needs the framework's script carries this element; every other public page loses all script. */
const NEEDS_SCRIPT = /<meta name="page-script" content="framework"\s*\/?>/;
const SCRIPTS = /<script\b(?![^>]*type="application\/ld\+json")[^>]*>[\s\S]*?<\/script>/g;
const PRELOADS = /<link\b[^>]*\b(?:as="script"|rel="modulepreload")[^>]*>/g;

export const needsScript = (html: string): boolean => NEEDS_SCRIPT.test(html);

/** Takes script and the preloading of script out of a page; structured data stays, since no browser runs it. */
export const withoutScript = (html: string): string => html.replace(SCRIPTS, '').replace(PRELOADS, '');

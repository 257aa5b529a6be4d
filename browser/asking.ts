/** What came of one post. */
export type Answer =
  /** It is kept on the server: the caller goes on to this address. */
  | { readonly kind: 'onward'; readonly to: string }
  /** A page of ours that carries all that was sent, with a way to send it again; or says that what was asked for is gone. */
  | { readonly kind: 'page'; readonly page: Document }
  /** It was not taken, and trying again would not help. */
  | { readonly kind: 'refused'; readonly why: string }
  /** Nobody of ours answered: the line is away, or the server is. */
  | { readonly kind: 'none' };

/** On a bad line a page takes seconds; nobody should wait longer than this without being told. */
const LONGEST_MS = 15_000;
const GONE = 410;

/** Posts a form's fields once. Never throws: whatever goes wrong on the way is "none". */
export async function ask(action: string, body: URLSearchParams, lang: string): Promise<Answer> {
  const late = new AbortController();
  const clock = setTimeout(() => late.abort(), LONGEST_MS);
  try {
    const headers = { Accept: 'application/json' };
    const answer = await fetch(action, { method: 'POST', body, headers, signal: late.signal });
    // A server of an older build answers with the page itself.
    if (answer.redirected) return onward(answer.url);
    if (answer.ok) return onward((await answer.json()).to);
    return readPage(await answer.text(), answer.status, lang);
  } catch {
    return { kind: 'none' };
  } finally {
    clearTimeout(clock);
  }
}

/** Nowhere but to a page of our own. */
function onward(to: string): Answer {
  const url = new URL(to, location.href);
  return url.origin === location.origin ? { kind: 'onward', to: url.href } : { kind: 'none' };
}

function readPage(html: string, status: number, lang: string): Answer {
  const page = new DOMParser().parseFromString(html, 'text/html');
  // What is gone does not come back by trying: its page says where to go on from there.
  if (page.querySelector('main form') || status === GONE) return { kind: 'page', page };
  const why = page.querySelector(`main p:lang(${lang})`)?.textContent;
  return status < 500 && why ? { kind: 'refused', why } : { kind: 'none' };
}

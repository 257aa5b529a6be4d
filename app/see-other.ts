/** 303: the browser fetches `path` next, by GET, so that a reload sends nothing again. `path` is our own, or the safe exit. */
export function seeOther(path: string, setCookies: readonly string[] = []): Response {
  const headers = new Headers({ Location: path });
  for (const one of setCookies) headers.append('Set-Cookie', one);
  return new Response(null, { status: 303, headers });
}

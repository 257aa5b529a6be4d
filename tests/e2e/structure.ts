/** What is amiss in the build of a page's own HTML: its headings, its addresses, and whatever it would load from elsewhere. */
export function amissIn(html: string): readonly string[] {
  const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);
  const named = [...html.matchAll(/\s(?:for|aria-labelledby|aria-describedby)="([^"]+)"/g)].flatMap(([, id = '']) =>
    id.split(' '),
  );
  const within = [...html.matchAll(/\shref="#([^"]+)"/g)].map(([, id = '']) => id);
  const known = new Set(ids);
  return [
    ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one first heading']),
    ...levels.flatMap((level, at) =>
      level - (levels[at - 1] ?? 0) > 1 ? [`a heading passed over, level ${level}`] : [],
    ),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `two are called ${id}`),
    ...[...named, ...within].filter((id) => !known.has(id)).map((id) => `nothing is called ${id}`),
    ...[
      ...html.matchAll(/<(?:img|script|iframe|link|video|audio|source)\b[^>]*\s(?:src|href)="(?:https?:)?\/\/[^"]*"/g),
    ]
      .map(([tag]) => tag)
      .filter((tag) => !/rel="(?:canonical|alternate)"/.test(tag)),
  ];
}

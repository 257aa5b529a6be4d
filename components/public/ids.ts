/** The ids by which a field's parts are tied together. One place, so that summary links and `aria-describedby` can't drift. */
export const idOf = {
  field: (name: string) => `f-${name}`,
  option: (name: string, index: number) => (index === 0 ? `f-${name}` : `f-${name}-${index}`),
  hint: (name: string) => `f-${name}-hint`,
  error: (name: string) => `f-${name}-error`,
};

/** The value of `aria-describedby`: hint first, then error; undefined when there is neither. */
export function describedBy(name: string, parts: { hint?: unknown; error?: unknown }): string | undefined {
  const ids = [parts.hint && idOf.hint(name), parts.error && idOf.error(name)].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

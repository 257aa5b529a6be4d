import type { Fields } from '@/domain/intake/draft';

/**
 * The fields of a posted form, exactly as sent: every value of a repeated field, in order. Null for a body that is not
 * a plain form. The front wall has capped its size before this reads it.
 */
export async function postedFields(request: Request): Promise<Fields | null> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('application/x-www-form-urlencoded')) return null;
  const fields: Record<string, string[]> = Object.create(null);
  for (const [name, value] of new URLSearchParams(await request.text())) {
    fields[name] ??= [];
    fields[name].push(value);
  }
  return { ...fields };
}

/** Some fields and the rest: a door takes its own out before the answers are kept. */
export function takeOut<Name extends string>(
  fields: Fields,
  names: readonly Name[],
): { own: Record<Name, string | null>; rest: Fields } {
  const own = Object.fromEntries(names.map((name) => [name, fields[name]?.at(-1) ?? null])) as Record<
    Name,
    string | null
  >;
  const rest = Object.fromEntries(Object.entries(fields).filter(([name]) => !names.some((one) => one === name)));
  return { own, rest };
}

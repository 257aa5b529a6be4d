import type postgres from 'postgres';

// Looking for words planted somewhere they must not be.

/** A text as it might lie about: plain, wide, reversed, in hex, and in base64 wherever in a stream it begins. */
export function disguises(text: string): Buffer[] {
  const plain = Buffer.from(text, 'utf8');
  const wide = Buffer.from(text, 'utf16le');
  const base64 = [0, 1, 2].flatMap((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift), plain]).toString('base64');
    const sure = whole.slice(shift === 0 ? 0 : shift + 1, -4);
    return [sure, sure.replaceAll('+', '-').replaceAll('/', '_')];
  });
  const hex = plain.toString('hex');
  return [
    plain,
    wide,
    Buffer.from(wide).swap16(),
    Buffer.from([...text].reverse().join(''), 'utf8'),
    Buffer.from(JSON.stringify(text).slice(1, -1)),
    ...[hex, hex.toUpperCase(), wide.toString('hex'), ...base64].map((one) => Buffer.from(one)),
  ];
}

/** Whether a text lies in some bytes, in any disguise. */
export const found = (hay: Buffer, text: string): boolean => disguises(text).some((one) => hay.includes(one));

/** Every row of every table of ours, as text and as the raw bytes of its columns. */
export async function dumpOf(owner: postgres.Sql): Promise<Buffer> {
  const tables = await owner<{ schema: string; name: string }[]>`
    SELECT schemaname AS schema, tablename AS name FROM pg_tables
    WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`;
  const parts: Buffer[] = [];
  for (const { schema, name } of tables)
    for (const row of await owner`SELECT * FROM ${owner(schema)}.${owner(name)}`)
      for (const value of Object.values(row))
        parts.push(value instanceof Uint8Array ? Buffer.from(value) : Buffer.from(JSON.stringify(value) ?? ''));
  return Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]));
}

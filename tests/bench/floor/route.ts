import postgres from 'postgres';

// The floor under "submit an intake": the least a Next route handler can do with a form. It reads two fields, inserts one
// row, and answers 303 after the commit. No sealing, no triage, no log, no rights, no limits.

declare global {
  var floorPool: postgres.Sql | undefined;
}

export async function POST(request: Request): Promise<Response> {
  globalThis.floorPool ??= postgres(process.env.FLOOR_DATABASE_URL ?? '', { max: 10, onnotice: () => {} });
  const fields = new URLSearchParams(await request.text());
  await globalThis.floorPool`INSERT INTO bench_floor (name, reach) VALUES (${fields.get('name')}, ${fields.get('reach')})`;
  return new Response(null, { status: 303, headers: { Location: '/' } });
}

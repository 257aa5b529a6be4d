import postgres from 'postgres';

// The floor: the least a Next route handler can do. Under "submit an intake" it reads two fields, inserts one row, and answers
// 303 after the commit; under "open a lead" it reads one row and answers with it. No sealing, no triage, no log, no rights,
// no limits.

declare global {
  var floorPool: postgres.Sql | undefined;
}

function pool(): postgres.Sql {
  globalThis.floorPool ??= postgres(process.env.FLOOR_DATABASE_URL ?? '', { max: 10, onnotice: () => {} });
  return globalThis.floorPool;
}

export async function POST(request: Request): Promise<Response> {
  const fields = new URLSearchParams(await request.text());
  await pool()`INSERT INTO bench_floor (name, reach) VALUES (${fields.get('name')}, ${fields.get('reach')})`;
  return new Response(null, { status: 303, headers: { Location: '/' } });
}

export async function GET(request: Request): Promise<Response> {
  const id = new URL(request.url).searchParams.get('id');
  const [row] = await pool()`SELECT id, name, reach FROM bench_floor WHERE id = ${id}`;
  return Response.json(row ?? null);
}

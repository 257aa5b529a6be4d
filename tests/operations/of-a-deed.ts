import type postgres from 'postgres';

/** The id of a member of staff, by name. Fails where there is none. */
export async function idOf(owner: postgres.Sql, name: string): Promise<string> {
  const [row] = await owner<{ id: string }[]>`SELECT id FROM porchlight.staff WHERE name = ${name}`;
  if (!row) throw new Error(`Nobody here is called ${name}.`);
  return row.id;
}

/** What undoes a deed, of its outcome; empty where nothing does. */
export const batchOf = (done: object): string => ('undo' in done && typeof done.undo === 'string' ? done.undo : '');

import postgres from 'postgres';
import { LOGINS, type Passwords, roleOf } from '@/db/embedded/passwords';

/** The one database of Porchlight, owned by `porchlight_owner`. */
export const DATABASE = 'porchlight';

/** Address of the embedded server for one login. Holds a password: never log it. */
export function addressOf(login: keyof Passwords, passwords: Passwords, port: number, database = DATABASE): string {
  return `postgres://${roleOf(login)}:${passwords[login]}@127.0.0.1:${port}/${database}`;
}

/** True when the server answers a question now; false while it starts, recovers or is away. A wrong password is a fault. */
export async function answers(passwords: Passwords, port: number): Promise<boolean> {
  const sql = connect(addressOf('owner', passwords, port, 'postgres'));
  try {
    await sql`select 1`;
    return true;
  } catch (fault) {
    if (fault instanceof postgres.PostgresError && fault.code === '28P01') {
      throw new Error('The database refuses the password in postgres-passwords.json: the two do not belong together.');
    }
    return false;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/**
 * Makes the login roles and the database where they are missing; safe to repeat at each start. What the roles may do is
 * granted by the migrations: here they may sign in, and nothing else.
 */
export async function makeRoles(passwords: Passwords, port: number): Promise<void> {
  const sql = connect(addressOf('owner', passwords, port, 'postgres'));
  try {
    const roles = new Set(
      (await sql<{ rolname: string }[]>`select rolname from pg_roles`).map(({ rolname }) => rolname),
    );
    for (const login of LOGINS.filter((each) => !roles.has(roleOf(each)))) {
      // A statement that makes a role takes no parameters, so PostgreSQL itself quotes the words for it.
      const [made] = await sql<{ statement: string }[]>`
        select format('create role %I login nosuperuser nocreatedb nocreaterole noreplication password %L',
          ${roleOf(login)}::text, ${passwords[login]}::text) as statement`;
      if (made) await sql.unsafe(made.statement);
    }
    const [found] = await sql`select 1 from pg_database where datname = ${DATABASE}`;
    if (!found) await sql`create database ${sql(DATABASE)} owner ${sql(roleOf('owner'))}`;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

function connect(address: string): postgres.Sql {
  return postgres(address, { max: 1, connect_timeout: 5, onnotice: () => {}, backoff: false });
}

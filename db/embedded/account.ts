import { readFileSync, statSync } from 'node:fs';

/** Whom PostgreSQL runs as when we are root; null means "as ourselves". */
export type Account = { uid: number; gid: number } | null;

/**
 * PostgreSQL refuses root, so root hands it to somebody smaller: to the owner of a database already there (made before by a
 * normal user, who must still be able to use it), else to `nobody`. The id must be in the password file: an unknown one fails.
 */
export function accountFor(existingData: string): Account {
  if (process.getuid?.() !== 0) return null;
  return ownerOf(existingData) ?? nobody();
}

/** The same account as `child_process` wants it: macOS writes `nobody` as -2, which is 4294967294 to `chown`. */
export function spawnAs(account: Account): { uid?: number; gid?: number } {
  return account ? { uid: account.uid | 0, gid: account.gid | 0 } : {};
}

function ownerOf(path: string): Account {
  try {
    const { uid, gid } = statSync(path);
    return uid === 0 ? null : { uid, gid };
  } catch {
    return null;
  }
}

function nobody(): Account {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('nobody:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  if (!uid || !gid) {
    throw new Error(
      'PostgreSQL does not run as root and there is no account "nobody": start Porchlight as a normal user.',
    );
  }
  return { uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 };
}

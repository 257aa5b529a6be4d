import { env } from '@/env';
import { callerSql, deskSql } from './client';

/** Whether the database answers within two seconds: for readiness. */
export async function isDatabaseReachable(): Promise<boolean> {
  const asked = (env().side === 'desk' ? deskSql() : callerSql())`SELECT 1`;
  const late = new Promise<false>((done) => setTimeout(() => done(false), 2000).unref());
  return Promise.race([
    asked.then(
      () => true,
      () => false,
    ),
    late,
  ]);
}

/** Whether a fault means that the database is away and trying again later makes sense. For doors, which may not import the database. */
export { isDatabaseAway } from '@/db/client';

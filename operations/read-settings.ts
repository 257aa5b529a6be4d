import { z } from 'zod';
import { mailCounts, watches } from '@/db/queries/on-call';
import { settingChanges, settingsSet } from '@/db/queries/settings';
import { colleaguesWith } from '@/db/queries/staff';
import { isOnCall } from '@/domain/lead/on-call';
import { rolesThat } from '@/domain/lead/roles';
import { settingsFrom } from '@/domain/lead/settings';
import { env } from '@/env';
import { hoursSchema } from './hours';
import { operation } from './operation';

/** Changes shown. */
const MOST_CHANGES = 50;
const WEEK_MS = 7 * 24 * 3_600_000;

/** What is set, by whom and when; who is on call; and whether mail leaves. Never an address, and nothing of a lead. */
export const readSettings = operation({
  may: 'settings.read',
  input: z.strictObject({ hours: hoursSchema }),
  async run({ tx, now, input: { hours } }) {
    const roster = await watches(tx);
    return {
      kind: 'read',
      values: settingsFrom(await settingsSet(tx)),
      changes: await settingChanges(tx, MOST_CHANGES),
      watches: roster.map(({ email: _, ...watch }) => ({ ...watch, isNow: isOnCall(watch, hours.zone, now) })),
      /** Who may be put on call: whoever works leads. */
      colleagues: await colleaguesWith(tx, rolesThat('lead.claim')),
      mail: { configured: env().mail !== null, lastWeek: await mailCounts(tx, new Date(now.getTime() - WEEK_MS)) },
      event: { type: 'settings.viewed' },
    };
  },
});

import { z } from 'zod';
import { insertSettings, lockSettings, settingsSet } from '@/db/queries/settings';
import {
  clocksFrom,
  SETTING_NAMES,
  SETTINGS,
  type Setting,
  type SettingName,
  settingsFrom,
  whyNotTogether,
} from '@/domain/lead/settings';
import type { Hours } from '@/domain/lead/staffed-hours';
import { hoursSchema } from './hours';
import { type Acting, type Entry, invalid, operation } from './operation';
import { retime } from './retime';

/** The settings that a deed may change. */
export const settingsThat = (deed: Setting['may']): readonly SettingName[] =>
  SETTING_NAMES.filter((name) => SETTINGS[name].may === deed);

const whole = ({ label, least, most, unit }: Setting) =>
  z
    .number()
    .refine(
      (value) => Number.isInteger(value) && value >= least && value <= most,
      `${label} …: a whole number from ${least} to ${most} (${unit}).`,
    );

const inputFor = (deed: Setting['may']) =>
  z.strictObject({
    values: z.strictObject(Object.fromEntries(settingsThat(deed).map((name) => [name, whole(SETTINGS[name])]))),
    hours: hoursSchema,
  });

/** Changes the clocks of the queue and of the idle lock; leads that nobody has tried yet are timed afresh, at once. */
export const changeClocks = operation({
  may: 'settings.change',
  input: inputFor('settings.change'),
  run: ({ input, ...acting }) => change(acting, input),
});

/** Changes the thresholds that the triage rules read, for what is judged from now on; what was judged stays as it was. */
export const changeThresholds = operation({
  may: 'settings.thresholds',
  input: inputFor('settings.thresholds'),
  run: ({ input, ...acting }) => change(acting, input),
});

async function change(
  { tx, who, now }: Acting,
  { values, hours }: { values: Readonly<Record<string, number>>; hours: Hours },
) {
  await lockSettings(tx);
  const before = settingsFrom(await settingsSet(tx));
  const after = settingsFrom(new Map(Object.entries({ ...before, ...values })));
  const wrong = whyNotTogether(after);
  if (wrong) return invalid(wrong.field, wrong.message);
  const changed = SETTING_NAMES.filter((name) => before[name] !== after[name]);
  if (changed.length === 0) return { kind: 'set' as const, event: [] };
  await insertSettings(
    tx,
    changed.map((name) => ({ name, value: after[name] })),
    who.id,
    now,
  );
  await retime(tx, { before: clocksFrom(before), after: clocksFrom(after), hours });
  // Each open desk loads its queue again: the id is of whoever changed it, which the stream tells nobody by name.
  const events = changed.map(
    (name): Entry => ({
      type: 'settings.changed',
      subject: who.id,
      detail: `${name} ${before[name]} ${after[name]}`,
      live: true,
    }),
  );
  return { kind: 'set' as const, event: events };
}

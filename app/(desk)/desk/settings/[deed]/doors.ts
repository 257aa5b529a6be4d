import { z } from 'zod';
import { deskDoor } from '@/app/(desk)/desk/door';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { DAY_OPTIONS, ON_CALL_FIELDS } from '@/components/desk/on-call-fields';
import { CENTRE } from '@/content/centre';
import { SETTINGS, type Setting } from '@/domain/lead/settings';
import { putOnCall, takeOffCall } from '@/operations/change-on-call';
import { changeClocks, changeThresholds, settingsThat } from '@/operations/change-settings';

const back = (): string => deskPaths.settings;
const { hours } = CENTRE;

/** What was typed for a number: anything but digits is none, and is refused by the operation with its own sentence. */
const typed = z.string().transform((text) => (/^\d{1,6}$/.test(text.trim()) ? Number(text) : -1));

const numbers = (deed: Setting['may']) => ({
  shown: Object.fromEntries(
    settingsThat(deed).map((name) => [name, { label: `${SETTINGS[name].label} (${SETTINGS[name].unit})` }]),
  ),
  schema: z.strictObject(Object.fromEntries(settingsThat(deed).map((name) => [name, typed]))),
});

/** Every door of the settings, by the last word of its address. */
export const SETTINGS_DOORS = {
  clocks: deskDoor({
    back,
    ...numbers('settings.change'),
    act: ({ actor, posted }) => changeClocks({ actor, input: { values: posted, hours } }),
  }),
  thresholds: deskDoor({
    back,
    ...numbers('settings.thresholds'),
    act: ({ actor, posted }) => changeThresholds({ actor, input: { values: posted, hours } }),
  }),
  'on-call': deskDoor({
    back,
    many: ['days'],
    shown: {
      days: { label: ON_CALL_FIELDS.days, options: DAY_OPTIONS, many: true },
      from: { label: ON_CALL_FIELDS.from },
      to: { label: ON_CALL_FIELDS.to },
    },
    schema: z.strictObject({
      staffId: z.string(),
      days: z.array(
        z.enum(
          DAY_OPTIONS.map(({ value }) => value),
          'Choose among the days.',
        ),
      ),
      from: z.string(),
      to: z.string(),
    }),
    act: ({ actor, posted }) => putOnCall({ actor, input: { ...posted, days: posted.days.map(Number) } }),
  }),
  'off-call': deskDoor({
    back,
    schema: z.strictObject({ watchId: z.string() }),
    act: ({ actor, posted }) => takeOffCall({ actor, input: posted }),
  }),
};

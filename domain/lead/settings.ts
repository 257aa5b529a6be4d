import { CLOCKS, type Clocks } from '@/domain/lead/clocks';
import type { Deed } from '@/domain/lead/roles';
import { TRIAGE_SETTINGS, type TriageSettings } from '@/domain/triage/settings';

export interface Setting {
  readonly label: string;
  readonly unit: string;
  readonly usual: number;
  readonly least: number;
  readonly most: number;
  /** What may change it. */
  readonly may: Extract<Deed, 'settings.change' | 'settings.thresholds'>;
}

/** What a centre may set, as whole numbers, with what each is until somebody sets it. None is a clinical fact. */
export const SETTINGS = {
  firstAttemptTarget: {
    label: 'A first try is due within',
    unit: 'minutes of staffed time',
    usual: CLOCKS.firstAttempt.target,
    least: 1,
    most: 60,
    may: 'settings.change',
  },
  firstAttemptCeiling: {
    label: 'A lead nobody has tried is raised, and outside staffed hours whoever is on call is told, after',
    unit: 'minutes',
    usual: CLOCKS.firstAttempt.ceiling,
    least: 2,
    most: 240,
    may: 'settings.change',
  },
  lockMinutes: {
    label: 'The desk covers itself without a key or a pointer after',
    unit: 'minutes',
    usual: 10,
    least: 2,
    most: 14,
    may: 'settings.change',
  },
  sameHourMinutes: {
    label: '“Same hour” means a first talk within',
    unit: 'minutes',
    usual: TRIAGE_SETTINGS.sameHourMinutes,
    least: 10,
    most: 240,
    may: 'settings.thresholds',
  },
  heavyDrinksPerDay: {
    label: 'Drinking counts as heavy from',
    unit: 'standard drinks on a usual day',
    usual: TRIAGE_SETTINGS.heavyDrinksPerDay,
    least: 2,
    most: 20,
    may: 'settings.thresholds',
  },
  dailyDaysIn30: {
    label: 'Use counts as daily from',
    unit: 'days in the last 30',
    usual: TRIAGE_SETTINGS.dailyDaysIn30,
    least: 5,
    most: 30,
    may: 'settings.thresholds',
  },
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingName = keyof typeof SETTINGS;
export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];
export type SettingValues = Readonly<Record<SettingName, number>>;

/** What holds: what was set, and what nobody has set as it usually is. A name or number this version does not know counts for nothing. */
export function settingsFrom(set: ReadonlyMap<string, number>): SettingValues {
  const value = (name: SettingName): number => {
    const given = set.get(name);
    const { usual, least, most } = SETTINGS[name];
    return given !== undefined && given >= least && given <= most ? given : usual;
  };
  return Object.fromEntries(SETTING_NAMES.map((name) => [name, value(name)])) as Record<SettingName, number>;
}

/** Why these cannot hold together, by the setting that is to be changed; none when they can. */
export function whyNotTogether(
  values: SettingValues,
): { readonly field: SettingName; readonly message: string } | null {
  if (values.firstAttemptCeiling <= values.firstAttemptTarget)
    return {
      field: 'firstAttemptCeiling',
      message: 'A lead can be raised only after its first try was due: the second time must be longer than the first.',
    };
  if (values.sameHourMinutes < values.firstAttemptTarget)
    return { field: 'sameHourMinutes', message: 'A first talk cannot be due before the first try is.' };
  return null;
}

/** The clocks of the queue, as they are set. */
export const clocksFrom = (values: SettingValues): Clocks => ({
  ...CLOCKS,
  firstAttempt: { target: values.firstAttemptTarget, ceiling: values.firstAttemptCeiling },
  urgentLimit: values.sameHourMinutes,
});

/** What the rules of triage read, as it is set, with the rules that are retired. */
export const triageFrom = (values: SettingValues, retired: TriageSettings['retired']): TriageSettings => ({
  heavyDrinksPerDay: values.heavyDrinksPerDay,
  dailyDaysIn30: values.dailyDaysIn30,
  sameHourMinutes: values.sameHourMinutes,
  retired,
});

import queue from '@/components/desk/queue.module.css';
import type { TriageSettings } from '@/domain/triage/settings';
import styles from './rules.module.css';

type Threshold = Exclude<keyof TriageSettings, 'retired'>;

/** What each threshold decides, as a reviewer reads it: one without words does not compile. */
const SETTING_WORDS: Readonly<Record<Threshold, { readonly label: string; readonly unit: string }>> = {
  heavyDrinksPerDay: { label: 'Drinking counts as heavy from', unit: 'standard drinks on a usual day' },
  dailyDaysIn30: { label: 'Use counts as daily from', unit: 'days in the last 30' },
  sameHourMinutes: { label: '“Same hour” means a first talk within', unit: 'minutes' },
};
const THRESHOLDS = Object.keys(SETTING_WORDS) as readonly Threshold[];

/** The thresholds with their values. They are part of the rule set’s version. */
export function SettingsTable({ settings }: { settings: TriageSettings }) {
  return (
    <table className={`${queue.queue} ${styles.table}`}>
      <caption>What the thresholds are set to</caption>
      <thead>
        <tr>
          <th scope="col">Setting</th>
          <th scope="col">Value</th>
        </tr>
      </thead>
      <tbody>
        {THRESHOLDS.map((name) => (
          <tr key={name}>
            <th scope="row" data-label="Setting">
              {SETTING_WORDS[name].label}
            </th>
            <td data-label="Value">
              {settings[name]} {SETTING_WORDS[name].unit}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

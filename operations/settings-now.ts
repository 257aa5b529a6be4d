import type { Tx } from '@/db/client';
import { retiredForCallers, retiredNow } from '@/db/queries/rules';
import { settingsForCallers, settingsSet } from '@/db/queries/settings';
import type { Clocks } from '@/domain/lead/clocks';
import { clocksFrom, type SettingValues, settingsFrom, triageFrom } from '@/domain/lead/settings';
import { retirable } from '@/domain/triage/rules';
import type { TriageSettings } from '@/domain/triage/settings';

/** What is set now, as either side may know it. */
export const valuesNow = async (): Promise<SettingValues> => settingsFrom(await settingsForCallers());

/** The clocks as they are set now, for what a caller is promised. */
export const clocksForCallers = async (): Promise<Clocks> => clocksFrom(await valuesNow());

/** The settings triage judges a caller's answers by now, retired rules included. Ids this version lacks are passed over. */
export async function settingsNow(values?: SettingValues): Promise<TriageSettings> {
  const [set, retired] = await Promise.all([values ?? valuesNow(), retiredForCallers()]);
  return triageFrom(set, retirable(retired));
}

/** The clocks of the queue as they are set, in a deed's own transaction. */
export const clocksNow = async (tx: Tx): Promise<Clocks> => clocksFrom(settingsFrom(await settingsSet(tx)));

/** What triage judges by now, in a deed's own transaction. */
export const triageSettingsNow = async (tx: Tx): Promise<TriageSettings> =>
  triageFrom(settingsFrom(await settingsSet(tx)), retirable(await retiredNow(tx)));

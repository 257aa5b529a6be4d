import type { Tx } from '@/db/client';
import { retiredNow } from '@/db/queries/rules';
import { settingsSet, standingForCallers } from '@/db/queries/settings';
import type { Clocks } from '@/domain/lead/clocks';
import { clocksFrom, settingsFrom, triageFrom } from '@/domain/lead/settings';
import { retirable } from '@/domain/triage/rules';
import type { TriageSettings } from '@/domain/triage/settings';

/** What a caller's answers are judged and promised by now, in one look. Ids of rules that this version lacks are passed over. */
export async function standingNow(): Promise<{ readonly clocks: Clocks; readonly settings: TriageSettings }> {
  const { set, retired } = await standingForCallers();
  const values = settingsFrom(set);
  return { clocks: clocksFrom(values), settings: triageFrom(values, retirable(retired)) };
}

/** The clocks as they are set now, for what a caller is promised. */
export const clocksForCallers = async (): Promise<Clocks> => (await standingNow()).clocks;

/** The settings triage judges a caller's answers by now, retired rules included. */
export const settingsNow = async (): Promise<TriageSettings> => (await standingNow()).settings;

/** The clocks of the queue as they are set, in a deed's own transaction. */
export const clocksNow = async (tx: Tx): Promise<Clocks> => clocksFrom(settingsFrom(await settingsSet(tx)));

/** What triage judges by now, in a deed's own transaction. */
export const triageSettingsNow = async (tx: Tx): Promise<TriageSettings> =>
  triageFrom(settingsFrom(await settingsSet(tx)), retirable(await retiredNow(tx)));

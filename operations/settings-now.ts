import { retiredForCallers } from '@/db/queries/rules';
import { retirable } from '@/domain/triage/rules';
import { TRIAGE_SETTINGS, type TriageSettings } from '@/domain/triage/settings';

/** The settings triage judges a caller's answers by now, retired rules included. Ids this version lacks are passed over. */
export async function settingsNow(): Promise<TriageSettings> {
  return { ...TRIAGE_SETTINGS, retired: retirable(await retiredForCallers()) };
}

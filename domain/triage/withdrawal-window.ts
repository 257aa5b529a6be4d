import { substance } from '@/domain/substances/catalogue';
import { latest } from '@/domain/triage/amount';
import type { TriageInput } from '@/domain/triage/input';
import { isDaily, see } from '@/domain/triage/seen';
import { TRIAGE_SETTINGS, type TriageSettings } from '@/domain/triage/settings';

/**
 * Hours from now to the earliest expected sign of a withdrawal that can be dangerous (catalogue: danger of a sudden stop
 * serious or worse), over everything used daily: 0 when it may have begun. Null when nothing of the kind is named, when
 * the last use is not known, or when the facts hold no onset. Onsets are provisional: see each substance's sources.
 */
export function withdrawalOpensInHours(input: TriageInput, settings: TriageSettings = TRIAGE_SETTINGS): number | null {
  const seen = see(input, settings);
  const opens = seen.uses.flatMap((use) => {
    const { danger, onsetHours } = substance(use.id).abruptStop;
    if ((danger !== 'life_threatening' && danger !== 'serious') || !onsetHours) return [];
    if (!isDaily(use, seen) || use.lastUseH === null || use.lastUseH === undefined) return [];
    return [Math.max(0, onsetHours[0] - latest(use.lastUseH))];
  });
  return opens.length > 0 ? Math.min(...opens) : null;
}

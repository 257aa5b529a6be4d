import { fnv1a } from '@/domain/fnv';
import { RULES_CONTENT } from '@/domain/triage/content';
import type { TriageSettings } from '@/domain/triage/settings';

/**
 * The version of the rules as they stand, with these settings: the same rules and settings give the same string. The
 * first part is a hash of the text of everything the rules consist of (`npm run rule-set` writes it; a test refuses one
 * that is out of date), the second of the settings, retired rules included.
 */
export function ruleSetVersion(settings: TriageSettings): string {
  const plain = { ...settings, retired: [...settings.retired].sort() };
  const settingsHash = fnv1a(JSON.stringify(Object.entries(plain).sort()))
    .toString(16)
    .padStart(8, '0');
  return `rules-${RULES_CONTENT}-${settingsHash}`;
}

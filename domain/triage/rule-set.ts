import { RULES_CONTENT } from '@/domain/triage/content';
import type { TriageSettings } from '@/domain/triage/settings';

/**
 * The version of the rules as they stand, with these settings: the same rules and settings give the same string. The
 * first part is a hash of the text of everything the rules consist of (`npm run rule-set` writes it; a test refuses one
 * that is out of date), the second of the settings, retired rules included.
 */
export function ruleSetVersion(settings: TriageSettings): string {
  const plain = { ...settings, retired: [...settings.retired].sort() };
  return `rules-${RULES_CONTENT}-${fingerprint(JSON.stringify(Object.entries(plain).sort()))}`;
}

/** FNV-1a over UTF-16 units, 32 bits as hex. Tells settings apart; keeps no secret. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

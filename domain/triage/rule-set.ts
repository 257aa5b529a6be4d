import { RULES } from '@/domain/triage/rules';
import { nothingFound } from '@/domain/triage/rules/none';
import type { TriageSettings } from '@/domain/triage/settings';

// Raised by hand whenever what a rule looks at changes: ids, urgencies, words and settings are seen below, code is not.
const EDITION = 2;

const OF_THE_RULES = fingerprint(
  JSON.stringify([...RULES, nothingFound].map(({ id, urgency, because, askNext }) => [id, urgency, because, askNext])),
);

/** The version of the rules as they stand, with these settings: the same rules and settings give the same string. */
export function ruleSetVersion(settings: TriageSettings): string {
  return `rules-${EDITION}-${OF_THE_RULES}${fingerprint(JSON.stringify(Object.entries(settings).sort()))}`;
}

/** FNV-1a over UTF-16 units, 32 bits as hex. Tells versions apart; keeps no secret. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

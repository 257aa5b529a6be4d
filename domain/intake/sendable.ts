import { callMe } from '@/domain/intake/call-me';
import type { Draft } from '@/domain/intake/draft';
import { NOTHING_SAID, placeFor, stands, understand } from '@/domain/intake/flow';
import { check } from '@/domain/intake/steps/check';
import { safeContact } from '@/domain/intake/steps/safe-contact';

/**
 * What may be sent of a draft now. `partial` once there is a safe way and permission, or "I'll contact you", or a call-me
 * that stands; `whole` once every page up to the summary stands, the summary's own button included.
 */
export function sendable(draft: Draft): 'nothing' | 'partial' | 'whole' {
  const places = understand(draft);
  const summary = places.findIndex(({ slug }) => slug === check.slug);
  if (places.slice(0, summary + 1).every(stands)) return 'whole';
  if (placeFor(callMe, draft, NOTHING_SAID).state === 'valid') return 'partial';
  const reach = places.find(({ slug }) => slug === safeContact.slug);
  if (reach?.state !== 'valid') return 'nothing';
  return reach.values.way === 'i_contact_you' || reach.values.permission === 'yes' ? 'partial' : 'nothing';
}

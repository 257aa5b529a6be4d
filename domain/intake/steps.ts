import type { Step } from '@/domain/intake/step';
import { aboutYou } from '@/domain/intake/steps/about-you';
import { afterInjecting } from '@/domain/intake/steps/after-injecting';
import { check } from '@/domain/intake/steps/check';
import { drinking, pastYear } from '@/domain/intake/steps/drinking';
import { health } from '@/domain/intake/steps/health';
import { medicines } from '@/domain/intake/steps/medicines';
import { mix } from '@/domain/intake/steps/mix';
import { mixes } from '@/domain/intake/steps/mixes';
import { mood } from '@/domain/intake/steps/mood';
import { name } from '@/domain/intake/steps/name';
import { overdose } from '@/domain/intake/steps/overdose';
import { paying } from '@/domain/intake/steps/paying';
import { permissions } from '@/domain/intake/steps/permissions';
import { practical } from '@/domain/intake/steps/practical';
import { privacy } from '@/domain/intake/steps/privacy';
import { receipt } from '@/domain/intake/steps/receipt';
import { rightNow } from '@/domain/intake/steps/right-now';
import { safeContact } from '@/domain/intake/steps/safe-contact';
import { safety, safetyNow, talkedOfDying } from '@/domain/intake/steps/safety';
import { stoppedBefore } from '@/domain/intake/steps/stopped-before';
import { substance } from '@/domain/intake/steps/substance';
import { substances } from '@/domain/intake/steps/substances';
import { whoFor } from '@/domain/intake/steps/who-for';
import { wouldHelp } from '@/domain/intake/steps/would-help';

/** The intake, top to bottom. A new step is one file beside these and one line here; give it a page number never used. */
export const STEPS: readonly Step[] = [
  privacy,
  whoFor,
  rightNow,
  name,
  safeContact,
  wouldHelp,
  substances,
  substance,
  mixes,
  mix,
  stoppedBefore,
  overdose,
  health,
  afterInjecting,
  medicines,
  mood,
  safety,
  safetyNow,
  talkedOfDying,
  drinking,
  pastYear,
  practical,
  paying,
  aboutYou,
  permissions,
  check,
  receipt,
];

/** The step that an address's number stands for, or null. */
export function stepAt(page: number): Step | null {
  return STEPS.find((step) => step.page === page) ?? null;
}

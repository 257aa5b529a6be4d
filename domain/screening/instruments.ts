import { asq } from '@/domain/screening/asq';
import { audit } from '@/domain/screening/audit';
import { auditC } from '@/domain/screening/audit-c';
import { ciwaAr } from '@/domain/screening/ciwa-ar';
import { cows } from '@/domain/screening/cows';
import { dsm5Criteria } from '@/domain/screening/dsm5-criteria';
import { gad7 } from '@/domain/screening/gad7';
import type { Instrument } from '@/domain/screening/instrument';
import { pcPtsd5 } from '@/domain/screening/pc-ptsd-5';
import { phq2 } from '@/domain/screening/phq2';
import { phq9 } from '@/domain/screening/phq9';
import { singleItem } from '@/domain/screening/single-item';
import { taps1 } from '@/domain/screening/taps1';

/** Every instrument we may carry, each a file and one line here: licences that forbid changes, sale or redistribution are not here, on purpose. */
export const INSTRUMENTS: readonly Instrument[] = [
  auditC,
  taps1,
  singleItem,
  phq2,
  asq,
  audit,
  phq9,
  gad7,
  pcPtsd5,
  ciwaAr,
  cows,
  dsm5Criteria,
];

/** Those a caller may be asked, and those that trained staff ask. Together they are all of them. */
export const PUBLIC_INSTRUMENTS = INSTRUMENTS.filter((one) => one.for === 'caller');
export const STAFF_INSTRUMENTS = INSTRUMENTS.filter((one) => one.for === 'staff');

/** The instrument of that id, or null. */
export function instrument(id: string): Instrument | null {
  return INSTRUMENTS.find((one) => one.id === id) ?? null;
}

import type { Words } from '@/domain/language';
import type { SourceId } from '@/domain/sources';
import { seizureNow } from '@/domain/triage/rules/right-now';
import { suicideNonAcute } from '@/domain/triage/rules/suicide';
import type { Urgency } from '@/domain/triage/urgency';

/** What a screening that staff filled in shows of danger, and how urgent that is. For staff alone: a caller is not told of it. */
export interface ScreeningDanger {
  readonly urgency: Urgency;
  readonly because: Words;
  readonly askNext: Words;
  readonly sources: readonly SourceId[];
}

interface DangerRule extends ScreeningDanger {
  readonly instrument: string;
  readonly flag: string;
}

/**
 * A flag of an instrument, and the triage rule whose danger it shows: as urgent as that rule, and asking next what it asks.
 * Totals and bands are not here: no source says which of them cannot wait. See docs/decisions/0038.
 */
const DANGERS: readonly DangerRule[] = [
  {
    instrument: 'phq9',
    flag: 'suicide_item',
    urgency: suicideNonAcute.urgency,
    because: {
      en: 'PHQ-9: the last question, on thoughts of death or self-harm, was answered with more than “not at all”.',
      es: 'PHQ-9: la última pregunta, sobre la muerte o hacerse daño, se contestó con más que «nunca».',
    },
    askNext: suicideNonAcute.askNext,
    sources: ['camcops', ...suicideNonAcute.sources],
  },
  {
    instrument: 'ciwa_ar',
    flag: 'act_now',
    urgency: seizureNow.urgency,
    because: {
      en: 'CIWA-Ar: a seizure, delirium, or new hallucinations in this withdrawal.',
      es: 'CIWA-Ar: convulsión, delirio o alucinaciones nuevas en esta abstinencia.',
    },
    askNext: seizureNow.askNext,
    sources: seizureNow.sources,
  },
];

/** The danger that one screening shows; null where it shows none. Half answered it shows what it has. Pure. */
export const dangerIn = ({
  instrument,
  flags,
}: {
  readonly instrument: string;
  readonly flags: readonly string[];
}): ScreeningDanger | null =>
  DANGERS.find((rule) => rule.instrument === instrument && flags.includes(rule.flag)) ?? null;

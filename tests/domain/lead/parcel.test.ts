import { expect, test } from 'vitest';
import { answersOf } from '@/domain/intake/answers';
import { transcriptOf } from '@/domain/intake/transcript';
import { CLOCKS } from '@/domain/lead/clocks';
import { parcelOf, parcelSchema } from '@/domain/lead/parcel';
import { triageInputOf } from '@/domain/triage/from-intake';
import { TRIAGE_SETTINGS } from '@/domain/triage/settings';
import { triage } from '@/domain/triage/triage';
import { danaWith } from '../intake/people';

const draft = danaWith({});
const answers = answersOf(draft, 'America/New_York');
const result = triage(triageInputOf(answers), { ...TRIAGE_SETTINGS, retired: ['T12', 'T15'] });
const parcel = parcelOf({ kind: 'whole', language: 'en', answers, transcript: transcriptOf(draft), triage: result });
const stored: { triage: Record<string, unknown> } = JSON.parse(JSON.stringify(parcel));

test('what Dana sent keeps which rules were retired that day', () => {
  expect(parcelSchema.parse(stored).triage.retired).toEqual(['T12', 'T15']);
});

test('what was stored before a rule could be retired still reads, with none retired', () => {
  const { retired: _, ...older } = stored.triage;
  expect(parcelSchema.parse({ ...stored, triage: older }).triage).toEqual({ ...result, retired: [] });
});

test('a retired rule that no version knows any more still reads, and one that is no text does not', () => {
  const holding = (retired: unknown) => parcelSchema.safeParse({ ...stored, triage: { ...stored.triage, retired } });
  expect(holding(['T98']).data?.triage.retired).toEqual(['T98']);
  expect(holding([12]).success).toBe(false);
});

test('how soon somebody is called within the hour is set in one place', () => {
  expect(CLOCKS.urgentLimit).toBe(TRIAGE_SETTINGS.sameHourMinutes);
});

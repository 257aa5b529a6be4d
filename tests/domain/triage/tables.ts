import { triage } from '@/domain/triage/triage';
import { readCases } from './read-cases';

/** Whether every case of the table holds; without a test runner, for whoever asks it hundreds of times. */
export const holds = (): boolean =>
  readCases().every(({ input, fires, quiet, urgency }) => {
    const result = triage(input);
    const seen = result.findings.map(({ rule }) => rule as string);
    return (
      result.urgency === urgency && fires.every((id) => seen.includes(id)) && !quiet.some((id) => seen.includes(id))
    );
  });

import type { Hours } from '@/domain/lead/staffed-hours';
import { FactList } from './FactList';
import { DAY_OPTIONS } from './on-call-fields';

export interface CentreRecordProps {
  readonly legalName: string;
  readonly shortName: string;
  /** What staff say when the caller asked that the centre not be named. */
  readonly neutralName: string;
  readonly licence: string;
  readonly address: string;
  readonly phone: string;
  readonly whoAnswers: string;
  readonly staffed: string;
  readonly hours: Hours;
  readonly safeExit: string;
}

/** Who the centre says it is, as every page of it reads. */
export const CentreRecord = (one: CentreRecordProps) => (
  <FactList
    facts={[
      ['Legal name', one.legalName],
      ['Name on our pages', one.shortName],
      ['What staff say where the centre is not to be named', one.neutralName],
      ['License', one.licence],
      ['Address', one.address],
      ['Phone', one.phone],
      ['Who answers', one.whoAnswers],
      ['Hours as callers read them', one.staffed],
      ['Hours the clocks count by', hoursWords(one.hours)],
      ['Time zone', one.hours.zone.replaceAll('_', ' ')],
      ['Where “Leave now” leads', one.safeExit],
    ]}
  />
);

/** "Sunday, Monday: 08:00 to 20:00", a stretch after the other. */
function hoursWords({ open }: Hours): string {
  if (open === 'always') return 'Always';
  const dayOf = (day: number): string => DAY_OPTIONS.find(({ value }) => Number(value) === day)?.label ?? '';
  return open
    .map(({ days, from, to }) => `${days.length === 7 ? 'Every day' : days.map(dayOf).join(', ')}: ${from} to ${to}`)
    .join('; ');
}

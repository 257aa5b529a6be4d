import { CENTRE } from '@/content/centre';

const MOMENT = new Intl.DateTimeFormat('en-US', {
  timeZone: CENTRE.hours.zone,
  dateStyle: 'medium',
  timeStyle: 'short',
});

/** A moment in the centre's time, with its year: what is printed is read much later. "Nov 22, 2026, 9:04 PM". */
export const datedMoment = (at: Date): string => MOMENT.format(at).replace(/[\u00a0\u202f]/g, ' ');

import type { Urgency } from '@/domain/triage/urgency';
import { Clock, type ClockView } from './Clock';
import styles from './desk.module.css';
import { UrgencyBadge } from './UrgencyBadge';

export interface LeadHeaderProps {
  readonly urgency: Urgency;
  readonly forWhom: string;
  readonly stage: string;
  readonly owner: string | null;
  readonly clocks: readonly { readonly name: string; readonly clock: ClockView }[];
}

/** What stays in sight of a lead: urgency, stage, owner and its clocks. The name is the page's heading. */
export function LeadHeader({ urgency, forWhom, stage, owner, clocks }: LeadHeaderProps) {
  return (
    <div className={styles.leadHead}>
      <UrgencyBadge urgency={urgency} long />
      <span>{forWhom}</span>
      <span>Stage: {stage}</span>
      <span>Owner: {owner ?? 'nobody yet'}</span>
      {clocks.map(({ name, clock }) => (
        <Clock key={clock.words} name={name} clock={clock} />
      ))}
    </div>
  );
}

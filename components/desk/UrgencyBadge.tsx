import { URGENCY_LABELS, type Urgency } from '@/domain/triage/urgency';
import styles from './desk.module.css';

/** A shape of its own for each urgency, so that none is told by colour: octagon, triangle, square, circle. */
const SHAPES: Readonly<Record<Urgency, string>> = {
  emergency_now: 'M7 1h10l6 6v10l-6 6H7l-6-6V7z',
  urgent_1h: 'M12 1.5 23 22H1z',
  same_day: 'M3 3h18v18H3z',
  routine: 'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20z',
};

/** Urgency as shape and word. */
export function UrgencyBadge({ urgency, long = false }: { urgency: Urgency; long?: boolean }) {
  const words = URGENCY_LABELS[urgency].en;
  return (
    <span className={`${styles.urgency} ${styles[urgency]}`}>
      <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" focusable="false">
        <path
          d={SHAPES[urgency]}
          fill={urgency === 'routine' ? 'none' : 'currentColor'}
          stroke="currentColor"
          strokeWidth="2"
        />
        {urgency === 'emergency_now' && <path d="M12 6v8m0 3v1.5" className={styles.cut} strokeWidth="3" />}
      </svg>
      {long ? words : words.replace(/:.*/, '')}
    </span>
  );
}

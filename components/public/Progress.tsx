import type { Language } from '@/domain/language';
import step from './step.module.css';
import { stepOf } from './words';

/** "Step 3 of 10", with the same said as a line for the eye; "Step 3" alone while nobody knows how many there are. */
export function Progress({ lang, position, of }: { lang: Language; position: number; of: number | null }) {
  return (
    <div className={step.progress}>
      <p>{stepOf(position, of)[lang]}</p>
      {of !== null && (
        <svg
          viewBox="0 0 100 2"
          width="100%"
          height="6"
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          <rect width="100" height="2" />
          <rect width={Math.round((100 * position) / Math.max(of, 1))} height="2" />
        </svg>
      )}
    </div>
  );
}

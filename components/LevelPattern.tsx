import type { CoUseLevel } from '@/domain/substances/pairs';

/** A pattern of its own for each level: full, three quarters, half, empty, and a question for what nobody knows. */
const FILLS: Readonly<Record<CoUseLevel, string>> = {
  life_threatening: 'M2 2h16v16H2z',
  high: 'M2 6h16v12H2z',
  caution: 'M2 11h16v7H2z',
  low: '',
  unknown: '',
};

/** A level as it is drawn everywhere, on a field of 20 by 20, in the colour of the text around it. */
export function LevelPattern({ level }: { level: CoUseLevel }) {
  return (
    <>
      <path d={FILLS[level]} fill="currentColor" />
      <path
        d="M2 2h16v16H2z"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeDasharray={level === 'unknown' ? '3 2.5' : undefined}
      />
      {level === 'unknown' && <path d="M7 8a3 3 0 1 1 3 3v1m0 2v1" fill="none" stroke="currentColor" strokeWidth="2" />}
    </>
  );
}

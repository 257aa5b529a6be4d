import type { RetiredRow } from '@/components/desk/rules/RetiredLog';
import { centreYear } from '../clocks';
import type { RulesRead } from './part';

/** Every retirement as the desk shows it: those that last first, times in the centre's zone. */
export const retiredRows = ({ retired, history }: Pick<RulesRead, 'retired' | 'history'>): readonly RetiredRow[] =>
  [...retired, ...history].map(({ rule, by, at, reason, reinstated }) => ({
    key: `${rule} ${at.toISOString()}`,
    rule,
    by: `${by}, ${centreYear(at)}`,
    why: reason,
    back: reinstated && { by: `${reinstated.by}, ${centreYear(reinstated.at)}`, why: reinstated.why },
  }));

import { deskPaths } from '@/app/(desk)/desk/paths';
import type { found } from './found';

/** The parts that can be searched: where each is, and what one of it is called. */
export const PARTS = {
  rules: { path: deskPaths.rules, label: 'Rules', one: 'rule', many: 'rules' },
  mixes: { path: deskPaths.rulesPart('mixes'), label: 'Mixes', one: 'mix rule', many: 'mix rules' },
  instruments: {
    path: deskPaths.rulesPart('instruments'),
    label: 'Instruments',
    one: 'instrument',
    many: 'instruments',
  },
  withdrawal: {
    path: deskPaths.rulesPart('withdrawal'),
    label: 'Withdrawal timing',
    one: 'substance',
    many: 'substances',
  },
} as const;
export type Part = keyof typeof PARTS;
export const PART_NAMES = Object.keys(PARTS) as readonly Part[];

/** "3 rules have “GHB” in them." Nothing found says where else to look. */
export function countWords(asked: string, all: ReturnType<typeof found>, part: Part): string {
  const { one, many } = PARTS[part];
  const count = all[part].length;
  const things = `${count} ${count === 1 ? one : many}`;
  if (asked === '') return `${things}.`;
  if (count > 0) return `${things} ${count === 1 ? 'has' : 'have'} “${asked}” in ${count === 1 ? 'it' : 'them'}.`;
  const elsewhere = PART_NAMES.filter((name) => all[name].length > 0).map((name) => PARTS[name].label);
  return elsewhere.length > 0
    ? `No ${one} has “${asked}” in it. Look in: ${elsewhere.join(', ')}.`
    : `Nothing here has “${asked}” in it. Try one shorter word.`;
}

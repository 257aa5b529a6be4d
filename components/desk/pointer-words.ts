import { SUBSTANCE_IDS, type SubstanceId, substance } from '@/domain/substances/catalogue';

/** What a finding points at, as stored: the part of the answers, and what in it. */
export interface ShownPointer {
  readonly part: string;
  readonly item: string;
}

/** An answer's name in words: a substance or a mix by its labels, anything else by its own name. */
export function pointerWords({ part, item }: ShownPointer): string {
  if (part === 'substances') return labelOf(item);
  if (part === 'together') return `${item.split('+').map(labelOf).join(' with ')}, together`;
  if (part === 'otherSubstances') return `“${item}”, as typed`;
  return item
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
}

function labelOf(id: string): string {
  return isSubstance(id) ? substance(id).label.en : id;
}

function isSubstance(id: string): id is SubstanceId {
  return SUBSTANCE_IDS.some((known) => known === id);
}

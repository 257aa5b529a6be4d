import type { SubstanceId } from '@/domain/substances/catalogue';

/** What no doctor in this country prescribes, as the catalogue names it: being asked would be no use, or an insult. */
const NEVER_PRESCRIBED: ReadonlySet<SubstanceId> = new Set<SubstanceId>([
  'alcohol',
  'heroin',
  'nitazenes',
  'kratom',
  'tianeptine',
  'counterfeit_pills',
  'xylazine_medetomidine',
  'phenibut',
  'cocaine',
  'crack',
  'methamphetamine',
  'mdma',
  'cathinones',
  'cannabis',
  'synthetic_cannabinoids',
  'nicotine',
  'psychedelics',
  'pcp',
  'inhalants',
  'nitrites',
]);

/** Whether a doctor may have prescribed it; what we do not know (null) may be a medicine. */
export function canBePrescribed(id: SubstanceId | null): boolean {
  return id === null || !NEVER_PRESCRIBED.has(id);
}

import type { Words } from '@/domain/language';
import type { MechanismId } from '@/domain/substances/mechanisms';

interface SignGroup {
  readonly sign: Words;
  readonly of: readonly MechanismId[];
}

// What somebody in the room can see. Each ends the sentence “Call 911 if someone …”. A mechanism that stands in no group
// adds no sign to those every page opens with.
const GROUPS: readonly SignGroup[] = [
  {
    sign: {
      en: 'snores or gurgles in a strange way, or cannot be woken',
      es: 'ronca o hace ruidos raros al respirar, o no despierta',
    },
    of: [
      'respiratory_depression',
      'sedation',
      'masked_overdose',
      'masked_intoxication',
      'overdose',
      'loss_of_tolerance',
      'unknown_content',
      'vomiting_aspiration',
      'opposing_effects',
    ],
  },
  {
    sign: {
      en: 'has chest pain, a pounding or uneven heart, or faints',
      es: 'tiene dolor de pecho, el corazón acelerado o irregular, o se desmaya',
    },
    of: [
      'cardiotoxicity',
      'cardiotoxicity_cocaethylene',
      'cardiovascular_strain',
      'QT_prolongation',
      'arrhythmia',
      'sudden_death',
      'bradycardia',
      'hypotension',
      'hypertension',
      'hypotension_or_hypertension',
      'hypertension_or_hypotension',
    ],
  },
  {
    sign: {
      en: 'has a sudden, very bad headache, or one side goes weak',
      es: 'tiene de pronto un dolor de cabeza muy fuerte, o se le debilita un lado del cuerpo',
    },
    of: ['hypertensive_crisis', 'hypertension'],
  },
  {
    sign: {
      en: 'is very hot, stiff, or shakes and cannot stop',
      es: 'está muy caliente o rígido, o tiembla sin parar',
    },
    of: ['serotonin_toxicity', 'hyperthermia', 'neurotoxicity'],
  },
  {
    sign: { en: 'has a seizure', es: 'tiene una convulsión' },
    of: ['seizure_threshold', 'withdrawal_seizure', 'serotonin_toxicity'],
  },
  {
    sign: {
      en: 'is very confused, or sees or hears things and is not safe',
      es: 'está muy confundido, o ve u oye cosas y no está a salvo',
    },
    of: [
      'delirium',
      'confusion',
      'anticholinergic',
      'agitation',
      'psychosis',
      'anxiety_psychosis',
      'agitation_psychosis',
      'precipitated_withdrawal',
    ],
  },
];

/** What to call 911 for with these mechanisms, each once, breathing first. */
export function dangerSigns(mechanisms: readonly MechanismId[]): readonly Words[] {
  return GROUPS.filter(({ of }) => of.some((id) => mechanisms.includes(id))).map(({ sign }) => sign);
}

import type { Words } from '@/domain/language';

/**
 * How two substances act on each other, in plain words, and what staff look out for or ask about it. The words are ours,
 * made from what the co-use rules say; a clinician's sign-off and a native reader of Spanish are missing.
 */
export interface Mechanism {
  readonly label: Words;
  /** For staff: what to look for, or what to ask. Never a dose, never what to stop. */
  readonly toStaff: Words;
}

const BREATHING: Words = {
  en: 'Ask how they breathe now, and if someone is with them.',
  es: 'Pregunte cómo respira ahora y si alguien le acompaña.',
};
const HEART: Words = {
  en: 'Ask about chest pain, a pounding heart and fainting.',
  es: 'Pregunte si le duele el pecho, si el corazón le va muy rápido o si se desmaya.',
};
const HEAT: Words = {
  en: 'Ask about fever, stiff muscles and shaking.',
  es: 'Pregunte por fiebre, músculos rígidos y temblores.',
};
const MIND: Words = {
  en: 'Ask if they see or hear things, and if they feel safe.',
  es: 'Pregunte si ve u oye cosas y si se siente a salvo.',
};
const FITS: Words = {
  en: 'Ask about past seizures, and when the last one was.',
  es: 'Pregunte si ha tenido convulsiones y cuándo fue la última.',
};
const LEVELS: Words = {
  en: 'Ask who prescribes it, and if anything changed of late.',
  es: 'Pregunte quién lo receta y si algo cambió hace poco.',
};
const FAINTING: Words = {
  en: 'Ask if they faint or feel dizzy when they stand up.',
  es: 'Pregunte por desmayos o mareos al levantarse.',
};
const CLEAR: Words = {
  en: 'Ask if they are clear in the head, and who is with them.',
  es: 'Pregunte si tiene la mente clara y quién le acompaña.',
};
const FLUIDS: Words = {
  en: 'Ask if they can drink and keep it down.',
  es: 'Pregunte si puede beber sin vomitar.',
};

const TABLE = {
  respiratory_depression: {
    label: { en: 'breathing slows or stops', es: 'la respiración se frena o se para' },
    toStaff: BREATHING,
  },
  sedation: {
    label: { en: 'heavy sleepiness', es: 'mucho sueño' },
    toStaff: { en: 'Ask if they are easy to wake.', es: 'Pregunte si es fácil que se despierte.' },
  },
  bradycardia: { label: { en: 'slow heart', es: 'corazón lento' }, toStaff: FAINTING },
  masked_overdose: {
    label: { en: 'an overdose that is hard to see', es: 'una sobredosis que no se nota' },
    toStaff: {
      en: 'Feeling awake does not mean safe. Ask what was taken last.',
      es: 'Estar despierto no quiere decir estar a salvo. Pregunte qué tomó al final.',
    },
  },
  precipitated_withdrawal: {
    label: { en: 'sudden hard withdrawal', es: 'abstinencia fuerte y repentina' },
    toStaff: { en: 'Ask when each was last taken.', es: 'Pregunte cuándo tomó cada una por última vez.' },
  },
  loss_of_tolerance: {
    label: { en: 'the body is no longer used to it', es: 'el cuerpo ya no está acostumbrado' },
    toStaff: { en: 'Ask how long the break was.', es: 'Pregunte cuánto duró la pausa.' },
  },
  overdose: { label: { en: 'overdose', es: 'sobredosis' }, toStaff: BREATHING },
  cardiotoxicity: { label: { en: 'harm to the heart', es: 'daño al corazón' }, toStaff: HEART },
  cardiotoxicity_cocaethylene: {
    label: {
      en: 'harm to the heart from a new substance the two make',
      es: 'daño al corazón por lo que las dos forman',
    },
    toStaff: HEART,
  },
  cardiovascular_strain: { label: { en: 'strain on the heart', es: 'esfuerzo para el corazón' }, toStaff: HEART },
  serotonin_toxicity: {
    label: { en: 'too much serotonin in the body', es: 'demasiada serotonina en el cuerpo' },
    toStaff: HEAT,
  },
  seizure_threshold: {
    label: { en: 'seizures come more easily', es: 'las convulsiones llegan con más facilidad' },
    toStaff: FITS,
  },
  withdrawal_seizure: {
    label: { en: 'seizures in withdrawal', es: 'convulsiones en la abstinencia' },
    toStaff: FITS,
  },
  hypotension_or_hypertension: {
    label: { en: 'blood pressure too low or too high', es: 'presión de la sangre muy baja o muy alta' },
    toStaff: FAINTING,
  },
  hypertension_or_hypotension: {
    label: { en: 'blood pressure too high or too low', es: 'presión de la sangre muy alta o muy baja' },
    toStaff: FAINTING,
  },
  hypotension: { label: { en: 'low blood pressure', es: 'presión baja' }, toStaff: FAINTING },
  hypertension: { label: { en: 'high blood pressure', es: 'presión alta' }, toStaff: HEART },
  hypertensive_crisis: {
    label: { en: 'blood pressure that shoots up', es: 'la presión sube de golpe' },
    toStaff: {
      en: 'Ask about a sudden bad headache, chest pain or weak limbs.',
      es: 'Pregunte por un dolor de cabeza fuerte y repentino, dolor de pecho o debilidad.',
    },
  },
  CYP_interaction: {
    label: { en: 'one makes the other stay longer or act more', es: 'una hace que la otra dure o actúe más' },
    toStaff: LEVELS,
  },
  QT_prolongation: {
    label: { en: 'the heart’s beat can be disturbed', es: 'el latido del corazón se puede alterar' },
    toStaff: HEART,
  },
  arrhythmia: { label: { en: 'uneven heartbeat', es: 'latido irregular' }, toStaff: HEART },
  sudden_death: { label: { en: 'sudden death', es: 'muerte súbita' }, toStaff: HEART },
  vomiting_aspiration: {
    label: { en: 'choking on vomit', es: 'ahogarse con el vómito' },
    toStaff: {
      en: 'Ask if they have thrown up, and if they lie on their side.',
      es: 'Pregunte si ha vomitado y si duerme de lado.',
    },
  },
  anticholinergic: {
    label: { en: 'dry mouth, heat, confusion and a fast heart', es: 'boca seca, calor, confusión y corazón rápido' },
    toStaff: CLEAR,
  },
  impairment: {
    label: { en: 'slower, clumsier, less aware', es: 'reacciones lentas, torpeza y menos atención' },
    toStaff: CLEAR,
  },
  agitation: { label: { en: 'restless and upset', es: 'inquietud y agitación' }, toStaff: MIND },
  psychosis: {
    label: {
      en: 'seeing, hearing or believing things that are not real',
      es: 'ver, oír o creer cosas que no son reales',
    },
    toStaff: MIND,
  },
  anxiety_psychosis: {
    label: {
      en: 'fear, or seeing and hearing things that are not there',
      es: 'miedo, o ver y oír cosas que no están',
    },
    toStaff: MIND,
  },
  agitation_psychosis: {
    label: {
      en: 'upset, or seeing and hearing things that are not there',
      es: 'agitación, o ver y oír cosas que no están',
    },
    toStaff: MIND,
  },
  none_expected: {
    label: { en: 'no known way they act on each other', es: 'no se conoce que actúen una sobre otra' },
    toStaff: { en: 'Ask what else was taken.', es: 'Pregunte qué más tomó.' },
  },
  masked_intoxication: {
    label: { en: 'one hides how strong the other is', es: 'una esconde la fuerza de la otra' },
    toStaff: { en: 'Ask how much of each, and when.', es: 'Pregunte cuánto de cada una y cuándo.' },
  },
  hyperthermia: { label: { en: 'the body gets too hot', es: 'el cuerpo se calienta demasiado' }, toStaff: HEAT },
  opposing_effects: {
    label: { en: 'one speeds up and the other slows down', es: 'una acelera y la otra frena' },
    toStaff: { en: 'Ask how it feels when one wears off.', es: 'Pregunte qué siente cuando una se acaba.' },
  },
  dehydration_level_change: {
    label: {
      en: 'too little water in the body changes the medicine’s level',
      es: 'la falta de agua en el cuerpo cambia el nivel de la medicina',
    },
    toStaff: FLUIDS,
  },
  dehydration: {
    label: { en: 'the body loses too much water', es: 'el cuerpo pierde demasiada agua' },
    toStaff: FLUIDS,
  },
  blunted_effect: { label: { en: 'one acts less', es: 'una actúa menos' }, toStaff: LEVELS },
  confusion: { label: { en: 'confusion', es: 'confusión' }, toStaff: CLEAR },
  delirium: { label: { en: 'severe confusion', es: 'confusión grave' }, toStaff: CLEAR },
  mood: {
    label: { en: 'low or shifting mood', es: 'ánimo bajo o cambiante' },
    toStaff: {
      en: 'Ask how their mood is, and about thoughts of suicide.',
      es: 'Pregunte por el ánimo y por ideas de suicidio.',
    },
  },
  neurotoxicity: {
    label: { en: 'harm to nerves or brain', es: 'daño a los nervios o al cerebro' },
    toStaff: {
      en: 'Ask about shakes, numb hands or feet, and trouble walking.',
      es: 'Pregunte si tiembla, si siente dormidas las manos o los pies, y si le cuesta caminar.',
    },
  },
  unknown_content: {
    label: { en: 'nobody knows what is in it', es: 'nadie sabe qué contiene' },
    toStaff: {
      en: 'Ask what it looked like, where it came from and how it felt.',
      es: 'Pregunte cómo era, de dónde venía y qué sintió.',
    },
  },
} as const satisfies Record<string, Mechanism>;

export type MechanismId = keyof typeof TABLE;
export const MECHANISMS: Readonly<Record<MechanismId, Mechanism>> = TABLE;

const NOT_KNOWN: Words = {
  en: 'We do not know how these act together. Ask how they felt with both.',
  es: 'No sabemos cómo actúan juntas. Pregunte qué sintió con las dos.',
};

/** What staff look for with these mechanisms, each sentence once; with none we say that we do not know. */
export function mechanismsToStaff(ids: readonly MechanismId[]): Words {
  if (ids.length === 0) return NOT_KNOWN;
  const sentences = [...new Set(ids.map((id) => MECHANISMS[id].toStaff))];
  return { en: sentences.map(({ en }) => en).join(' '), es: sentences.map(({ es }) => es).join(' ') };
}

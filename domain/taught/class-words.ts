import type { Words } from '@/domain/language';
import type { InteractionClass } from '@/domain/substances/substance';

/**
 * What a substance is, said to anybody in a sentence or two: the catalogue's `pharmacology` in plain words, so it rests on
 * the sources of each entry. A native reader of Spanish and a clinician are still to read them.
 */
export const CLASS_WORDS: Readonly<Record<InteractionClass, Words>> = {
  alcohol: { en: 'A drink that slows the brain.', es: 'Una bebida que frena el cerebro.' },
  benzo: {
    en: 'A benzodiazepine: a calming medicine that slows the brain.',
    es: 'Una benzodiacepina: una medicina que calma y frena el cerebro.',
  },
  zdrug: { en: 'A sleep medicine that slows the brain.', es: 'Una medicina para dormir que frena el cerebro.' },
  barbiturate: {
    en: 'A barbiturate: a medicine that slows the brain.',
    es: 'Un barbitúrico: una medicina que frena el cerebro.',
  },
  gabab: {
    en: 'It slows the nerves. It acts on a brake in the brain called GABA-B.',
    es: 'Frena los nervios. Actúa en un freno del cerebro que se llama GABA-B.',
  },
  carbamate: {
    en: 'A medicine that loosens muscles and slows the brain.',
    es: 'Una medicina que afloja los músculos y frena el cerebro.',
  },
  gabapentinoid: { en: 'A medicine for the nerves.', es: 'Una medicina para los nervios.' },
  opioid_full: {
    en: 'An opioid. Opioids can slow a person’s breathing.',
    es: 'Un opioide. Los opioides pueden frenar la respiración.',
  },
  opioid_partial: {
    en: 'An opioid that acts only in part. It can still add to slow breathing.',
    es: 'Un opioide que actúa solo en parte. Aun así puede hacer más lenta la respiración.',
  },
  opioid_like: {
    en: 'It acts in the body like an opioid.',
    es: 'Actúa en el cuerpo como un opioide.',
  },
  alpha2: {
    en: 'A sedative for animals that gets mixed into street drugs.',
    es: 'Un sedante para animales que se mezcla en la droga de la calle.',
  },
  cocaine: { en: 'A stimulant, or upper.', es: 'Un estimulante.' },
  amphetamine: { en: 'A stimulant, or upper.', es: 'Un estimulante.' },
  mdma: {
    en: 'A stimulant, or upper, that sets serotonin free in the brain.',
    es: 'Un estimulante que libera serotonina en el cerebro.',
  },
  cathinone: { en: 'A stimulant, or upper, made in a lab.', es: 'Un estimulante hecho en laboratorio.' },
  cannabis: {
    en: 'It acts on the places in the brain that answer to cannabis.',
    es: 'Actúa en los lugares del cerebro que responden al cannabis.',
  },
  synthcan: {
    en: 'It is made in a lab. It acts where cannabis acts, and more fully.',
    es: 'Se hace en laboratorio. Actúa donde actúa el cannabis, y con más fuerza.',
  },
  nicotine: { en: 'The drug in tobacco and in many vapes.', es: 'La droga del tabaco y de muchos vapeadores.' },
  ghb: { en: 'A sedative, or downer. It slows the brain.', es: 'Un sedante. Frena el cerebro.' },
  dissociative: {
    en: 'A drug that makes people feel cut off from their body.',
    es: 'Una droga que hace sentir a la persona fuera de su cuerpo.',
  },
  psychedelic: {
    en: 'A drug that changes what people see, hear, and feel.',
    es: 'Una droga que cambia lo que la persona ve, oye y siente.',
  },
  inhalant: {
    en: 'A gas or fume that is breathed in.',
    es: 'Un gas o vapor que se inhala.',
  },
  nitrite: {
    en: 'It is breathed in, and it widens the blood vessels.',
    es: 'Se inhala y ensancha los vasos sanguíneos.',
  },
  dxm: {
    en: 'A cough medicine. It can make people feel cut off from their body, and it acts on serotonin.',
    es: 'Una medicina para la tos. Puede hacer sentir a la persona fuera de su cuerpo, y actúa en la serotonina.',
  },
  antihistamine: {
    en: 'A medicine for sleep or for an allergy. It makes people sleepy.',
    es: 'Una medicina para dormir o para la alergia. Da sueño.',
  },
  ssri: {
    en: 'A medicine for low mood. It acts on serotonin.',
    es: 'Una medicina para el ánimo. Actúa en la serotonina.',
  },
  bupropion: {
    en: 'A medicine for low mood, or to help stop smoking.',
    es: 'Una medicina para el ánimo, o para dejar de fumar.',
  },
  maoi: {
    en: 'A medicine that blocks MAO, which breaks down some foods and drugs in the body.',
    es: 'Una medicina que bloquea la MAO, que descompone ciertas comidas y drogas en el cuerpo.',
  },
  antipsychotic: {
    en: 'A medicine for the mind that blocks dopamine. Some kinds make people sleepy.',
    es: 'Una medicina para la mente que bloquea la dopamina. Algunas dan sueño.',
  },
  lithium: { en: 'A medicine that steadies mood.', es: 'Una medicina que estabiliza el ánimo.' },
  antagonist: {
    en: 'A medicine that blocks opioids. It is not an opioid.',
    es: 'Una medicina que bloquea los opioides. No es un opioide.',
  },
  unknown_pill: {
    en: 'Nobody can tell what is in it. It may hold fentanyl or another strong opioid, a sedative, or meth.',
    es: 'Nadie puede saber qué contiene. Puede tener fentanilo u otro opioide fuerte, un sedante o metanfetamina.',
  },
};

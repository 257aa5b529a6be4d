import type { Words } from '@/domain/language';
import { CO_USE_LABELS, CO_USE_LEVELS, type CoUseLevel } from '@/domain/substances/co-use-rule';
import type { StopDanger } from '@/domain/substances/substance';
import { asBeginning } from '@/domain/taught/first-letter';

/** The levels as a mark of its own says them. */
const MARKS = Object.fromEntries(
  CO_USE_LEVELS.map((level) => {
    const { en, es } = CO_USE_LABELS[level];
    return [level, { en: asBeginning(en), es: asBeginning(es) }];
  }),
) as Readonly<Record<CoUseLevel, Words>>;

/**
 * The levels as a family reads them, with nobody beside them to explain. No word here lets anything pass: what is low to
 * staff may still be a deadly drug taken with a cigarette, and what nobody studied is not safe.
 */
export const CO_USE_TO_FAMILIES: Readonly<Record<CoUseLevel, Words>> = {
  ...MARKS,
  low: {
    en: 'No strong danger is known from the mix itself. That doesn’t mean it is safe.',
    es: 'No se conoce un peligro fuerte de la mezcla en sí. Eso no quiere decir que sea segura.',
  },
  unknown: {
    en: 'We don’t know enough. That doesn’t mean it is safe.',
    es: 'No sabemos lo suficiente. Eso no quiere decir que sea segura.',
  },
};

/** The levels in two words or so, where they stand in a table. */
export const CO_USE_IN_SHORT: Readonly<Record<CoUseLevel, Words>> = {
  ...MARKS,
  low: { en: 'No strong danger known', es: 'Sin peligro fuerte conocido' },
  unknown: { en: 'Not known', es: 'No se sabe' },
};

/** How dangerous a sudden stop is, as a family reads it. */
export const STOP_TO_FAMILIES: Readonly<Record<StopDanger, Words>> = {
  life_threatening: { en: 'Stopping suddenly can kill.', es: 'Dejarlo de golpe puede matar.' },
  serious: { en: 'Stopping suddenly can do serious harm.', es: 'Dejarlo de golpe puede hacer un daño grave.' },
  uncomfortable: {
    en: 'Stopping suddenly can feel very bad. For some people it can turn dangerous.',
    es: 'Dejarlo de golpe puede sentirse muy mal. Para algunas personas puede volverse peligroso.',
  },
  none: {
    en: 'We know of no danger from a sudden stop itself. We may not know everything.',
    es: 'No conocemos un peligro de dejarlo de golpe. Quizás no lo sabemos todo.',
  },
};

/** The same in a word, where it stands in a table. */
export const STOP_IN_SHORT: Readonly<Record<StopDanger, Words>> = {
  life_threatening: { en: 'can kill', es: 'puede matar' },
  serious: { en: 'serious harm', es: 'daño grave' },
  uncomfortable: { en: 'can feel very bad', es: 'puede sentirse muy mal' },
  none: { en: 'no danger known', es: 'no se conoce peligro' },
};

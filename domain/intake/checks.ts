import { notSure, ratherTalk } from '@/domain/intake/open-options';
import type { Words } from '@/domain/language';

// What holds between answers. Small and apart, so that a browser can look early by the very same rule.

/** "None" was ticked and something was typed too. */
export function noneBesideTyped(named: readonly string[], typed: string): boolean {
  return named.includes('none') && typed.trim() !== '';
}

export const NONE_BESIDE_TYPED: Words = {
  en: 'You ticked “None” and typed something too. Please keep one of them.',
  es: 'Marcó “Nada” y también escribió algo. Deje una de las dos, por favor.',
};

/** A mix of one thing is no mix; "I'm not sure" and "I'd rather talk about it" may stand alone. */
export function oneAlone(which: readonly string[]): boolean {
  return which.length === 1 && which[0] !== notSure.value && which[0] !== ratherTalk.value;
}

export const ONE_ALONE: Words = { en: 'Tick two or more for a mix.', es: 'Marque dos o más para una mezcla.' };

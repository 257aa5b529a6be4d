import { addressOrder, slugOf, substanceAt } from '@/content/learn-paths';
import type { Words } from '@/domain/language';
import type { SubstanceId } from '@/domain/substances/catalogue';
import { readTyped, type TypedName } from '@/domain/taught/typed-names';

/** More than these at once, and a page of pairs can no longer be read: eight make twenty-eight. */
export const MOST_IN_MIX = 8;
const MOST_TYPED = 200;

/** Why a mix cannot be shown; `one`: the only substance that was named, when there is one. */
export interface MixProblem {
  readonly kind: 'problem';
  readonly says: Words;
  readonly one?: SubstanceId;
}

export type MixAsked = { readonly kind: 'mix'; readonly ids: readonly SubstanceId[] } | MixProblem;

/** What is said of what is no mix. */
export const PROBLEMS = {
  unknown: {
    en: 'One of these names is not in our list. Choose from the list, or call us and ask.',
    es: 'Uno de estos nombres no está en nuestra lista. Elija de la lista, o llámenos y pregunte.',
  },
  none: {
    en: 'Nothing was chosen. Choose two or more, or type their names.',
    es: 'No eligió nada. Elija dos o más, o escriba sus nombres.',
  },
  one: {
    en: 'That is one substance. Choose another one beside it to see what they do together.',
    es: 'Esa es una sola sustancia. Elija otra más para ver qué hacen juntas.',
  },
  many: {
    en: `That is too many for one page. Choose ${MOST_IN_MIX} or fewer. If you are worried about someone now, call Poison Help.`,
    es: `Son demasiadas para una página. Elija ${MOST_IN_MIX} o menos. Si le preocupa alguien ahora, llame a la línea de Ayuda por envenenamiento.`,
  },
  long: {
    en: 'That is too long for us to read. Type only the names.',
    es: 'Es demasiado largo para leerlo. Escriba solo los nombres.',
  },
  noName: {
    en: 'We do not know that name. Look for it in the list, or call us and ask.',
    es: 'No conocemos ese nombre. Búsquelo en la lista, o llámenos y pregunte.',
  },
} as const satisfies Record<string, Words>;

const problem = (why: keyof typeof PROBLEMS, one?: SubstanceId): MixProblem => ({
  kind: 'problem',
  says: PROBLEMS[why],
  one,
});

/** What an address or the lists of the form name, blanks left out; ids in the order of an address. */
export function mixAsked(slugs: readonly string[]): MixAsked {
  const given = slugs.filter((slug) => slug !== '');
  if (given.length === 0) return problem('none');
  const ids = given.map(substanceAt).filter((id) => id !== null);
  if (ids.length < given.length) return problem('unknown');
  const mix = addressOrder(ids);
  if (mix.length > MOST_IN_MIX) return problem('many');
  const [one] = mix;
  return mix.length === 1 ? problem('one', one) : { kind: 'mix', ids: mix };
}

export type TypedAsked =
  | MixAsked
  | { readonly kind: 'substance'; readonly id: SubstanceId }
  | { readonly kind: 'which'; readonly names: readonly TypedName[] };

/** What typed names mean: a mix, one substance, or a question back. A name read through a slip is asked about, not taken. */
export function typedAsked(text: string): TypedAsked {
  if (text.length > MOST_TYPED) return problem('long');
  const names = readTyped(text);
  if (names.length === 0) return problem('none');
  if (names.length > MOST_IN_MIX) return problem('many');
  if (names.every(({ read }) => read.kind === 'unknown' && read.near.length === 0)) return problem('noName');
  const sure = names.flatMap(({ read }) => (read.kind === 'one' && !read.corrected ? [read.id] : []));
  if (sure.length < names.length) return { kind: 'which', names };
  const [one, ...more] = addressOrder(sure);
  return one && more.length === 0 ? { kind: 'substance', id: one } : mixAsked(sure.map(slugOf));
}

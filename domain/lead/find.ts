import { plainName } from '@/domain/substances/plain-name';
import { search } from '@/domain/substances/search';
import type { Card } from './card';

/** By what a lead can be found, as it is held in memory: never in a table, and never in an address. */
export interface Findable {
  /** The lead's id. */
  readonly value: string;
  /** Plainly written: the person's own, and whoever answers for them. */
  readonly names: readonly string[];
  /** Digits alone. */
  readonly phones: readonly string[];
  /** In small letters. */
  readonly emails: readonly string[];
}

export type FoundBy = 'name' | 'phone' | 'email';

/** The fewest digits that are taken for a part of a number: fewer are in half of them. */
export const FEWEST_DIGITS = 4;
const COUNTRY = /^1(?=\d{10}$)/;

/** What a lead can be found by, of its card; nothing, where the card was erased. */
export function findableOf(id: string, card: Card | null): Findable {
  const { safeContact, name, askFor } = card ?? {};
  const given = (texts: readonly (string | null | undefined)[]) => texts.filter((text) => typeof text === 'string');
  return {
    value: id,
    names: [...new Set(given([name, askFor, safeContact?.someoneElse]).map(plainName))].filter((one) => one !== ''),
    phones: given([safeContact?.phone]).map(digitsOf),
    emails: given([safeContact?.email]).map((email) => email.trim().toLowerCase()),
  };
}

/**
 * The leads that a text means, best first: with an @ in it a part of an email address, with digits alone the beginning or
 * the end of a number, else a name, forgiving as the search for substances is. Nothing for a text of one letter.
 */
export function findAmong(all: readonly Findable[], text: string): { by: FoundBy; ids: readonly string[] } {
  const idsWhere = (is: (one: Findable) => boolean) => all.filter(is).map(({ value }) => value);
  if (text.includes('@')) {
    const email = text.trim().toLowerCase();
    return { by: 'email', ids: idsWhere(({ emails }) => emails.some((one) => one.includes(email))) };
  }
  if (/^[\d\s().+-]+$/.test(text)) {
    const digits = digitsOf(text);
    const isIn = (phone: string) => phone.startsWith(digits) || phone.endsWith(digits);
    return {
      by: 'phone',
      ids: digits.length < FEWEST_DIGITS ? [] : idsWhere(({ phones }) => phones.some(isIn)),
    };
  }
  return {
    by: 'name',
    ids: search(
      all.filter(({ names }) => names.length > 0),
      text,
    ).values,
  };
}

const digitsOf = (text: string): string => text.replace(/\D/g, '').replace(COUNTRY, '');

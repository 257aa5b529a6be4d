import { closedUp } from '@/domain/substances/search';
import { type Likeness, likenessTo, type Told } from './same-person';

/**
 * What two leads must share, exactly, to be held beside each other where many are looked at at once: a number, an email, a
 * name of more than one word in whichever order, or a first name and whoever asks, or is to be asked, for them. Fewer than
 * what makes two alike (`likenessTo`): a slip in a name alone, or a first name alone, is seen on the lead's own page. None of
 * it is what very many share, so however many are held, few of them lie beside each other.
 */
export function signsOf({ phones, emails, name, caller, reach }: Told): ReadonlySet<string> {
  const words = name.split(' ');
  const names = words.length > 1 ? [closedUp(name), [...words].sort().join('')] : [];
  return new Set([
    ...phones.map((one) => `p${one}`),
    ...emails.map((one) => `e${one}`),
    ...names.map((one) => `n${one}`),
    ...[caller, reach].filter((one) => one !== '' && name !== '').map((one) => `c${words[0]} ${one}`),
  ]);
}

/** How likely one of these is about the same person, as the likeliest is; null where none is. `except`: those of whom it is known already. */
export function likeliestAmong(
  mine: Told,
  others: Iterable<Told>,
  except: ReadonlySet<string>,
): Likeness['level'] | null {
  const likeness = likenessTo(mine);
  let level: Likeness['level'] | null = null;
  for (const theirs of others) {
    if (theirs.value === mine.value || except.has(theirs.value)) continue;
    level = likeness(theirs)?.level ?? level;
    if (level === 'likely') break;
  }
  return level;
}

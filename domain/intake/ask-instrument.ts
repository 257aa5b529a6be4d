import { ratherTalk } from '@/domain/intake/open-options';
import type { Question } from '@/domain/intake/question';
import type { Instrument, Item } from '@/domain/screening/instrument';

/**
 * The items of a standard instrument as questions of a page, in its own words and with its own answers; the field's name
 * is the item's id. Its words are not ours to change, and it is put to the person themself alone. Where the instrument has no
 * answer for who would rather not, our own stands last: a tick can be taken back without a script, and it counts as none.
 */
export function askInstrument({ id }: Pick<Instrument, 'id'>, items: readonly Item[]): readonly Question[] {
  return items.map((item) => ({
    id: item.id,
    kind: 'choice',
    label: item.asks,
    options: [
      ...item.choices.map(({ value, label }) => ({ value, label })),
      ...(item.choices.some(({ value }) => value === 'no_answer') ? [] : [ratherTalk]),
    ],
    instrument: id,
  }));
}

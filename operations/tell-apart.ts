import { keepSaying } from '@/db/queries/person';
import { holdBoth, ofBoth, sayingBy, twoLeads } from './merge-leads';
import { operation, refused } from './operation';

/**
 * Says that two leads are of two people, so that it is not suggested again that they are one. Refused where they are held
 * to be of one person, and where it was said already.
 */
export const tellApart = operation({
  may: 'person.merge',
  input: twoLeads,
  async run({ input, ...acting }) {
    const people = await holdBoth(acting, input);
    if ('kind' in people) return people;
    if (people.mine.includes(input.other))
      return refused('These two leads are held to be of one person. Take them apart first.');
    const undo = await keepSaying(acting.tx, sayingBy(acting, input, false));
    if (undo === null) return refused('This was said already.');
    return { kind: 'told_apart' as const, undo, event: ofBoth('person.told_apart', input) };
  },
});

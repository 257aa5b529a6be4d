import { expect, test } from 'vitest';
import type { Option } from '@/domain/intake/question';
import { substances } from '@/domain/intake/steps/substances';
import { CATALOGUE } from '@/domain/substances/catalogue';
import { findByName, namesOf, searchNamesOf, shownStreetNames } from '@/domain/substances/names';

test.each([
  ['Xanax', ['alprazolam']],
  ['  VALIUM ', ['diazepam']],
  ['beer', ['alcohol']],
  ['cerveza', ['alcohol']],
  ['éxtasis líquido', ['ghb_gbl']],
  ['extasis liquido', ['ghb_gbl']],
  ['Special-K', ['ketamine']],
  ['cocaína', ['cocaine']],
  ['marijuana', ['cannabis']],
  ['ron', ['alcohol']],
])('a person who types "%s" means %j', (typed, ids) => {
  expect(findByName(typed)).toEqual(ids);
});

test('a person who types a word of many meanings is shown all of them', () => {
  expect(findByName('blues')).toEqual(
    expect.arrayContaining(['fentanyl', 'oxycodone', 'counterfeit_pills', 'diazepam']),
  );
  expect(findByName('MUSCLE relaxer')).toEqual(['baclofen', 'carisoprodol']);
  expect(findByName('meta')).toEqual(expect.arrayContaining(['methamphetamine', 'methadone']));
});

test.each(['', '   ', '?!', 'moon tea', 'xan'])('a person who types "%s" is not guessed at', (typed) => {
  expect(findByName(typed)).toEqual([]);
});

test('every name leads back to its substance', () => {
  for (const { id } of CATALOGUE) for (const name of namesOf(id)) expect(findByName(name), name).toContain(id);
});

test('a demeaning name is understood when a person types it, and never shown to anyone', () => {
  expect(findByName('droga zombi')).toContain('xylazine_medetomidine');
  expect(shownStreetNames('xylazine_medetomidine', 'es')).not.toContain('droga zombi');
  expect(shownStreetNames('xylazine_medetomidine', 'es')).toContain('anestesia de caballo');
});

test('a name that misleads or speaks of people is found in a search, and is no hint beside the substance', () => {
  expect(searchNamesOf('tianeptine')).toContain('gas station heroin');
  const options: readonly Option[] = substances.questions[0].options;
  const hints = options.map(({ hint }) => JSON.stringify(hint)).join('\n');
  expect(hints).not.toMatch(/zombie|zombi|gas station heroin|gasolinera|\b(boy|girl|mujeres)\b/);
  expect(hints).toContain('fetty');
});

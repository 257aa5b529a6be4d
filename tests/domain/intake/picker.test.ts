import { describe, expect, test } from 'vitest';
import { searchables } from '@/domain/intake/picker';
import { SUBSTANCE_IDS } from '@/domain/substances/catalogue';
import { search } from '@/domain/substances/search';
import { SLANG } from '@/domain/substances/slang';

const entries = searchables('en');
const found = (text: string) => search(entries, text);

describe('what is sent with the page', () => {
  test('names every substance of the catalogue once, and nothing else', () => {
    expect(entries.map(({ value }) => value).sort()).toEqual([...SUBSTANCE_IDS].sort());
    for (const { names } of entries) expect(names.length).toBeGreaterThan(0);
  });

  test('holds no word that demeans anybody', () => {
    const all = new Set(entries.flatMap(({ names }) => names));
    for (const { term } of SLANG.filter(({ neverShow }) => neverShow)) expect(all.has(term.toLowerCase())).toBe(false);
  });

  test('stays small', () => {
    expect(JSON.stringify(entries).length).toBeLessThan(16_000);
  });

  test('warns of street pills in both languages', () => {
    const warned = (language: 'en' | 'es') => searchables(language).filter(({ warning }) => warning !== null);
    expect(warned('en').map(({ value, warning }) => [value, warning])).toEqual([
      ['counterfeit_pills', 'May contain fentanyl.'],
    ]);
    expect(warned('es')[0]?.warning).toBe('Pueden tener fentanilo.');
  });
});

describe('somebody who searches', () => {
  test.each([
    ['bars', 'alprazolam'],
    ['BARS', 'alprazolam'],
    ['bar', 'alprazolam'],
    ['xan', 'alprazolam'],
    ['alprazolan', 'alprazolam'],
    ['alprazoalm', 'alprazolam'],
    ['aprazolam', 'alprazolam'],
    ['alprez', 'alprazolam'],
    ['heroina', 'heroin'],
    ['HEROÍNA', 'heroin'],
    ['fentanilo', 'fentanyl'],
    ['fentanyls', 'fentanyl'],
    ['cerveza', 'alcohol'],
  ])('by “%s” finds %s', (text, id) => {
    expect(found(text).values).toContain(id);
  });

  test('is offered nothing for a word nobody knows, or for one letter', () => {
    expect(found('gribble')).toEqual({ values: [], exact: false, only: null });
    expect(found('a').values).toEqual([]);
    expect(found('   ').values).toEqual([]);
  });

  test('is forgiven one slip in a long word only, and not two', () => {
    expect(found('alprazolan').values).toEqual(['alprazolam']);
    expect(found('alpxazolan').values).toEqual([]);
    expect(found('batz').values).not.toContain('alprazolam');
  });

  test('by a word that may mean several things is shown all of them, and none is chosen', () => {
    expect(found('bars').values).toEqual(expect.arrayContaining(['alprazolam', 'counterfeit_pills']));
    expect(found('bars').only).toBeNull();
    expect(found('clonazepam').only).toBe('clonazepam');
    expect(found('clonazepan').only).toBe('clonazepam');
  });
});

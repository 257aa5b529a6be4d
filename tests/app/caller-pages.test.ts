import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { DangerNotices } from '@/app/(public)/[lang]/form/DangerNotices';
import Home from '@/app/(public)/[lang]/page';
import { OwnChoices } from '@/app/(public)/[lang]/status/OwnChoices';
import { Untranslated } from '@/components/learn/Untranslated';
import { CheckList } from '@/components/public/CheckList';
import { Progress } from '@/components/public/Progress';
import { GRADE_AIM, readingGrade } from '@/content/check/reading-grade';
import { LANGUAGES, type Language } from '@/domain/language';
import { noteDangers, noticesOn } from '@/domain/triage/danger-met';
import { TRIAGE_SETTINGS } from '@/domain/triage/settings';
import { danaWith } from '../domain/intake/people';

const html = renderToStaticMarkup;

describe('a caller', () => {
  test('reads how many answers of a page are left out in one line, and no question that only repeats the title', () => {
    const rows = [
      { question: 'About you', answers: ['Sam'] },
      { question: 'When?', answers: [] },
      { question: 'How?', answers: [] },
    ];
    const shown = html(createElement(CheckList, { lang: 'en', sections: [{ title: 'About you', rows }] }));
    expect(shown).toContain('2 not answered');
    expect(shown).toContain('<dt class="visually-hidden">About you</dt>');
    expect(shown).not.toContain('When?');
  });

  test('of whom nothing is left out, or nothing was answered, reads no empty list', () => {
    const shown = (answers: string[]) =>
      html(createElement(CheckList, { lang: 'es', sections: [{ title: 'T', rows: [{ question: 'Q', answers }] }] }));
    expect(shown(['a'])).not.toContain('sin respuesta');
    expect(shown([])).toContain('1 sin respuesta');
    expect(shown([])).not.toContain('<dl');
  });

  test('is told the step alone until it is known how many there are', () => {
    expect(html(createElement(Progress, { lang: 'en', position: 3, of: null }))).toContain('>Step 3</p>');
    expect(html(createElement(Progress, { lang: 'es', position: 9, of: 12 }))).toContain('Paso 9 de 12');
  });

  test.each(LANGUAGES)('who may delete is told of old copies as the page on privacy tells of them, in %s', (lang) => {
    const choices = html(createElement(OwnChoices, { lang, here: true, change: null, mayStop: false }));
    const note = /<p>(.*?)<\/p>/.exec(choices)?.[1] ?? '';
    expect(note).toContain({ en: 'old copy', es: 'copia vieja' }[lang]);
    expect(readingGrade([note], lang).grade).toBeLessThanOrEqual(GRADE_AIM);
    expect(choices, 'no list without a link in it').not.toContain('<ul');
    const told = readFileSync(`content/learn/paying-and-privacy.${lang}.mdx`, 'utf8');
    expect(told).toContain({ en: 'an old copy may hold what you deleted', es: 'una copia vieja puede tener' }[lang]);
  });

  test('is told of a danger in both languages, each line once', () => {
    const judged = { zone: 'America/New_York', settings: TRIAGE_SETTINGS };
    const named = danaWith({ substances: { named: ['heroin', 'clonazepam'] }, mixes: null, 'mix/1': null });
    const draft = noteDangers(named, 'substances', 'mixes', judged);
    const on = (key: string, lang: Language) =>
      html(createElement(DangerNotices, { lang, notices: noticesOn(draft, key, judged) }));
    expect(on('mixes', 'en')).toContain('dangerous together');
    expect(on('mixes', 'es')).toContain('peligrosas juntas');
    expect(on('mixes', 'en').match(/is struggling to breathe/g)).toHaveLength(1);
    expect(on('stopped-before', 'en')).toBe('');
  });

  test('who reads a page that is not in their language meets the danger card first', () => {
    const other = { lang: 'en', href: '/en/learn/x', title: 'What is x?' } as const;
    const shown = html(createElement(Untranslated, { lang: 'es', other }));
    expect(shown.indexOf('Llame al 911')).toBeGreaterThan(-1);
    expect(shown.indexOf('Llame al 911')).toBeLessThan(shown.indexOf('todavía no está en español'));
  });

  test.each([
    ['en', 'At night you can call SAMHSA', 'What is baclofen'],
    ['es', 'De noche puede llamar gratis a SAMHSA', '¿Qué es el baclofeno'],
  ])('on the home page in %s finds a line for the night, and what there is to read', async (lang, night, page) => {
    const shown = html(await Home({ params: Promise.resolve({ lang }) }));
    expect(shown).toContain(night);
    expect(shown).toContain('<a href="tel:+18006624357">1-800-662-4357</a>');
    expect(shown).toContain(page);
  });
});

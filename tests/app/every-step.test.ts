import { readdirSync } from 'node:fs';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { Frame } from '@/app/(public)/[lang]/Frame';
import { StepPage, stepTitle } from '@/app/(public)/[lang]/form/StepPage';
import { paths } from '@/app/(public)/paths';
import type { Taking } from '@/app/(public)/taking';
import type { Draft, Fields } from '@/domain/intake/draft';
import { FORM_SHAPE } from '@/domain/intake/earlier-form';
import { firstOpen, type Place, placeOf } from '@/domain/intake/flow';
import { type Asked, isAskedBeside, type Values } from '@/domain/intake/question';
import { WHO_FOR } from '@/domain/intake/steps/who-for';
import type { Language } from '@/domain/language';
import { danaWith, draftOf } from '../domain/intake/people';
import { answeredBy } from './answered-by';

// Each page of the form as it is drawn and posted, for each of the three who fill it in: no server, no browser.

vi.mock('@/operations/settings-now', async () => {
  const { TRIAGE_SETTINGS } = await import('@/domain/triage/settings');
  return { settingsNow: async () => TRIAGE_SETTINGS };
});

const NEUTRAL = /^(Error: )?(Form(, step \d+)?|Formulario(, paso \d+)?)$/;

const Receipt = () => 'the receipt';

const taking = (draft: Draft): Taking => ({
  paths,
  Frame,
  draft: async () => draft,
  Receipt,
  offeredKey: null,
  toPrint: null,
  inDanger: null,
  ending: null,
  aloud: false,
});

const addressOf = (lang: Language, { page, item }: Place) => ({ lang, page: `${page}`, ref: item?.ref ?? null });
const drawn = async (lang: Language, draft: Draft, place: Place): Promise<string> =>
  renderToStaticMarkup(
    createElement(
      'div',
      null,
      (await StepPage({ taking: taking(draft), at: addressOf(lang, place), search: {} })) as ReactElement,
    ),
  );

const CHOSEN: Readonly<Record<string, readonly string[]>> = {
  danger: ['none'],
  named: ['alcohol', 'heroin'],
  way: ['call'],
  sayWhere: ['say_instead'],
  never: ['night'],
  mixed: ['yes'],
  which: ['alcohol', 'heroin'],
  another: ['no'],
  pump: ['yes'],
  payer: ['medicaid'],
  talkTo: ['yes'],
  wish_dead: ['no_answer'],
};

function answerTo({ id, kind, inputMode, options }: Asked): readonly string[] {
  if (kind === 'text' || kind === 'longtext')
    return [inputMode === 'tel' ? '(802) 555-0142' : `Said of <${id}> & “more”`];
  return CHOSEN[id] ?? [options[0]?.value ?? ''];
}

/** Every question of a page answered, also those that hang on an answer to another. */
function fieldsFor({ asked }: Place, who: string): Fields {
  const values: Record<string, readonly string[]> = {};
  for (const question of asked)
    if (isAskedBeside(question, values as Values))
      values[question.id] = question.id === 'forWhom' ? [who] : answerTo(question);
  return Object.fromEntries(Object.entries(values).map(([id, sent]) => [id, [...sent]]));
}

const escaped = (text: string): string => renderToStaticMarkup(createElement('i', null, text)).slice(3, -4);

/** What a drawn form would post of a field: what is ticked, chosen or typed in it. */
function standsIn(html: string, { id, kind, asSelect }: Asked): readonly string[] {
  const of = (tag: RegExp) => [...html.matchAll(tag)].map(([whole]) => whole);
  const worth = (tag: string) => /value="([^"]*)"/.exec(tag)?.[1] ?? '';
  if (kind === 'longtext')
    return [...html.matchAll(new RegExp(`<textarea[^>]*name="${id}"[^>]*>([^<]*)</textarea>`, 'g'))].map(
      ([, text = '']) => text,
    );
  if (kind === 'text') return of(new RegExp(`<input[^>]*name="${id}"[^>]*>`, 'g')).map(worth);
  if (asSelect) {
    const list = new RegExp(`<select[^>]*name="${id}".*?</select>`, 's').exec(html)?.[0] ?? '';
    return [...list.matchAll(/<option[^>]*selected=""[^>]*>/g)].map(([tag]) => worth(tag));
  }
  return of(new RegExp(`<input[^>]*name="${id}"[^>]*>`, 'g'))
    .filter((tag) => tag.includes('checked=""'))
    .map(worth);
}

describe.each(WHO_FOR)('who answers for: %s', (who) => {
  test('finds all they answered on a page in the other language, on every page, under a title that says nothing', async () => {
    let draft: Draft = { ...draftOf({}), form: FORM_SHAPE };
    const met: string[] = [];
    for (let place = firstOpen(draft); place.slug !== 'receipt'; place = firstOpen(draft)) {
      met.push(place.slug);
      if (met.length > 60) throw new Error(`The way does not end: ${place.key}.`);
      const fields = fieldsFor(place, who);
      const switched = await answeredBy(draft, 'en', place, fields, 'lang:es');
      // A danger is met first, and leads back to the page.
      const emergency = paths.helpNow('es', { at: place, going: 'stay', from: null });
      expect([paths.step('es', place), emergency], place.key).toContain(switched.path);
      const there = placeOf(switched.draft, place.slug, place.item?.key) ?? place;
      const html = await drawn('es', switched.draft, there);
      for (const question of there.asked)
        expect(standsIn(html, question), `${place.key} ${question.id}`).toEqual(
          (fields[question.id] ?? emptyOf(question)).map(escaped),
        );
      for (const lang of ['en', 'es'] as const) {
        const { title } = await stepTitle(taking(switched.draft), addressOf(lang, there), { check: '1' });
        expect(title, place.key).toMatchObject({ absolute: expect.stringMatching(NEUTRAL) });
      }
      ({ draft } = await answeredBy(switched.draft, 'es', place, fields, 'next'));
    }
    // Two that were ticked, and one that was typed; and the pages of their own voice.
    expect(met.filter((slug) => slug === 'substance')).toHaveLength(3);
    expect(met).toContain(who === 'me' ? 'drinking' : 'talked-of-dying');
    expect(met.at(-1)).toBe('check');
  });
});

const emptyOf = ({ kind }: Asked): readonly string[] => (kind === 'text' || kind === 'longtext' ? [''] : []);

test.each([
  ['en', 'We have changed this form since you were last here. Your answers are kept.'],
  ['es', 'Cambiamos este formulario desde la última vez que estuvo aquí. Sus respuestas están guardadas.'],
] as const)(
  'who comes back to a form that has changed is told so in %s, with their answers there',
  async (lang, sentence) => {
    const draft = { ...danaWith({}), form: 'older', earlier: { pets: { dog: ['Rex'] } } };
    const at = (slug: string) => placeOf(draft, slug) ?? firstOpen(draft);
    const html = await drawn(lang, draft, at('name'));
    expect(html).toContain(sentence);
    expect(html).toContain('value="Dana"');
    // What is asked no more is in the summary, as it was told.
    expect(await drawn(lang, draft, at('check'))).toMatch(/Rex/);
    expect(await drawn(lang, { ...draft, form: FORM_SHAPE }, at('name'))).not.toContain(sentence);
  },
);

const OF_THE_FORM = readdirSync('app/(public)/[lang]', { recursive: true, encoding: 'utf8' }).filter(
  (file) => /(^|\/)page\.tsx$/.test(file) && !/^(learn|form)\/|^page/.test(file),
);

test.each(OF_THE_FORM)('the title of %s says nothing of what it is about', async (file) => {
  const { generateMetadata } = await import(/* @vite-ignore */ `../../app/(public)/[lang]/${file}`);
  for (const lang of ['en', 'es'])
    for (const check of ['1', undefined]) {
      const params = Promise.resolve({ lang, token: 'a', voice: 'you' });
      const { title } = await generateMetadata({ params, searchParams: Promise.resolve({ check }) });
      expect(title.absolute ?? title).toMatch(NEUTRAL);
    }
});

describe('who told us to stop', () => {
  const stopped: Draft = { ...danaWith({}), form: FORM_SHAPE, stopped: true };
  const at = (slug: string): Place => {
    const place = placeOf(stopped, slug);
    if (!place) throw new Error(slug);
    return place;
  };

  test.each([
    ['en', 'What you say here does not change that.', 'If you say we may', 'we open your request again.'],
    ['es', 'Lo que diga aquí no cambia eso.', 'Si nos da permiso', 'abrimos otra vez su solicitud.'],
  ] as const)('reads in %s what a yes does not do, and what opens it again', async (lang, here, intro, again) => {
    const reach = await drawn(lang, stopped, at('safe-contact'));
    expect(reach).toContain(here);
    expect(reach).not.toContain(intro);
    expect(await drawn(lang, stopped, at('check'))).toContain(again);
    const { stopped: _, ...not } = stopped;
    expect(await drawn(lang, not, at('safe-contact'))).toContain(intro);
    expect(await drawn(lang, not, at('check'))).not.toContain(again);
  });
});

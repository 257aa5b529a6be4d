import { describe, expect, test } from 'vitest';
import { paperFor } from '@/domain/intake/paper';
import { say } from '@/domain/intake/question';
import { STEPS } from '@/domain/intake/steps';
import { SUBSTANCE_IDS, substance } from '@/domain/substances/catalogue';

const question = (voice: 'you' | 'they', slug: string, id: string) =>
  paperFor(voice)
    .find((step) => step.slug === slug)
    ?.questions.find((one) => one.id === id);

describe.each(['you', 'they'] as const)('the form on paper, for "%s"', (voice) => {
  test('asks everything that the form asks, in its order and its words', () => {
    const asking = STEPS.filter(({ questions, only }) => questions.length > 0 && (only ?? voice) === voice);
    const paper = paperFor(voice);
    expect(paper.map(({ slug }) => slug)).toEqual(asking.map(({ slug }) => slug));
    for (const [at, step] of asking.entries())
      expect(paper[at]?.questions.map(({ label }) => label)).toEqual(
        step.questions.map(({ label }) => say(label, voice)),
      );
  });

  test('has a box for every answer that does not follow from an earlier one, and room to write', () => {
    for (const step of STEPS.filter(({ only }) => (only ?? voice) === voice))
      for (const asked of step.questions) {
        const shown = question(voice, step.slug, asked.id);
        const options = Array.isArray(asked.options) ? asked.options : [];
        expect(shown?.boxes.length, asked.id).toBeGreaterThanOrEqual(options.length);
        if (options.length === 0) expect((shown?.boxes.length ?? 0) + (shown?.lines ?? 0), asked.id).toBeGreaterThan(0);
      }
  });

  test('names the whole catalogue, and leaves room for other words', () => {
    const labels = question(voice, 'substances', 'named')?.boxes.map(({ label }) => label.en);
    for (const id of SUBSTANCE_IDS) expect(labels).toContain(substance(id).label.en);
    expect(question(voice, 'substances', 'typed')?.lines).toBe(3);
  });
});

describe('on paper', () => {
  test('what is put to the person alone is not put to who asks for them', () => {
    const pages = (voice: 'you' | 'they') => paperFor(voice).map(({ slug }) => slug);
    for (const slug of ['mood', 'safety', 'safety-now', 'drinking', 'past-year']) {
      expect(pages('you')).toContain(slug);
      expect(pages('they')).not.toContain(slug);
    }
    for (const [voice, slug] of [
      ['you', 'safety'],
      ['they', 'talked-of-dying'],
    ] as const)
      expect(paperFor(voice).find((step) => step.slug === slug)?.intro[0]?.en).toContain('988');
    expect(pages('they')).toContain('talked-of-dying');
    expect(pages('you')).not.toContain('talked-of-dying');
  });

  test('the voice is the one it is printed for', () => {
    expect(question('you', 'name', 'name')?.label.en).toBe('What should we call you?');
    expect(question('they', 'name', 'name')?.label.es).toBe('¿Cómo llamamos a esa persona?');
  });

  test('a question that hangs on an answer says on which', () => {
    expect(question('you', 'safe-contact', 'email')?.only).toEqual({
      en: 'If you ticked: Email me',
      es: 'Si marcó: Escríbanme un correo',
    });
    expect(question('you', 'safe-contact', 'way')?.only).toBeNull();
  });

  test('a question about one substance alone says about which', () => {
    expect(question('you', 'substance', 'morning')?.only?.en).toBe(`Only for: ${substance('alcohol').label.en}`);
    expect(question('you', 'substance', 'lastUsed')?.only).toBeNull();
  });

  test('what follows from earlier answers is written down, with the ways out beside it', () => {
    const which = question('you', 'mix', 'which');
    expect(which?.lines).toBe(1);
    expect(which?.boxes.map(({ label }) => label.en)).toEqual(['I’m not sure', 'I’d rather talk about it']);
  });

  test('what is needed is marked, and nothing that depends on another answer', () => {
    const needed = paperFor('you').flatMap(({ questions }) => questions.filter((one) => one.needed));
    expect(needed.map(({ id }) => id)).toEqual(['forWhom', 'danger', 'way']);
  });

  test('one thing and one mix stand there several times, all else once', () => {
    const several = paperFor('they').filter(({ copies }) => copies > 1);
    expect(several.map(({ slug }) => slug)).toEqual(['substance', 'mix']);
    expect(several.every(({ each }) => each)).toBe(true);
  });
});

import { callMe } from '@/domain/intake/call-me';
import type { Draft, Fields } from '@/domain/intake/draft';
import { refOf } from '@/domain/intake/ref';
import type { Step } from '@/domain/intake/step';
import { STEPS } from '@/domain/intake/steps';
import type { Words } from '@/domain/language';

type Form = readonly Pick<Step, 'slug' | 'questions'>[];

/** What became of a question, or (`question: null`) of a whole page, when the form changed. */
export interface Change {
  readonly step: string;
  readonly question: string | null;
  /** Where its answers belong now; null when it is asked no more, and its answers are shown as told. */
  readonly now: { readonly step: string; readonly question: string | null } | null;
  /** How it was asked, for answers that are asked no more. */
  readonly asked: Words;
}

/** Every change since the first release that took a question or a page away, or moved one. Add to it; never take out. */
export const CHANGES: readonly Change[] = [];

const ALL: Form = [...STEPS, callMe];

/** The form's shape in five letters: which pages it has, and what each asks. Wordings may change without changing it. */
export const shapeOf = (form: Form): string =>
  refOf(JSON.stringify(form.map(({ slug, questions }) => [slug, questions.map(({ id }) => id)])));

export const FORM_SHAPE = shapeOf(ALL);

/** Whether a draft was last written under another form: its caller is told so until they answer again. */
export const isOfEarlierForm = (draft: Draft): boolean =>
  draft.form !== FORM_SHAPE && Object.keys(draft.posted).length > 0;

/**
 * A draft as the present form reads it. Answers whose question moved move with it; those that are asked no more are kept
 * apart (`earlier`), so that nothing told is dropped. Pages that are new, and answers that no longer stand, are
 * asked in the usual way.
 */
export function broughtUpToDate(draft: Draft, form: Form = ALL, changes: readonly Change[] = CHANGES): Draft {
  if (draft.form === (form === ALL ? FORM_SHAPE : shapeOf(form))) return draft;
  const posted: Record<string, Fields> = {};
  const earlier: Record<string, Fields> = { ...draft.earlier };
  for (const [key, fields] of Object.entries(draft.posted)) {
    const [slug = '', item] = key.split(/\/(.*)/s, 2);
    // A page posted with nothing on it stays posted: it was passed over.
    if (hasPage(form, slug)) posted[key] ??= {};
    for (const [id, sent] of Object.entries(fields)) {
      const [step, question] = placeNow(slug, id, changes);
      const isAsked = form.some((one) => one.slug === step && one.questions.some((asked) => asked.id === question));
      const [into, at] = isAsked ? [posted, item === undefined ? step : `${step}/${item}`] : [earlier, key];
      const name = isAsked ? question : id;
      // Where two questions became one, what was told first stays; the other is kept apart.
      if (into[at]?.[name] === undefined) into[at] = { ...into[at], [name]: sent };
      else earlier[key] = { ...earlier[key], [id]: sent };
    }
  }
  return { ...draft, posted, ...(Object.keys(earlier).length > 0 && { earlier }) };
}

const hasPage = (form: Form, slug: string): boolean => form.some((one) => one.slug === slug);

function placeNow(step: string, question: string, changes: readonly Change[]): readonly [string, string] {
  let [page, id] = [step, question];
  // In the order in which they were made, so that what moved twice moves twice.
  for (const change of changes) {
    if (change.step !== page || !change.now || (change.question !== null && change.question !== id)) continue;
    page = change.now.step;
    id = change.question === null ? id : (change.now.question ?? id);
  }
  return [page, id];
}

export interface EarlierAnswer {
  readonly key: string;
  /** How it was asked; null when no record of that is left. */
  readonly asked: Words | null;
  readonly answers: readonly string[];
}

/** What was told under an earlier form and is asked no more. Blank answers say nothing. */
export function earlierAnswers(draft: Draft, changes: readonly Change[] = CHANGES): readonly EarlierAnswer[] {
  return Object.entries(draft.earlier ?? {}).flatMap(([key, fields]) =>
    Object.entries(fields).flatMap(([id, sent]) => {
      const answers = sent.filter((text) => text.trim() !== '');
      const step = key.split('/', 1)[0];
      const change = changes.find((one) => one.step === step && (one.question ?? id) === id && one.now === null);
      return answers.length === 0 ? [] : [{ key, asked: change?.asked ?? null, answers }];
    }),
  );
}

import { type Given, type Option, optionsOf, type Question, say, type Voice } from '@/domain/intake/question';
import type { Step } from '@/domain/intake/step';
import { STEPS } from '@/domain/intake/steps';
import type { Words } from '@/domain/language';
import { SUBSTANCE_IDS, substance } from '@/domain/substances/catalogue';

// The intake as it stands on paper: from the same steps, with nothing known yet, so every question is there.

/** A question on paper: boxes to tick, lines to write on, or both. */
export interface PaperQuestion {
  readonly id: string;
  readonly label: Words;
  readonly hint: Words | null;
  /** Whom it is for, where it is not for everybody. */
  readonly only: Words | null;
  readonly needed: boolean;
  readonly boxes: readonly { readonly label: Words; readonly hint: Words | null; readonly group: Words | null }[];
  /** Empty lines beneath. */
  readonly lines: number;
}

export interface PaperStep {
  readonly slug: string;
  readonly title: Words;
  /** What stands above its questions, such as whom to call. */
  readonly intro: readonly Words[];
  /** The page is about one thing of several, whose name is written beside the title. */
  readonly each: boolean;
  /** How many times it stands on the paper. */
  readonly copies: number;
  readonly questions: readonly PaperQuestion[];
}

/** Things, and mixes, that paper has room for. Who has more can copy the page. */
const COPIES = 3;
const LINES = { text: 1, longtext: 3 } as const;

/** All steps that ask something of this voice, in order, in its wording. */
export function paperFor(voice: Voice): readonly PaperStep[] {
  const given: Given = { voice, item: null, said: { 'who-for': { forWhom: voice === 'you' ? 'me' : 'someone' } } };
  const put = STEPS.filter(({ questions, only }) => questions.length > 0 && (only ?? voice) === voice);
  return put.map((step) => ({
    slug: step.slug,
    title: typeof step.title === 'function' ? step.title(given) : say(step.title, voice),
    intro: (step.paper ?? step.intro ?? []).map((line) => say(line, voice)),
    each: step.repeats !== undefined,
    copies: step.repeats ? COPIES : 1,
    questions: step.questions.map((question) => onPaper(question, step, given)),
  }));
}

function onPaper(question: Question, step: Step, given: Given): PaperQuestion {
  const { voice } = given;
  const options = optionsOf(question, given);
  const own = options.filter(({ exclusive }) => !exclusive);
  // Options that follow from earlier answers are not known to paper: they are written down.
  const isOpen = typeof question.options === 'function' && own.length < 2;
  const boxes = isOpen ? options.filter(({ exclusive }) => exclusive) : options;
  const lines = question.kind === 'text' || question.kind === 'longtext' ? LINES[question.kind] : 0;
  return {
    id: question.id,
    label: say(question.label, voice),
    hint: question.hint ? say(question.hint, voice) : null,
    only: onlyWith(question, step, given) ?? onlyFor(question, given),
    needed: question.required !== undefined && question.required.detailOf === undefined && !question.onlyWith,
    boxes: boxes.map(({ label, hint, paperHint, group }) => ({
      label: say(label, voice),
      hint: paperHint ?? (hint ? say(hint, voice) : null),
      group: group ?? null,
    })),
    lines: isOpen ? 1 : lines,
  };
}

function onlyWith({ onlyWith: beside }: Question, step: Step, given: Given): Words | null {
  const parent = beside && step.questions.find(({ id }) => id === beside.question);
  if (!parent) return null;
  const called = (option: Option) => beside.values.includes(option.value);
  const labels = optionsOf(parent, given)
    .filter(called)
    .map(({ label }) => say(label, given.voice));
  return {
    en: `If you ticked: ${labels.map(({ en }) => en).join(' / ')}`,
    es: `Si marcó: ${labels.map(({ es }) => es).join(' / ')}`,
  };
}

/** Of a question that is not asked of everybody, the substances it is asked about; or that it may not fit. */
function onlyFor({ when }: Question, given: Given): Words | null {
  if (!when || when(given)) return null;
  const named = SUBSTANCE_IDS.map(substance).filter(({ id, label }) =>
    when({ ...given, item: { key: id, ref: id, label } }),
  );
  if (named.length === 0) return { en: 'Skip this if it does not fit.', es: 'Sáltelo si no viene al caso.' };
  return {
    en: `Only for: ${named.map(({ label }) => label.en).join(', ')}`,
    es: `Solo para: ${named.map(({ label }) => label.es).join(', ')}`,
  };
}

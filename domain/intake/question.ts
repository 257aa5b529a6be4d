import type { Words } from '@/domain/language';

/** Whom the sentence speaks of: `you` when the caller asks for themself, `they` when for somebody else. */
export type Voice = 'you' | 'they';

/** A sentence that stays the same, or one wording for each voice. */
export type Voiced = Words | Readonly<Record<Voice, Words>>;

/** What a question came to: one value, several, or no answer. No answer is null, never a default. */
export type Value = string | readonly string[] | null;
export type Values = Readonly<Record<string, Value>>;

/** One page of a step that repeats. `ref` stands in its address and says nothing of what it is about. */
export interface Item {
  readonly key: string;
  readonly ref: string;
  readonly label: Words;
}

/** What is already known when a question is put: the voice, this page's item, and what each place said. */
export interface Given {
  readonly voice: Voice;
  readonly item: Item | null;
  /** Understood values by place: `substances`, `substance/alcohol`, `mix/1`. */
  readonly said: Readonly<Record<string, Values>>;
}

export interface Option {
  readonly value: string;
  readonly label: Voiced;
  readonly hint?: Voiced;
  /** The hint on paper, where that speaks of the screen. */
  readonly paperHint?: Words;
  /** A heading to gather options under, in the order they come. */
  readonly group?: Words;
  /** Stands alone: "none of these", "not sure", "I'd rather talk about it". */
  readonly exclusive?: boolean;
}

/**
 * `choice` radios · `choices` checkboxes · `text` one line · `longtext` many lines · `time-parts` checkboxes
 * whose values are parts of the day. One question is one field, and the field's name is the question's `id`.
 */
export const KINDS = ['choice', 'choices', 'text', 'longtext', 'time-parts'] as const;
export type Kind = (typeof KINDS)[number];

/** A question as data. Everything a page, a check or a transcript needs is here; nothing is said twice. */
export interface Question {
  readonly id: string;
  readonly kind: Kind;
  readonly label: Voiced;
  readonly hint?: Voiced;
  readonly options?: readonly Option[] | ((given: Given) => readonly Option[]);
  /** Only four answers in the whole intake are required; `detailOf` marks the rest of such an answer. */
  readonly required?: { readonly message: Voiced; readonly detailOf?: string };
  /** Most characters of a text, a line break counted as one. */
  readonly max?: number;
  readonly shape?: 'phone' | 'email' | 'phone-or-email';
  /** Asked on the same page only beside these answers to another question of the step. */
  readonly onlyWith?: { readonly question: string; readonly values: readonly string[] };
  /** Asked only when this holds of what was said before, or of the item. */
  readonly when?: (given: Given) => boolean;
  /** Said when an answer names an option that is no longer there. */
  readonly gone?: Words;
  /** What a browser may fill in; `off` unless named. */
  readonly autocomplete?: string;
  readonly inputMode?: 'tel' | 'email';
  /** A choice better shown as a list that drops down. */
  readonly asSelect?: boolean;
  /** The standard instrument whose item this is: its words are the instrument's, and are not changed for any reason. */
  readonly instrument?: string;
  /** Shown beside the field before it, as a unit is beside its number. */
  readonly beside?: string;
}

/** A question as it is put to one caller: voice chosen, options worked out. This is what a page draws. */
export interface Asked {
  readonly id: string;
  readonly kind: Kind;
  readonly label: Words;
  readonly hint: Words | null;
  readonly options: readonly AskedOption[];
  readonly required: boolean;
  readonly max: number;
  readonly onlyWith: { readonly question: string; readonly values: readonly string[] } | null;
  readonly autocomplete: string;
  readonly inputMode: 'tel' | 'email' | null;
  readonly asSelect: boolean;
  readonly beside: string | null;
  readonly instrument: string | null;
}

export interface AskedOption {
  readonly value: string;
  readonly label: Words;
  readonly hint: Words | null;
  readonly group: Words | null;
  readonly exclusive: boolean;
}

/** Longest one-line and many-line texts, in characters. Longer ones are refused and kept on the page. */
export const MAX_LINE = 200;
export const MAX_TEXT = 2000;

/** The wording for a voice. */
export function say(sentence: Voiced, voice: Voice): Words {
  return 'you' in sentence ? sentence[voice] : sentence;
}

/** The questions of a step as they are put, given what is known. Those whose `when` does not hold are absent. */
export function ask(questions: readonly Question[], given: Given): readonly Asked[] {
  return questions.filter((question) => question.when?.(given) ?? true).map((question) => askOne(question, given));
}

function askOne(question: Question, given: Given): Asked {
  const { voice } = given;
  return {
    id: question.id,
    kind: question.kind,
    label: say(question.label, voice),
    hint: question.hint ? say(question.hint, voice) : null,
    options: optionsOf(question, given).map((option) => ({
      value: option.value,
      label: say(option.label, voice),
      hint: option.hint ? say(option.hint, voice) : null,
      group: option.group ?? null,
      exclusive: option.exclusive ?? false,
    })),
    required: question.required !== undefined,
    max: maxOf(question),
    onlyWith: question.onlyWith ?? null,
    autocomplete: question.autocomplete ?? 'off',
    inputMode: question.inputMode ?? null,
    asSelect: question.asSelect ?? false,
    beside: question.beside ?? null,
    instrument: question.instrument ?? null,
  };
}

/** The options of a question, worked out where they follow from earlier answers. */
export function optionsOf(question: Question, given: Given): readonly Option[] {
  return typeof question.options === 'function' ? question.options(given) : (question.options ?? []);
}

/** Most characters a text question takes. */
export function maxOf(question: Question): number {
  return question.max ?? (question.kind === 'longtext' ? MAX_TEXT : MAX_LINE);
}

/** True when a question is asked beside what this page already says. Hidden questions are neither read nor refused. */
export function isAskedBeside(question: Pick<Asked, 'onlyWith'> | Question, values: Values): boolean {
  if (!question.onlyWith) return true;
  const beside = values[question.onlyWith.question];
  const chosen = typeof beside === 'string' ? [beside] : (beside ?? []);
  return question.onlyWith.values.some((value) => chosen.includes(value));
}

import type { Fields } from '@/domain/intake/draft';
import type { Problem } from '@/domain/intake/problem';
import type { Asked } from '@/domain/intake/question';
import type { Language } from '@/domain/language';

/** A question in one language, as it is sent to the browser: words and options, and nothing more. */
export interface Shown {
  readonly id: string;
  readonly label: string;
  readonly hint: string | null;
  readonly max: number;
  readonly options: readonly ShownOption[];
}

export interface ShownOption {
  readonly value: string;
  readonly label: string;
  readonly hint: string | null;
  readonly group: string | null;
  readonly exclusive: boolean;
}

/** What a kinder page is given: its questions, what was posted, and what is wrong with it by field name. */
export interface KinderProps {
  readonly lang: Language;
  readonly questions: readonly Shown[];
  readonly said: Fields;
  readonly wrong: Readonly<Record<string, string>>;
}

/** The questions of a page in one language. */
export function shownIn(lang: Language, asked: readonly Asked[]): readonly Shown[] {
  return asked.map(({ id, label, hint, max, options }) => ({
    id,
    label: label[lang],
    hint: hint?.[lang] ?? null,
    max,
    options: options.map((option) => ({
      value: option.value,
      label: option.label[lang],
      hint: option.hint?.[lang] ?? null,
      group: option.group?.[lang] ?? null,
      exclusive: option.exclusive,
    })),
  }));
}

/** The first thing that is wrong with each field, in words. */
export function wrongIn(lang: Language, problems: readonly Problem[]): Readonly<Record<string, string>> {
  return Object.fromEntries([...problems].reverse().map(({ field, message }) => [field, message[lang]]));
}

const NOT_ASKED: Shown = { id: '', label: '', hint: null, max: 0, options: [] };

/** The question of this id. One that is not asked here has no words and no options. */
export function questionOf(questions: readonly Shown[], id: string): Shown {
  return questions.find((question) => question.id === id) ?? NOT_ASKED;
}

/** Where what stands alone begins, as `components/public/Choices` sets it apart; -1 where nothing does. */
export const apartFrom = (options: readonly ShownOption[]): number =>
  options.findIndex(({ exclusive }, index) => exclusive && index > 0);

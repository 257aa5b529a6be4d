import type { Fields } from '@/domain/intake/draft';
import { PROBLEM_WORDS, type Problem, tooLong } from '@/domain/intake/problem';
import {
  type Given,
  isAskedBeside,
  maxOf,
  optionsOf,
  type Question,
  say,
  type Value,
  type Values,
} from '@/domain/intake/question';
import { fits } from '@/domain/intake/reach';
import type { Step } from '@/domain/intake/step';

/** What one page came to. A field with a problem is null in `values`, as if it had not been answered. */
export interface Reading {
  readonly values: Values;
  readonly problems: readonly Problem[];
}

/**
 * Reads one posted page. Refuses: fields the step does not have, two values where one is meant, values that are not
 * offered, texts that are too long, and a required answer left out. Texts are kept exactly as sent, white space,
 * control characters and all; only "is it empty" looks at them trimmed. Questions not asked here are read as null.
 */
export function readStep(step: Step, given: Given, fields: Fields): Reading {
  const problems: Problem[] = [];
  const values: Record<string, Value> = {};
  for (const question of step.questions) {
    const asked = (question.when?.(given) ?? true) && isAskedBeside(question, values);
    const read = asked ? readQuestion(question, given, sentFor(fields, question.id)) : null;
    values[question.id] = read && 'value' in read ? read.value : null;
    if (read && 'problem' in read) problems.push(read.problem);
  }
  const known = new Set(step.questions.map((question) => question.id));
  if (Object.keys(fields).some((field) => !known.has(field))) {
    problems.push({
      field: step.questions[0]?.id ?? '',
      kind: 'unknown_field',
      message: PROBLEM_WORDS.unknown_field,
    });
  }
  if (problems.length === 0) problems.push(...(step.check?.(values, given) ?? []));
  for (const { field } of problems) if (field in values) values[field] = null;
  return { values, problems };
}

type Read = { readonly value: Value } | { readonly problem: Problem };

function readQuestion(question: Question, given: Given, sent: readonly string[]): Read {
  const { id: field, kind } = question;
  const several = kind === 'choices' || kind === 'time-parts';
  if (!several && sent.length > 1) return refuse(field, 'repeated', PROBLEM_WORDS.repeated);
  const answered = sent.filter((text) => text.trim() !== '');
  const [first] = answered;
  if (first === undefined) {
    if (question.required) return refuse(field, 'required', say(question.required.message, given.voice));
    return { value: null };
  }
  if (kind === 'text' || kind === 'longtext') return readText(question, first);
  const options = optionsOf(question, given);
  const offered = new Set(options.map((option) => option.value));
  if (!answered.every((value) => offered.has(value))) {
    return refuse(field, 'not_offered', question.gone ?? PROBLEM_WORDS.not_offered);
  }
  if (!several) return { value: first };
  const chosen = options.filter((option) => answered.includes(option.value));
  if (chosen.length > 1 && chosen.some((option) => option.exclusive)) {
    return refuse(field, 'exclusive', PROBLEM_WORDS.exclusive);
  }
  return { value: chosen.map((option) => option.value) };
}

function readText(question: Question, text: string): Read {
  const max = maxOf(question);
  // A browser sends a line break as two characters and counts it as one.
  if (text.replaceAll('\r\n', '\n').length > max) return refuse(question.id, 'too_long', tooLong(max));
  if (question.shape && !fits(question.shape, text)) return refuse(question.id, 'shape', PROBLEM_WORDS[question.shape]);
  return { value: text };
}

function refuse(field: string, kind: Problem['kind'], message: Problem['message']): Read {
  return { problem: { field, kind, message } };
}

function sentFor(fields: Fields, id: string): readonly string[] {
  return Object.hasOwn(fields, id) ? (fields[id] ?? []) : [];
}

import { readFileSync } from 'node:fs';
import { type TriageInput, triageInput } from '@/domain/triage/input';

/** One row of cases.csv: a person, what they answered, and what must and must not come of it. */
export interface Case {
  readonly who: string;
  readonly input: TriageInput;
  readonly fires: readonly string[];
  readonly quiet: readonly string[];
  readonly urgency: string;
}

/**
 * Reads cases.csv. Answers are separated by `;`, bands written 6..24 or 24.. and a bare name means yes. `use none` is
 * a person who said that there are no substances; without any `use` the question was not reached.
 */
export function readCases(): Case[] {
  const rows = readFileSync(new URL('./cases.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return rows.map((row) => {
    const [who = '', answers = '', fires = '', quiet = '', urgency = ''] = row.split(',');
    const words = (text: string) => text.split(' ').filter(Boolean);
    return { who, input: parse(answers), fires: words(fires), quiet: words(quiet), urgency };
  });
}

function parse(answers: string): TriageInput {
  const input: Record<string, unknown> = {};
  const list = (name: string) => {
    const items = input[name];
    return Array.isArray(items) ? items : [];
  };
  for (const answer of answers.split(';').filter(Boolean)) {
    const [first = '', ...rest] = answer.split(' ');
    if (answer === 'use none') input.substances = [];
    else if (first === 'use') {
      const [id, ...facts] = rest;
      input.substances = [...list('substances'), { id, ...Object.fromEntries(facts.map(fact)) }];
    } else if (first === 'mix') input.together = [...list('together'), (rest[0] ?? '').split('+')];
    else if (answer.startsWith('other=')) input.otherSubstances = [...list('otherSubstances'), answer.slice(6)];
    else if (answer.startsWith('now.signs=')) input.now = { signs: answer.slice(10).split('+') };
    else {
      const [path, value] = fact(answer);
      const [part = '', item] = path.split('.');
      input[part] = item ? { ...(input[part] ?? {}), [item]: value } : value;
    }
  }
  return triageInput.parse(input);
}

function fact(text: string): [string, unknown] {
  const [name = '', value] = text.split('=');
  if (value === undefined) return [name, true];
  const [, min, max] = /^(\d+)\.\.(\d*)$/.exec(value) ?? [];
  if (min) return [name, { min: Number(min), max: max ? Number(max) : null }];
  return [name, /^\d+$/.test(value) ? Number(value) : value];
}

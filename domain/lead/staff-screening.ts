import { z } from 'zod';
import type { Words } from '@/domain/language';
import type { About, Answers, Flag, Instrument } from '@/domain/screening/instrument';

/** What is asked beside the items, of the instruments whose score depends on more than them. */
export interface AboutQuestion {
  readonly id: keyof About;
  readonly asks: Words;
  readonly choices: readonly { readonly value: string; readonly label: Words }[];
}

const yes = { value: 'yes', label: { en: 'Yes', es: 'Sí' } };
const no = { value: 'no', label: { en: 'No', es: 'No' } };

/** By instrument. One that is not here asks nothing more. */
export const ABOUT_ASKED: Readonly<Record<string, AboutQuestion>> = {
  pcptsd5: {
    id: 'sex',
    asks: { en: 'Sex, by which the cut-off differs', es: 'Sexo: el corte es distinto' },
    choices: [
      { value: 'female', label: { en: 'Female', es: 'Femenino' } },
      { value: 'male', label: { en: 'Male', es: 'Masculino' } },
      { value: 'unknown', label: { en: 'Not known', es: 'No se sabe' } },
    ],
  },
  ciwa_ar: {
    id: 'complicated',
    asks: {
      en: 'A seizure, delirium, or new hallucinations in this withdrawal?',
      es: '¿Convulsión, delirio o alucinaciones nuevas en esta abstinencia?',
    },
    choices: [yes, no],
  },
  dsm5_sud: {
    id: 'asPrescribed',
    asks: {
      en: 'Is it prescribed, and taken as prescribed?',
      es: '¿Es con receta, y se toma como se recetó?',
    },
    choices: [yes, no],
  },
};

/** What was chosen there, as the score reads it; what was not said is left out, never taken for no. */
export function aboutOf({ id }: Instrument, chosen: string | undefined): About {
  const question = ABOUT_ASKED[id];
  const value = question?.choices.find((choice) => choice.value === chosen)?.value;
  if (!question || value === undefined) return {};
  if (question.id === 'sex') return value === 'male' || value === 'female' ? { sex: value } : { sex: 'unknown' };
  return { [question.id]: value === 'yes' };
}

/**
 * One screening as it was filled in at the desk that day: what was asked and answered, in English words beside the
 * values, and what it came to. Instruments change; a record must not, so ids are plain text here.
 */
const staffScreening = z.object({
  v: z.literal(1),
  instrument: z.string(),
  name: z.string(),
  /** Of which substance, in the words of whoever filled it in; null where that was not said. */
  of: z.string().nullable(),
  asked: z.array(
    z.object({ item: z.string(), asks: z.string(), value: z.string().nullable(), answer: z.string().nullable() }),
  ),
  beside: z.object({ asks: z.string(), answer: z.string().nullable() }).nullable(),
  score: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('scored'), total: z.number().nullable(), band: z.string(), positive: z.boolean() }),
    /** The items that are missing for a score. */
    z.object({ kind: z.literal('incomplete'), missing: z.array(z.string()) }),
  ]),
  flags: z.array(z.string()),
  /** The rule set that held the instrument that day; null in what was kept before this was written down. */
  ruleSet: z.string().nullable().default(null),
});
export type StaffScreening = z.infer<typeof staffScreening>;

export interface Filled {
  readonly answers: Answers;
  /** What was chosen of the question beside the items. */
  readonly beside?: string;
  readonly of?: string;
}

/** Scores what was filled in, and makes the record of it, with the version of the rule set that scores it. */
export function screeningRecord(
  instrument: Instrument,
  { answers, beside, of }: Filled,
  ruleSet: string,
): StaffScreening {
  const { id, name, items } = instrument;
  const question = ABOUT_ASKED[id];
  const score = instrument.score(answers, aboutOf(instrument, beside));
  return {
    v: 1,
    instrument: id,
    name,
    of: of ?? null,
    asked: items.map((item) => {
      const chosen = item.choices.find(({ value }) => value === answers[item.id]);
      return { item: item.id, asks: item.asks.en, value: chosen?.value ?? null, answer: chosen?.label.en ?? null };
    }),
    beside: question
      ? { asks: question.asks.en, answer: question.choices.find(({ value }) => value === beside)?.label.en ?? null }
      : null,
    score:
      score.kind === 'scored'
        ? { kind: 'scored', total: score.total, band: score.band.label.en, positive: score.positive }
        : { kind: 'incomplete', missing: [...score.missing] },
    flags: [...score.flags] satisfies Flag[],
    ruleSet,
  };
}

/** The record as it is kept among the notes of a lead. */
export const screeningContent = (record: StaffScreening): Readonly<Record<string, string>> => ({
  record: JSON.stringify(record),
  text: inShort(record),
});

/** Reads a record back; null for a note that holds none. */
export function screeningOf(content: Readonly<Record<string, string>> | null): StaffScreening | null {
  if (content?.record === undefined) return null;
  try {
    const read = staffScreening.safeParse(JSON.parse(content.record));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** "PHQ-9: 12, moderate"; a screening that is half answered says "incomplete", never a low number. */
export function inShort({ name, of, score }: StaffScreening): string {
  const came =
    score.kind === 'incomplete' ? 'incomplete' : [score.total, score.band].filter((part) => part !== null).join(', ');
  return `${name}${of ? `, ${of}` : ''}: ${came}`;
}

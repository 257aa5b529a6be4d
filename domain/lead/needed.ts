import type { Answers } from '@/domain/intake/answers';
import { givenOf, keyOf } from '@/domain/intake/flow';
import { ask, type Item } from '@/domain/intake/question';
import { screeningsOf } from '@/domain/intake/screenings';
import type { Step } from '@/domain/intake/step';
import { health } from '@/domain/intake/steps/health';
import { medicines } from '@/domain/intake/steps/medicines';
import { mixes } from '@/domain/intake/steps/mixes';
import { overdose } from '@/domain/intake/steps/overdose';
import { rightNow } from '@/domain/intake/steps/right-now';
import { safety, talkedOfDying } from '@/domain/intake/steps/safety';
import { stoppedBefore } from '@/domain/intake/steps/stopped-before';
import { substance } from '@/domain/intake/steps/substance';
import { substances } from '@/domain/intake/steps/substances';
import type { Words } from '@/domain/language';
import { MOVES, STAGES, type Stage } from '@/domain/lead/lifecycle';
import { type Said, saidTo } from '@/domain/lead/said';
import { dangerIn } from '@/domain/lead/screening-danger';
import { instrument } from '@/domain/screening/instruments';
import type { SourceId } from '@/domain/sources';
import { type Urgency, urgencyRank } from '@/domain/triage/urgency';

/** What a lead holds that a decision looks at. */
export interface Held {
  readonly stage: Stage;
  readonly firstConversationAt: Date | null;
  /** Null where they were erased or cannot be read. */
  readonly answers: Answers | null;
  /** Whether the form was sent to its end. */
  readonly whole: boolean;
  /** What triage found and nobody dismissed, the most urgent first. */
  readonly standing: readonly StandingFinding[];
  /** What staff screened for, oldest first. */
  readonly screened: readonly {
    readonly instrument: string;
    readonly complete: boolean;
    readonly flags: readonly string[];
  }[];
}

export interface StandingFinding {
  readonly rule: string;
  readonly urgency: Urgency;
  readonly because: Words;
  readonly askNext: Words | null;
}

/** One thing that a decision waits for. */
export interface Need {
  readonly id: string;
  readonly about: Words;
  /** What to ask or do; null where the need says it all. */
  readonly ask: Words | null;
  /** What it rests on, where it is no question of the form. */
  readonly sources?: readonly SourceId[];
}

export interface Needed {
  /** The most pressing first. Never empty: last stands what the lead's stage still asks for. */
  readonly needs: readonly Need[];
  /** The first that has a question; null where there is none left to ask. */
  readonly next: Need | null;
}

/** Questions of one page, by their ids: one that its page does not have does not compile. */
const on = <S extends Step>(step: S, ...questions: readonly S['questions'][number]['id'][]) => ({
  step: step as Step,
  questions: questions as readonly string[],
});

/** Questions of the intake that a decision looks at, by their page, in the order they press. All others can wait. */
const LOOKED_AT = [
  on(rightNow, 'danger'),
  on(safety, ...safety.questions.map(({ id }) => id)),
  on(talkedOfDying, 'talked'),
  on(substances, 'named'),
  on(substance, 'lastUsed', 'howOften', 'stopped'),
  on(mixes, 'mixed'),
  on(stoppedBefore, 'before', 'feelsNow'),
  on(overdose, 'overdose'),
  on(health, 'conditions', 'pregnant'),
  on(medicines, 'medicines'),
];

/** The instrument that goes on where the short one was positive. */
const GOES_ON: Readonly<Record<string, string>> = { phq2: 'phq9', audit_c: 'audit' };

/**
 * What is missing before a clinician can decide, and the best question to ask next: what a screening at the desk showed of
 * danger, then what triage asks about what is most urgent, then what was left open, then the rest. Null once there is no decision to come: it was made, or the lead has
 * ended. It reads what the lead holds and nothing else; missing and "not sure" are needs, never a no. Pure.
 */
export function neededToDecide(held: Held): Needed | null {
  if (!isBeforeDecision(held.stage)) return null;
  const needs = [
    ...dangersIn(held),
    ...findingsThat(held, (urgency) => urgencyRank(urgency) <= urgencyRank('urgent_1h')),
    ...(held.answers ? openIn(held.answers) : [UNREADABLE]),
    ...screeningsFor(held),
    ...findingsThat(held, (urgency) => urgencyRank(urgency) > urgencyRank('urgent_1h')),
    ...(held.whole ? [] : [NOT_WHOLE]),
    ...(held.firstConversationAt ? [] : [NOT_TALKED]),
    held.stage === 'clinical_decision' ? DECIDE : NOT_THERE,
  ];
  return { needs, next: needs.find((need) => need.ask !== null) ?? null };
}

/** Up to the stage from which the table of moves lets a clinician decide. */
export function isBeforeDecision(stage: Stage): boolean {
  const last = Math.max(
    ...MOVES.filter(({ deeds }) => deeds.includes('decide')).flatMap(({ from }) =>
      from.map((one) => STAGES.indexOf(one)),
    ),
  );
  return STAGES.indexOf(stage) <= last;
}

const UNREADABLE: Need = {
  id: 'answers',
  about: { en: 'There are no answers that can be read.', es: 'No hay respuestas que se puedan leer.' },
  ask: null,
};
const NOT_WHOLE: Need = {
  id: 'whole',
  about: { en: 'They have not finished the form.', es: 'No ha terminado el formulario.' },
  ask: null,
};
const NOT_TALKED: Need = {
  id: 'conversation',
  about: { en: 'Nobody has talked with them yet.', es: 'Nadie ha hablado todavía con esta persona.' },
  ask: null,
};
const NOT_THERE: Need = {
  id: 'stage',
  about: {
    en: 'The lead has to move on to the clinical decision.',
    es: 'El caso tiene que pasar a la decisión clínica.',
  },
  ask: null,
};
const DECIDE: Need = {
  id: 'decision',
  about: {
    en: 'A clinician decides, and writes what the caller was told.',
    es: 'Decide un profesional de salud, y escribe qué se le dijo a la persona.',
  },
  ask: null,
};

/** By the last screening with each instrument: one filled in again counts as it came out then. */
const dangersIn = ({ screened }: Held): Need[] =>
  screened
    .filter((one, at) => screened.findLastIndex(({ instrument }) => instrument === one.instrument) === at)
    .flatMap((one) => {
      const danger = dangerIn(one);
      if (!danger) return [];
      const { because: about, askNext: ask, sources } = danger;
      return [{ id: `danger ${one.instrument}`, about, ask, sources }];
    });

const findingsThat = ({ standing }: Held, urgent: (urgency: Urgency) => boolean): Need[] =>
  standing
    .filter(({ urgency, askNext }) => urgent(urgency) && askNext !== null)
    .map(({ rule, because, askNext }) => ({ id: `finding ${rule}`, about: because, ask: askNext }));

/** What was asked in the intake and left open, in its own words, in the order of LOOKED_AT. */
function openIn({ said }: Answers): Need[] {
  return LOOKED_AT.flatMap(({ step, questions }) => {
    const given = givenOf(said, null);
    if ((step.only && step.only !== given.voice) || (step.when && !step.when(given))) return [];
    const items = step.repeats ? step.repeats(given) : [null];
    return items.flatMap((item) => openOn(step, questions, item, said));
  });
}

function openOn(step: Step, questions: readonly string[], item: Item | null, said: Answers['said']): Need[] {
  const key = keyOf(step.slug, item?.key);
  return ask(step.questions, givenOf(said, item))
    .filter(({ id }) => questions.includes(id))
    .flatMap((asked) => {
      const { kind } = saidTo(asked, said[key]?.[asked.id] ?? null);
      const about = OPEN_WORDS[kind];
      return about ? [{ id: `${key} ${asked.id}`, about, ask: item ? of(item.label, asked.label) : asked.label }] : [];
    });
}

const OPEN_WORDS: Readonly<Record<Said['kind'], Words | null>> = {
  said: null,
  not_answered: { en: 'Not answered', es: 'Sin respuesta' },
  not_sure: { en: 'They are not sure', es: 'No está seguro' },
  rather_talk: { en: 'They would rather talk about it', es: 'Prefiere hablarlo' },
  not_named: null,
};

const of = (label: Words, asks: Words): Words => ({ en: `${label.en}: ${asks.en}`, es: `${label.es}: ${asks.es}` });

function screeningsFor({ answers, screened }: Held): Need[] {
  const lastOf = (id: string) => screened.findLast((one) => one.instrument === id);
  const unfinished = [...new Set(screened.map((one) => one.instrument))]
    .filter((id) => lastOf(id)?.complete === false)
    .map((id) => screeningNeed(id, { en: 'Half answered, so not scored', es: 'A medias, sin puntaje' }));
  const positive = answers
    ? screeningsOf(answers).filter(({ score }) => score.kind === 'scored' && score.positive)
    : [];
  const goesOn = positive.flatMap(({ instrument: { id, name } }) => {
    const next = GOES_ON[id];
    return next && !lastOf(next)
      ? [screeningNeed(next, { en: `${name} was positive`, es: `${name} fue positivo` })]
      : [];
  });
  return [...unfinished, ...goesOn];
}

function screeningNeed(id: string, about: Words): Need {
  const name = instrument(id)?.name ?? id;
  return {
    id: `screening ${id}`,
    about,
    ask: { en: `Fill in ${name} with them.`, es: `Llene ${name} con la persona.` },
  };
}

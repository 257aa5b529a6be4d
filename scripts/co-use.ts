import { parseArgs } from 'node:util';
import type { Language } from '@/domain/language';
import { SOURCES, type SourceId } from '@/domain/sources';
import { type SubstanceId, substance } from '@/domain/substances/catalogue';
import { coUse } from '@/domain/substances/co-use';
import { MECHANISMS } from '@/domain/substances/mechanisms';
import { type NameRead, readName } from '@/domain/substances/names';
import { CO_USE_LABELS, CO_USE_LEVELS, type CoUseLevel, type Pair, pairOf } from '@/domain/substances/pairs';

// npm run co-use -- NAME NAME …: what is known of taking these together, every pair and the whole. --json, --es. It ends
// with 2 when a name means several things, or nothing that we know; what can be said is said all the same.

const MOST_NAMES = 20;
const USAGE = 'Say two names or more: npm run co-use -- alprazolam oxycodone baclofen (--es for Spanish, --json).';
const SIGN_OFF = {
  en: 'Levels are our judgement from these sources. They wait for a medical director to sign them off. Not medical advice.',
  es: 'Los niveles son nuestro juicio a partir de estas fuentes. Falta la firma de un director médico. No es consejo médico.',
};

interface Asked {
  readonly text: string;
  readonly read: NameRead;
}

const meant = ({ read }: Asked): readonly SubstanceId[] =>
  read.kind === 'one' ? [read.id] : read.kind === 'several' ? read.ids : [];

/** Every way to read the names: one meaning of each. */
const readings = (names: readonly (readonly SubstanceId[])[]): readonly (readonly SubstanceId[])[] =>
  names.reduce<readonly (readonly SubstanceId[])[]>(
    (all, ids) => all.flatMap((one) => ids.map((id) => [...one, id])),
    [[]],
  );

/** Each pair that some reading holds, once; the meanings of one name are no pair. */
function pairsOf(names: readonly (readonly SubstanceId[])[]): Pair[] {
  const all = names.flatMap((ids, i) =>
    names.slice(i + 1).flatMap((others) => ids.flatMap((a) => others.filter((b) => b !== a).map((b) => pairOf(a, b)))),
  );
  return [...new Map(all.map((pair) => [`${pair.a}+${pair.b}`, pair])).values()];
}

const worseFirst = (one: CoUseLevel, other: CoUseLevel): number =>
  CO_USE_LEVELS.indexOf(one) - CO_USE_LEVELS.indexOf(other);

const sourcesOf = (ids: readonly SourceId[]) =>
  ids.map((id) => {
    const { publisher, title, url, read } = SOURCES[id];
    return { id, publisher, title, url, toBeChecked: !read };
  });

function answer(asked: readonly Asked[]) {
  const names = asked.map(meant).filter((ids) => ids.length > 0);
  const pairs = pairsOf(names).sort((one, other) => worseFirst(one.level, other.level));
  const wholes = readings(names)
    .flatMap((ids) => coUse({ named: ids, mixes: [ids] }).simultaneous)
    .sort((one, other) => worseFirst(one.level, other.level));
  const [worst] = wholes;
  return {
    names: asked.map(({ text, read }) => ({ asked: text, ...read })),
    pairs: pairs.map(({ a, b, level, rule, mechanisms, words, toStaff, sources }) => ({
      substances: [a, b],
      level,
      rule,
      mechanisms: mechanisms.map((id) => ({ id, ...MECHANISMS[id].label })),
      words,
      toStaff,
      sources: sourcesOf(sources),
    })),
    together: worst
      ? { substances: worst.substances, level: worst.level, groupRule: worst.groupRule, readings: wholes.length }
      : null,
    signedOff: false,
  };
}

type Answer = ReturnType<typeof answer>;
const labelOf = (id: SubstanceId, lang: Language): string => substance(id).label[lang];

function nameLines({ names }: Answer, lang: Language): string[] {
  return names.flatMap((name) => {
    if (name.kind === 'one') return name.corrected ? [`“${name.asked}” was read as ${labelOf(name.id, lang)}.`] : [];
    if (name.kind === 'several') {
      const means = name.ids.map((id) => labelOf(id, lang)).join('; ');
      return [
        `“${name.asked}” can mean: ${means}. Each is shown. Ask which it was.`,
        ...name.notes.map((note) => `  ${note}`),
      ];
    }
    const near = name.near.map((id) => labelOf(id, lang)).join('; ');
    return [`“${name.asked}” is no name we know, which does not mean safe.${near ? ` Near it: ${near}.` : ''}`];
  });
}

function asText(found: Answer, lang: Language): string {
  const pairs = found.pairs.flatMap(({ substances, level, mechanisms, words, toStaff, sources }) => [
    '',
    `${substances.map((id) => labelOf(id, lang)).join(' + ')}: ${CO_USE_LABELS[level][lang]}`,
    ...(mechanisms.length > 0 ? [`  ${mechanisms.map((one) => one[lang]).join('; ')}`] : []),
    `  ${words[lang]}`,
    `  Staff: ${toStaff[lang]}`,
    ...sources.map(
      ({ publisher, title, url, toBeChecked }) =>
        `  ${publisher}: ${title} ${url}${toBeChecked ? ' (to be checked)' : ''}`,
    ),
  ]);
  const { together } = found;
  const whole = together
    ? [
        '',
        `All together${together.readings > 1 ? ', read at its worst' : ''} (${together.substances.map((id) => labelOf(id, lang)).join(' + ')}): ${CO_USE_LABELS[together.level][lang]}`,
        ...(together.groupRule ? [`  ${together.groupRule.words[lang]}`] : []),
      ]
    : [];
  return [...nameLines(found, lang), ...pairs, ...whole, '', SIGN_OFF[lang]].join('\n').replace(/^\n+/, '');
}

function main(): number {
  let given: { values: { json?: boolean; es?: boolean }; positionals: string[] };
  try {
    given = parseArgs({ options: { json: { type: 'boolean' }, es: { type: 'boolean' } }, allowPositionals: true });
  } catch {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const texts = [...new Set(given.positionals)];
  if (texts.length < 2 || texts.length > MOST_NAMES) {
    process.stderr.write(`${texts.length > MOST_NAMES ? `At most ${MOST_NAMES} names. ` : ''}${USAGE}\n`);
    return 2;
  }
  const asked = texts.map((text): Asked => ({ text, read: readName(text) }));
  if (readings(asked.map(meant).filter((ids) => ids.length > 0)).length > 10_000) {
    process.stderr.write('These names can mean too many things to go through. Say fewer at a time.\n');
    return 2;
  }
  const found = answer(asked);
  process.stdout.write(
    `${given.values.json ? JSON.stringify(found, null, 2) : asText(found, given.values.es ? 'es' : 'en')}\n`,
  );
  return asked.every(({ read }) => read.kind === 'one') ? 0 : 2;
}

process.exitCode = main();

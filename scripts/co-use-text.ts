import type { Language } from '@/domain/language';
import { type SubstanceId, substance } from '@/domain/substances/catalogue';
import { CO_USE_LABELS } from '@/domain/substances/pairs';
import { type CoUseFound, meant, type NameFound, type PairFound } from '@/scripts/co-use-found';

const EN = {
  unsaid: (at: number) => `Name ${at}`,
  quoted: (text: string) => `“${text}”`,
  readAs: (name: string, one: string) => `${name} was read as ${one}.`,
  canMean: (name: string, all: string) => `${name} can mean: ${all}. Each is shown. Ask which it was.`,
  mayBe: (name: string, all: string) => `${name} is no name we know. With one letter changed it can mean: ${all}.`,
  same: (name: string, first: string) => `${name} is the same as ${first}: it is counted once.`,
  unknown: (name: string) => `${name} is no name we know, which does not mean safe. It is left out below.`,
  near: (all: string) => `Near it: ${all}.`,
  note: 'Note',
  staff: 'Staff',
  toBeChecked: 'to be checked',
  together: 'All together',
  atWorst: 'All together, read at its worst',
  pairs: (pairs: string) => `Already so by themselves: ${pairs}.`,
  notKnown: (pairs: string) => `Not known in it: ${pairs}.`,
  oneOnly: 'There are not two substances here, so there is no mix to tell of.',
  tooMany: 'All together: these names can mean too many mixes to go through. Say fewer at a time.',
  signOff:
    'Levels are our judgement from these sources. They wait for a medical director to sign them off. Not medical advice.',
};

const ES: typeof EN = {
  unsaid: (at) => `El nombre ${at}`,
  quoted: (text) => `«${text}»`,
  readAs: (name, one) => `${name} se leyó como ${one}.`,
  canMean: (name, all) => `${name} puede ser: ${all}. Se muestra cada una. Pregunte cuál era.`,
  mayBe: (name, all) => `${name} no es un nombre que conozcamos. Con una letra cambiada puede ser: ${all}.`,
  same: (name, first) => `${name} es lo mismo que ${first}: se cuenta una vez.`,
  unknown: (name) =>
    `${name} no es un nombre que conozcamos, y eso no quiere decir que sea seguro. Abajo no se toma en cuenta.`,
  near: (all) => `Se parece a: ${all}.`,
  note: 'Nota (en inglés)',
  staff: 'Personal',
  toBeChecked: 'por revisar',
  together: 'Todo junto',
  atWorst: 'Todo junto, en su peor lectura',
  pairs: (pairs) => `Ya lo son de a dos: ${pairs}.`,
  notKnown: (pairs) => `No se sabe en esta mezcla: ${pairs}.`,
  oneOnly: 'Aquí no hay dos sustancias, así que no hay mezcla que explicar.',
  tooMany: 'Todo junto: estos nombres pueden ser demasiadas mezclas. Diga menos a la vez.',
  signOff:
    'Los niveles son nuestro juicio a partir de estas fuentes. Falta la firma de un director médico. No es consejo médico.',
};

/** What was found, to be read by a person: names first, then every pair, then all together, then who has yet to sign. */
export function coUseText(found: CoUseFound, language: Language): string {
  const say = language === 'es' ? ES : EN;
  const labels = (ids: readonly SubstanceId[], by: string) => ids.map((id) => substance(id).label[language]).join(by);
  const called = (at: number, asked: string | null) => (asked === null ? say.unsaid(at) : say.quoted(printable(asked)));

  const nameLines = (name: NameFound, index: number): string[] => {
    const [as, all] = [called(index + 1, name.asked), labels(meant(name), '; ')];
    if (name.sameAs !== null) return [say.same(as, called(name.sameAs, found.names[name.sameAs - 1]?.asked ?? null))];
    if (name.kind === 'one') return name.corrected || name.asked === null ? [say.readAs(as, all)] : [];
    if (name.kind === 'several')
      return [
        (name.corrected ? say.mayBe : say.canMean)(as, all),
        ...name.notes.map((note) => `  ${say.note}: ${note}`),
      ];
    return [[say.unknown(as), ...(name.near.length > 0 ? [say.near(labels(name.near, '; '))] : [])].join(' ')];
  };

  const mechanismLines = (all: PairFound['mechanisms']): string[] =>
    all.length > 0 ? [`  ${all.map((one) => one[language]).join('; ')}`] : [];

  const staffAndSources = ({ toStaff, sources }: Pick<PairFound, 'toStaff' | 'sources'>): string[] => [
    `  ${say.staff}: ${toStaff[language]}`,
    ...sources.map(
      ({ publisher, title, url, toBeChecked }) =>
        `  ${publisher}: ${title} ${url}${toBeChecked ? ` (${say.toBeChecked})` : ''}`,
    ),
  ];

  const pairLines = (pair: PairFound): string[] => [
    '',
    `${labels(pair.substances, ' + ')}: ${CO_USE_LABELS[pair.level][language]}`,
    ...mechanismLines(pair.mechanisms),
    `  ${pair.words[language]}`,
    ...staffAndSources(pair),
  ];

  const togetherLines = (): string[] => {
    const { together } = found;
    if (!together) return [found.pairs.length > 0 ? say.tooMany : say.oneOnly];
    const { substances, level, groupRule, readings } = together;
    const [pairs, unknown] = [together.pairs, together.unknown].map((of) =>
      of.map((ids) => labels(ids, ' + ')).join('; '),
    );
    return [
      `${readings > 1 ? say.atWorst : say.together} (${labels(substances, ' + ')}): ${CO_USE_LABELS[level][language]}`,
      ...mechanismLines(together.mechanisms),
      ...(groupRule ? [`  ${groupRule.words[language]} (${groupRule.id})`] : []),
      ...(pairs && substances.length > 2 && level !== 'unknown' ? [`  ${say.pairs(pairs)}`] : []),
      ...(unknown ? [`  ${say.notKnown(unknown)}`] : []),
      ...staffAndSources(together),
    ];
  };

  const lines = [...found.names.flatMap(nameLines), ...found.pairs.flatMap(pairLines), '', ...togetherLines()];
  return [...lines, '', say.signOff].join('\n').replace(/^\n+/, '');
}

/** A typed name as it can stand in a line: no control characters, and not endless. */
function printable(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

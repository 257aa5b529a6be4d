import type { Language, Words } from '@/domain/language';
import { type SubstanceId, substance } from '@/domain/substances/catalogue';
import type { GroupRule } from '@/domain/substances/co-use';
import type { CoUseLevel } from '@/domain/substances/co-use-rule';
import { MECHANISMS } from '@/domain/substances/mechanisms';
import { namesSharedWithFakes } from '@/domain/taught/counterfeits';
import { dangerSigns } from '@/domain/taught/danger-signs';
import { allTogether, pairsTogether, twoTogether } from '@/domain/taught/together';
import { type Numbered, numbered } from './numbered';
import { type Claim, FAKES_FROM, NALOXONE_FROM, whyTwo } from './substance-taught';
import { mayBeOpioid, mixName } from './taught-words';

/** Two of a mix, taken together. `can` is what they can do to a body; nothing where nothing is known. */
export interface PairTaught extends Claim {
  readonly ids: readonly [SubstanceId, SubstanceId];
  readonly name: string;
  readonly level: CoUseLevel;
  readonly can: readonly string[];
}

/** Everything a page of the mixing checker says. */
export interface MixTaught extends Numbered {
  readonly ids: readonly SubstanceId[];
  readonly lang: Language;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly level: CoUseLevel;
  /** What holds of several downers together, where the mix has more than two substances. */
  readonly groupRule: GroupRule | null;
  /** Whether nothing is known of some pair in it, while another makes it worse than not known. */
  readonly partUnknown: boolean;
  readonly pairs: readonly PairTaught[];
  readonly signs: readonly Words[];
  readonly naloxone: boolean;
  readonly fakes: boolean;
  /** The ids of the rules behind it, for whoever signs them. */
  readonly rules: readonly string[];
}

const title = (ids: readonly SubstanceId[], name: Words): Words =>
  ids.length === 2
    ? { en: `${name.en}: what can happen?`, es: `${name.es}: ¿qué puede pasar?` }
    : { en: `${name.en} together: what can happen?`, es: `${name.es} a la vez: ¿qué puede pasar?` };

const description = (name: Words): Words => ({
  en: `${name.en}: how dangerous it is to take them together, why, the danger signs, and what to do.`,
  es: `${name.es}: qué tan peligrosa es la mezcla, por qué, cuáles son las señales de peligro y qué hacer.`,
});

/** The page of two substances or more, in one language. */
export function mixTaught(ids: readonly SubstanceId[], lang: Language): MixTaught {
  const mix = allTogether(ids);
  const pairs = pairsTogether(ids);
  const taught = pairs.map(({ a, b, mechanisms }) => ({
    ids: [a, b] as const,
    name: mixName([a, b])[lang],
    level: twoTogether(a, b).level,
    can: mechanisms.filter((id) => id !== 'none_expected').map((id) => MECHANISMS[id].label[lang]),
    ...whyTwo(a, b, lang),
  }));
  const name = mixName(ids);
  const naloxone = ids.some((id) => mayBeOpioid(substance(id)));
  const groupRule = ids.length > 2 ? mix.groupRule : null;
  const fakes = ids.some((id) => id === 'counterfeit_pills' || namesSharedWithFakes(id, lang).names.length > 0);
  return {
    ids,
    lang,
    name: name[lang],
    title: title(ids, name)[lang],
    description: description(name)[lang],
    level: mix.level,
    groupRule,
    partUnknown: mix.unknown.length > 0 && mix.level !== 'unknown',
    pairs: taught,
    signs: dangerSigns(pairs.flatMap(({ mechanisms }) => mechanisms)),
    naloxone,
    fakes,
    rules: [...new Set(pairs.flatMap(({ rule }) => rule ?? []))],
    ...numbered([
      ...(groupRule ? [groupRule.sources] : []),
      ...taught.map(({ from }) => from),
      ...(naloxone ? [NALOXONE_FROM] : []),
      ...(fakes ? [FAKES_FROM] : []),
    ]),
  };
}

import type { Words } from '@/domain/language';
import type { SourceId } from '@/domain/sources';
import type { Finding, RuleId } from '@/domain/triage/finding';

/** A calm word to the caller about a danger in what they told: what to do, never a diagnosis and never a dose. */
export interface CallerNotice {
  readonly about: 'together' | 'stopping';
  readonly title: Words;
  readonly lines: readonly Words[];
  /** Of the findings behind it. */
  readonly sources: readonly SourceId[];
}

const CALL_911: Words = {
  en: 'If someone can’t be woken, is struggling to breathe or has a seizure: call 911.',
  es: 'Si alguien no despierta, le cuesta respirar o tiene una convulsión: llame al 911.',
};
const NALOXONE: Words = {
  en: 'Give naloxone if you have it, even if you are not sure.',
  es: 'Dé naloxona si la tiene, aunque no haya certeza.',
};

const TOGETHER = {
  rules: ['T15', 'T17', 'T33'] satisfies RuleId[],
  title: {
    en: 'Some of these can be very dangerous together',
    es: 'Algunas de estas cosas pueden ser muy peligrosas juntas',
  },
  lines: [
    CALL_911,
    {
      en: 'Not sure about a mix? Poison Help answers at any hour: 1-800-222-1222.',
      es: '¿Duda sobre una mezcla? En Ayuda por envenenamiento contestan a toda hora: 1-800-222-1222.',
    },
  ],
};

const STOPPING = {
  rules: ['T12', 'T13'] satisfies RuleId[],
  title: {
    en: 'Stopping some of these all at once can cause seizures',
    es: 'Dejar algunas de estas cosas de golpe puede causar convulsiones',
  },
  lines: [
    {
      en: 'Coming off them needs a medical plan. Please talk with us or a doctor before stopping.',
      es: 'Para dejarlas hace falta un plan médico. Hable con nosotros o con un médico antes de dejarlas.',
    },
    CALL_911,
  ],
};

/** What a caller is told of these findings. Most findings are for staff alone, and say nothing here. */
export function callerNotices(findings: readonly Finding[]): readonly CallerNotice[] {
  const behind = (rules: readonly RuleId[]) => findings.filter(({ rule }) => rules.includes(rule));
  const sourcesOf = (some: readonly Finding[]) => [...new Set(some.flatMap(({ sources }) => sources))];
  const together = behind(TOGETHER.rules);
  const stopping = behind(STOPPING.rules);
  const opioid = together.some(({ rule }) => rule === 'T15');
  const notices: CallerNotice[] = [];
  if (together.length > 0) {
    const lines = opioid ? [CALL_911, NALOXONE, ...TOGETHER.lines.slice(1)] : TOGETHER.lines;
    notices.push({ about: 'together', title: TOGETHER.title, lines, sources: sourcesOf(together) });
  }
  if (stopping.length > 0) {
    notices.push({ about: 'stopping', title: STOPPING.title, lines: STOPPING.lines, sources: sourcesOf(stopping) });
  }
  return notices;
}

/** Those of one page to say after `before`: not one that was said word for word, and no line twice on the page. */
export function notYetSaid(notices: readonly CallerNotice[], before: readonly CallerNotice[]): readonly CallerNotice[] {
  const said = (notice: CallerNotice) =>
    before.some(({ about, lines }) => about === notice.about && notice.lines.every((line) => lines.includes(line)));
  const shown = new Set<Words>();
  return notices
    .filter((notice) => !said(notice))
    .map((notice) => {
      const lines = notice.lines.filter((line) => !shown.has(line));
      for (const line of lines) shown.add(line);
      return { ...notice, lines };
    });
}

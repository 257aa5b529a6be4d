import { Inset } from '@/components/public/Inset';
import { CENTRE } from '@/content/centre';
import { answersOf } from '@/domain/intake/answers';
import type { Draft } from '@/domain/intake/draft';
import type { Language } from '@/domain/language';
import { type CallerNotice, callerNotices } from '@/domain/triage/caller-notice';
import { triageInputOf } from '@/domain/triage/from-intake';
import { triage } from '@/domain/triage/triage';

/** Where each is said: as soon as enough was told to know, and before the next question. */
const SAID_ON: Readonly<Record<string, readonly CallerNotice['about'][]>> = {
  mixes: ['together'],
  'stopped-before': ['together', 'stopping'],
};

/** What to do about a danger in what was told, by the same rules the desk sees. */
export function DangerNotices({ lang, draft, slug }: { lang: Language; draft: Draft; slug: string }) {
  const about = SAID_ON[slug];
  if (!about) return null;
  const { findings } = triage(triageInputOf(answersOf(draft, CENTRE.hours.zone)));
  return callerNotices(findings)
    .filter((notice) => about.includes(notice.about))
    .map(({ title, lines }) => (
      <Inset key={title.en} title={title[lang]}>
        {lines.map((line) => (
          <p key={line.en}>{line[lang]}</p>
        ))}
      </Inset>
    ));
}

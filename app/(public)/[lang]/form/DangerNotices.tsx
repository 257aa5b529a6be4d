import { Inset } from '@/components/public/Inset';
import { CENTRE } from '@/content/centre';
import { answersOf } from '@/domain/intake/answers';
import type { Draft } from '@/domain/intake/draft';
import { placeOf } from '@/domain/intake/flow';
import type { Language } from '@/domain/language';
import { type CallerNotice, callerNotices, notYetSaid } from '@/domain/triage/caller-notice';
import { triageInputOf } from '@/domain/triage/from-intake';
import type { TriageSettings } from '@/domain/triage/settings';
import { triage } from '@/domain/triage/triage';

/** Where each is said: as soon as enough was told to know, and before the next question. */
const SAID_ON: Readonly<Record<string, readonly CallerNotice['about'][]>> = {
  mixes: ['together'],
  'stopped-before': ['together', 'stopping'],
};

/** Whether a page has anything to say of the sort. */
export const saysDanger = (slug: string): boolean => SAID_ON[slug] !== undefined;

/** What to do about a danger in what was told, by the same rules the desk sees; what the last pages said is not repeated. */
export function DangerNotices(props: { lang: Language; draft: Draft; slug: string; settings: TriageSettings }) {
  const { lang, draft, slug, settings } = props;
  const about = SAID_ON[slug];
  if (!about) return null;
  const notices = noticesFor(draft, settings).filter((notice) => about.includes(notice.about));
  return notYetSaid(notices, slug === 'mixes' ? [] : saidOnMixes(draft, settings)).map(({ title, lines }) => (
    <Inset key={title.en} title={title[lang]}>
      {lines.map((line) => (
        <p key={line.en}>{line[lang]}</p>
      ))}
    </Inset>
  ));
}

function noticesFor(draft: Draft, settings: TriageSettings): readonly CallerNotice[] {
  return callerNotices(triage(triageInputOf(answersOf(draft, CENTRE.hours.zone)), settings).findings);
}

/** What the page of the mixes said, if this caller came by it: told from what had been posted by then. */
function saidOnMixes(draft: Draft, settings: TriageSettings): readonly CallerNotice[] {
  if (!placeOf(draft, 'mixes')) return [];
  const byThen = Object.entries(draft.posted).filter(([key]) => !/^(mixes$|mix\/|stopped-before$)/.test(key));
  const notices = noticesFor({ ...draft, posted: Object.fromEntries(byThen) }, settings);
  return notices.filter((notice) => SAID_ON.mixes?.includes(notice.about));
}

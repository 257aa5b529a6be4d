import { Inset } from '@/components/public/Inset';
import { WithNumbers } from '@/components/public/WithNumbers';
import type { Language } from '@/domain/language';
import type { CallerNotice } from '@/domain/triage/caller-notice';

/** What to do about a danger in what was just told, by the same rules the desk sees, before the next question. */
export function DangerNotices({ lang, notices }: { lang: Language; notices: readonly CallerNotice[] }) {
  return notices.map(({ title, lines }) => (
    <Inset key={title.en} title={title[lang]}>
      {lines.map((line) => (
        <p key={line.en}>
          <WithNumbers text={line[lang]} />
        </p>
      ))}
    </Inset>
  ));
}

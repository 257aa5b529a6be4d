import { redirect } from 'next/navigation';
import { pathOnward, pathToGoOn } from '@/app/(public)/path-onward';
import type { Taking } from '@/app/(public)/taking';
import { EmergencyPanel } from '@/components/public/EmergencyPanel';
import styles from '@/components/public/form.module.css';
import { QuietLink } from '@/components/public/QuietLink';
import { WORDS as SHELL_WORDS } from '@/components/public/words';
import { CENTRE } from '@/content/centre';
import { emergencyAdvice } from '@/domain/intake/emergency';
import { placeAt } from '@/domain/intake/flow';
import { GOING, type Going } from '@/domain/intake/onward';
import type { Language, Words } from '@/domain/language';
import { dangersBehind, emergenciesIn, emergenciesOn } from '@/domain/triage/danger-met';
import { settingsNow } from '@/operations/settings-now';
import { goingOnFrom } from '../form/BegunAnew';

const WORDS = {
  title: { en: 'Get help now', es: 'Busque ayuda ahora' },
  goOn: { en: 'I have help, or this is not going on now: go on', es: 'Ya tengo ayuda, o no pasa ahora: seguir' },
} satisfies Record<string, Words>;

export interface HelpSearch {
  /** Several where an address was tampered with: then none of them is looked at. */
  readonly at?: string | readonly string[];
  readonly going?: string;
  readonly from?: string;
  /** Answers were begun anew: said on the page after. */
  readonly begun?: string;
}

/**
 * What to do about the danger in what was just told, before anything else is asked; and the way on, never a dead end.
 * Opened by itself it shows every danger told.
 */
export async function HelpPage({ taking, lang, search }: { taking: Taking; lang: Language; search: HelpSearch }) {
  const { paths, Frame } = taking;
  const draft = await taking.draft();
  if (!draft) redirect(paths.start(lang));
  const [page, ref = null] = (typeof search.at === 'string' ? search.at : '').split('.');
  const here = placeAt(draft, Number(page), ref);
  const from = search.from === 'check' ? 'check' : null;
  const going: Going = GOING.find((one) => one === search.going) ?? 'next';
  const judged = { zone: CENTRE.hours.zone, settings: await settingsNow() };
  const raised = here ? emergenciesOn(draft, here.key, judged) : [];
  const all = emergenciesIn(draft, judged);
  const danger = dangersBehind(draft, raised.length > 0 ? raised : all, judged.zone);
  if (danger.length === 0) redirect(paths.start(lang));
  const advice = emergencyAdvice(danger);
  const at = (other: Language) =>
    goingOnFrom(search, here ? paths.helpNow(other, { at: here, going, from }) : paths.helpNow(other));
  const onwards = here ? pathOnward({ lang, draft, here, going, from }, paths) : pathToGoOn(lang, draft, paths);
  return (
    <Frame lang={lang} at={at}>
      {taking.inDanger}
      <EmergencyPanel
        lang={lang}
        title={WORDS.title[lang]}
        steps={advice.steps.map((step) => step[lang])}
        lines={advice.lines}
      >
        <QuietLink href={goingOnFrom(search, onwards)}>{WORDS.goOn[lang]}</QuietLink>
        <form method="post" action={paths.keep(lang)}>
          <button className={styles.quiet} type="submit">
            {SHELL_WORDS.later[lang]}
          </button>
        </form>
      </EmergencyPanel>
    </Frame>
  );
}

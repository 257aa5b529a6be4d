import type { ReactNode } from 'react';
import type { CentreShown } from '@/components/centre-shown';
import { LampMark } from '@/components/LampMark';
import type { Language } from '@/domain/language';
import { EmergencyStrip } from './EmergencyStrip';
import { LanguageSwitch, type Switching } from './LanguageSwitch';
import { LeaveNow } from './LeaveNow';
import styles from './shell.module.css';
import { Unsent } from './Unsent';
import { WORDS } from './words';

export interface PublicShellProps {
  readonly lang: Language;
  /** The page's `h1`; left out where the page brings its own. */
  readonly title?: string;
  readonly centre: CentreShown;
  readonly homeHref: string;
  readonly leaveAction: string;
  readonly switching: Switching;
  /** Says when to use each crisis line; for the home page. */
  readonly fullStrip?: boolean;
  /** Whatever is sent from here is kept when the line drops, and the page has the words for it. */
  readonly sends: boolean;
  readonly children: ReactNode;
}

/** The frame of every public page: help first, who we are, the page, and the way out. */
export function PublicShell(props: PublicShellProps) {
  const { lang, centre, switching } = props;
  return (
    <div className={styles.page} lang={lang}>
      <a className="visually-hidden" href="#main">
        {WORDS.skip[lang]}
      </a>
      <a className="visually-hidden" href="#leave">
        {WORDS.leave[lang]}
      </a>
      <EmergencyStrip lang={lang} full={props.fullStrip ?? false} />
      <header>
        {centre.sample && <p className={styles.sample}>{WORDS.sample[lang]}</p>}
        <div className={styles.header}>
          <a className={styles.brand} href={props.homeHref}>
            <LampMark />
            {centre.shortName}
          </a>
          <a className={styles.phone} href={`tel:${centre.phone.e164}`}>
            {WORDS.callUs[lang]} <strong>{centre.phone.display}</strong>
          </a>
          <LanguageSwitch lang={lang} switching={switching} />
        </div>
      </header>
      <main id="main" className={styles.main} tabIndex={-1}>
        {props.title && <h1>{props.title}</h1>}
        {props.children}
        {props.sends && <Unsent lang={lang} phone={centre.phone} />}
      </main>
      <footer className={styles.footer}>
        <p>{centre.staffed[lang]}</p>
        <p>{WORDS.footer[lang]}</p>
        <p className={styles.keys} hidden data-with-script>
          {WORDS.leaveKeys[lang]}
        </p>
      </footer>
      <LeaveNow lang={lang} action={props.leaveAction} exit={centre.safeExit} />
      {/* Drawn once, when all of it is there: a page that is asked for comes in one piece, and is laid out once. */}
      {props.sends && <link rel="expect" href="#leave" blocking="render" />}
      {/* The front wall puts our script into a page that holds this element, and into no other. */}
      <meta name="page-script" content={props.sends ? 'own' : 'reading'} />
    </div>
  );
}

import type { ReactNode } from 'react';
import type { CentreShown } from '@/components/centre-shown';
import { LampMark } from '@/components/LampMark';
import styles from './desk.module.css';

export interface DeskLink {
  readonly href: string;
  readonly label: string;
  /** The page we are on. */
  readonly here?: boolean;
}

export interface DeskShellProps {
  readonly centre: Pick<CentreShown, 'shortName' | 'sample'>;
  /** The page's `h1`; left out where the page brings its own. */
  readonly title?: string;
  /** Only what this member of staff may open: Queue, Staff, Account. Empty before signing in. */
  readonly links: readonly DeskLink[];
  /** Who is signed in, and where "Sign out" posts; null on the pages before that. */
  readonly signedIn: {
    readonly name: string;
    readonly signOutAction: string;
  } | null;
  /** A form or a queue: as narrow as reading, or as wide as the screen. */
  readonly wide?: boolean;
  /** What comes before everything else: the crisis lines, while a caller is on the phone. */
  readonly above?: ReactNode;
  /** What covers all of it, when nobody is there. */
  readonly cover?: ReactNode;
  readonly children: ReactNode;
}

/** The id of all that an idle desk covers. */
export const DESK_PAGE = 'desk-page';

/** The frame of the desk. Everything in it works before any script has loaded. */
export function DeskShell({ centre, title, links, signedIn, wide = false, above, cover, children }: DeskShellProps) {
  return (
    <div className={styles.desk} lang="en">
      <div id={DESK_PAGE}>
        <a className="visually-hidden" href="#main">
          Skip to the page
        </a>
        {above}
        <header>
          {centre.sample && <p className={styles.sample}>Sample center. Every person and number here is made up.</p>}
          <div className={styles.header}>
            <p className={styles.brand}>
              <LampMark />
              <span>
                {centre.shortName} <small>admissions desk</small>
              </span>
            </p>
            {links.length > 0 && (
              <nav className={styles.links} aria-label="Desk">
                {links.map((link) => (
                  <a key={link.href} href={link.href} aria-current={link.here ? 'page' : undefined}>
                    {link.label}
                  </a>
                ))}
              </nav>
            )}
            {signedIn && (
              <form className={styles.out} method="post" action={signedIn.signOutAction}>
                <span>{signedIn.name}</span>
                <button type="submit">Sign out</button>
              </form>
            )}
          </div>
        </header>
        <main id="main" className={wide ? styles.wide : styles.main} tabIndex={-1}>
          {title && <h1>{title}</h1>}
          {children}
        </main>
      </div>
      {cover}
    </div>
  );
}

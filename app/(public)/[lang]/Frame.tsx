import type { ReactNode } from 'react';
import { paths } from '@/app/(public)/paths';
import type { Switching } from '@/components/public/LanguageSwitch';
import { PublicShell } from '@/components/public/PublicShell';
import { CENTRE } from '@/content/centre';
import type { LANGUAGES, Language } from '@/domain/language';

export interface FrameProps {
  readonly lang: Language;
  readonly title?: string;
  readonly fullStrip?: boolean;
  /** This page's address in each language, for the switch; or the form whose button it is. */
  readonly at: ((lang: Language) => string) | { readonly formId: string };
  /** Whether anything is sent from here; on a page that is only read nothing is. */
  readonly sends?: boolean;
  readonly children: ReactNode;
}

/** The shell of every public page, with this centre and our addresses in it. */
export function Frame({ lang, title, fullStrip, at, sends = true, children }: FrameProps) {
  const switching: Switching =
    typeof at === 'function'
      ? { by: 'links', hrefs: { en: at('en'), es: at('es') } satisfies Record<(typeof LANGUAGES)[number], string> }
      : { by: 'form', formId: at.formId };
  return (
    <PublicShell
      lang={lang}
      title={title}
      centre={CENTRE}
      homeHref={paths.home(lang)}
      leaveAction={paths.leave(lang)}
      switching={switching}
      fullStrip={fullStrip}
      sends={sends}
    >
      {children}
    </PublicShell>
  );
}

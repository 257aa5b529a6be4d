import { learnPath } from '@/content/learn-paths';
import type { Place } from '@/domain/intake/flow';
import type { Going } from '@/domain/intake/onward';
import type { Voice } from '@/domain/intake/question';
import type { Language } from '@/domain/language';

type At = Pick<Place, 'page' | 'item'>;

/** The blank form on paper, for oneself and for somebody else. */
export const PAPER_VOICES = ['you', 'they'] as const satisfies readonly Voice[];

function query(parts: Readonly<Record<string, string | null | undefined>>): string {
  const said = Object.entries(parts).filter((part): part is [string, string] => Boolean(part[1]));
  return said.length > 0 ? `?${new URLSearchParams(said)}` : '';
}

/**
 * What a page says once at its top, beside what it asks: answers were `begun` anew; what was answered so far was `sent`;
 * somebody came `back` who has sent a part; there is `none` open, though somebody came to a later page.
 */
export const NOTES = ['begun', 'sent', 'back', 'none'] as const;
export type Note = (typeof NOTES)[number];
export const noted = (path: string, note: Note): string => `${path}${path.includes('?') ? '&' : '?'}${note}=1`;

type InLanguage = (lang: Language) => string;

/** The addresses of the intake's own pages: its steps under `form`, and what stands beside them under `beside`. */
export const intakePaths = (form: InLanguage, beside: InLanguage) => ({
  start: form,
  step: (lang: Language, place: At, from?: 'check' | null, showErrors = false) =>
    `${form(lang)}/${place.page}${place.item ? `/${place.item.ref}` : ''}${query({ from, check: showErrors ? '1' : null })}`,
  answer: (lang: Language, page: number) => `${form(lang)}/${page}/answer`,
  /** The emergency page, and how to go on from it: which page was answered, and by which button it was left. */
  helpNow: (lang: Language, after?: { at: At; going: Going; from: 'check' | null }) =>
    `${beside(lang)}/help-now${query({
      at: after && `${after.at.page}${after.at.item ? `.${after.at.item.ref}` : ''}`,
      going: after?.going === 'next' ? null : after?.going,
      from: after?.from,
    })}`,
  code: (lang: Language) => `${beside(lang)}/code`,
  keep: (lang: Language) => `${beside(lang)}/code/keep`,
  link: (lang: Language) => `${beside(lang)}/link`,
});
export type IntakePaths = ReturnType<typeof intakePaths>;

/** Every public address, as a value. Addresses are neutral: none says what a page is about, but for what is taught. */
export const paths = {
  home: (lang: Language) => `/${lang}`,
  callMe: (lang: Language) => `/${lang}/call-me`,
  callMeSend: (lang: Language) => `/${lang}/call-me/send`,
  ...intakePaths(
    (lang) => `/${lang}/form`,
    (lang) => `/${lang}`,
  ),
  linkMake: (lang: Language) => `/${lang}/link/make`,
  linkOpen: (lang: Language) => `/${lang}/link/open`,
  linkApart: (lang: Language) => `/${lang}/link/apart`,
  linkFor: (lang: Language, token: string) => `/${lang}/link/${token}`,
  comeBack: (lang: Language) => `/${lang}/come-back`,
  comeBackOpen: (lang: Language) => `/${lang}/come-back/open`,
  answers: (lang: Language) => `/${lang}/answers`,
  paper: (lang: Language, voice: Voice = 'you') => `/${lang}/paper/${voice}`,
  status: (lang: Language) => `/${lang}/status`,
  withdraw: (lang: Language) => `/${lang}/status/withdraw`,
  erase: (lang: Language) => `/${lang}/status/erase`,
  leave: (lang: Language) => `/${lang}/leave`,
  learn: learnPath,
} as const;

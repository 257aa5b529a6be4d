import { learnPath } from '@/content/learn-paths';
import type { Place } from '@/domain/intake/flow';
import type { Language } from '@/domain/language';

/** Every public address, as a value. Addresses are neutral: none says what a page is about, but for what is taught. */
export const paths = {
  home: (lang: Language) => `/${lang}`,
  callMe: (lang: Language) => `/${lang}/call-me`,
  callMeSend: (lang: Language) => `/${lang}/call-me/send`,
  start: (lang: Language) => `/${lang}/form`,
  step: (lang: Language, place: Pick<Place, 'page' | 'item'>, from?: 'check' | null) =>
    `/${lang}/form/${place.page}${place.item ? `/${place.item.ref}` : ''}${from ? '?from=check' : ''}`,
  answer: (lang: Language, page: number) => `/${lang}/form/${page}/answer`,
  helpNow: (lang: Language, from?: 'check' | null) => `/${lang}/help-now${from ? '?from=check' : ''}`,
  code: (lang: Language) => `/${lang}/code`,
  keepShort: (lang: Language) => `/${lang}/code/keep`,
  comeBack: (lang: Language) => `/${lang}/come-back`,
  comeBackOpen: (lang: Language) => `/${lang}/come-back/open`,
  status: (lang: Language) => `/${lang}/status`,
  withdraw: (lang: Language) => `/${lang}/status/withdraw`,
  erase: (lang: Language) => `/${lang}/status/erase`,
  leave: (lang: Language) => `/${lang}/leave`,
  learn: learnPath,
} as const;

import { clearedCookies, draftCookie, keyFrom } from '@/app/(public)/caller-cookies';
import { callerDoor } from '@/app/(public)/caller-door';
import { paths } from '@/app/(public)/paths';
import { keptPage } from '@/app/kept-page';
import { seeOther } from '@/app/see-other';
import type { Words } from '@/domain/language';
import { openLink } from '@/operations/open-link';

const WORDS = {
  title: { en: 'This link does not open anything', es: 'Este enlace no abre nada' },
  sentence: {
    en: 'A link works once, and for 7 days. You can still tell us what is going on: begin here, or call us. If you have six words, they open your answers.',
    es: 'Un enlace sirve una sola vez y durante 7 días. Todavía puede contarnos qué pasa: empiece aquí o llámenos. Si tiene seis palabras, con ellas abre sus respuestas.',
  },
  begin: { en: 'Begin here', es: 'Empezar aquí' },
} satisfies Record<string, Words>;

/** Opens a private link, once. One that is used, replaced, over or made up gets one and the same page. */
export const POST = callerDoor(async ({ lang, fields }) => {
  const opened = await openLink(keyFrom(fields.token?.at(-1)), keyFrom(fields.key?.at(-1)));
  if (opened) return seeOther(paths.start(lang), [...clearedCookies(), draftCookie(opened.key)]);
  return keptPage({
    lang,
    status: 410,
    title: WORDS.title[lang],
    sentence: WORDS.sentence[lang],
    backHref: paths.home(lang),
    backWords: WORDS.begin[lang],
  });
});

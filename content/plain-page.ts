import type { Language, Words } from '@/domain/language';
import { CENTRE } from './centre';
import { CRISIS_LINES } from './crisis-lines';

const EMERGENCY: Words = { en: 'Emergency help', es: 'Ayuda de emergencia' };
const LEAVE: Words = { en: 'Leave now', es: 'Salir ya' };

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text made safe inside an element or a quoted attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (one) => ENTITIES[one] ?? one);

/** The lines for danger, to stand above everything else on a page made by hand; in a second language too, where nobody knows which is read. */
export const emergencyStrip = (lang: Language, also: readonly Language[] = []): string => {
  const lines = [lang, ...also].flatMap((one) =>
    CRISIS_LINES.slice(0, 3).map(
      ({ name, contact, href }) =>
        `<li${one === lang ? '' : ` lang="${one}"`}>${escaped(name[one])}: <a href="${href}">${escaped(contact[one])}</a></li>`,
    ),
  );
  return `<nav aria-label="${escaped(EMERGENCY[lang])}"><ul>${lines.join('')}</ul></nav>`;
};

/** The centre's phone, to press. */
export const phoneLink = (): string =>
  `<a href="tel:${escaped(CENTRE.phone.e164)}">${escaped(CENTRE.phone.display)}</a>`;

const leaveWords = (lang: Language, also: readonly Language[]): string =>
  [LEAVE[lang], ...also.map((one) => `<span lang="${one}">${LEAVE[one]}</span>`)].join(' · ');

/**
 * The way out, to stand at the foot of a callers' page made by hand: the same plain post as on every other, which asks no
 * database; where our script puts such a page in place, it and the three Shifts find it by the same names.
 */
export const leaveNow = (lang: Language, also: readonly Language[] = []): string =>
  `<footer><form method="post" action="/${lang}/leave" id="leave" data-exit="${escaped(CENTRE.safeExit)}"><button>${leaveWords(lang, also)}</button></form></footer>`;

/** The way out while nobody here takes a post: straight to the safe page. */
export const leaveByLink = (lang: Language, also: readonly Language[] = []): string =>
  `<footer><a href="${escaped(CENTRE.safeExit)}">${leaveWords(lang, also)}</a></footer>`;

/**
 * A whole small page, made by hand: it needs no database, no script and no framework, and no search keeps it. `title` is
 * plain text; `above`, `main` and `below` are markup, with everything in them escaped already.
 */
export const plainPage = (
  lang: Language,
  title: string,
  main: string,
  above = '',
  below = '',
): string => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${escaped(title)}</title><link rel="stylesheet" href="/plain.css"></head>
<body>${above}<main>${main}</main>${below}</body></html>`;

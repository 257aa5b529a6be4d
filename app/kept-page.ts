import { emergencyStrip, escaped, leaveNow, phoneLink, plainPage } from '@/content/plain-page';
import type { Fields } from '@/domain/intake/draft';
import type { Language, Words } from '@/domain/language';

const WORDS = {
  title: { en: 'This did not go through', es: 'Esto no se pudo enviar' },
  again: { en: 'Try again', es: 'Intentar de nuevo' },
  back: { en: 'Go back', es: 'Volver atrás' },
  kept: {
    en: 'What you typed is still here. Nothing of it is lost.',
    es: 'Lo que escribió sigue aquí. No se perdió nada.',
  },
  call: { en: 'Call us', es: 'Llámenos' },
  typed: { en: 'What you typed', es: 'Lo que escribió' },
  password: { en: 'Password: type it again', es: 'Contraseña: escríbala de nuevo' },
} as const satisfies Record<string, Words>;

/** Longer than this, or of more than one line, and it is shown in a box where it can be read and changed. */
const SHORT = 80;

/** A field shown by its name, to be read and changed: a text, or a choice. */
export interface ShownField {
  readonly label: string;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** Any number of the options, as a box each. */
  readonly many?: boolean;
}

export interface KeptPage {
  readonly lang?: Language;
  readonly status: number;
  /** The heading; by default, that what was sent was not taken. */
  readonly title?: string;
  /** What happened and what to do, in a sentence or two. */
  readonly sentence: string;
  /** Where the form goes again: a path on our own site. None: there is nothing to send again. */
  readonly action?: string;
  /** Everything that was posted, exactly, repeated fields in order. */
  readonly fields?: Fields;
  /** Names among the fields whose values are never written into a page: asked for again. */
  readonly secret?: readonly string[];
  /** Fields shown under a label of their own, also when nothing was posted for them: what was missing can be filled in. */
  readonly shown?: Readonly<Record<string, ShownField>>;
  readonly backHref: string;
  /** What the way back is called, where it leads on rather than back. */
  readonly backWords?: string;
  /** Staff have no need of Leave now at its foot; callers do, on every page. */
  readonly atDesk?: boolean;
  /** Seconds after which trying again makes sense; sent as `Retry-After`. */
  readonly retryAfter?: number;
}

/** The answer with a page made by hand: never kept by a browser, since what was typed may stand in it. */
export function plainAnswer(html: string, status: number, more: Readonly<Record<string, string>> = {}): Response {
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', ...more };
  return new Response(html, { status, headers });
}

/**
 * A whole small page, made by hand: it says one clear sentence, and carries every posted value in a form, so that nothing
 * typed is lost when it could not be taken.
 */
export function keptPage(page: KeptPage): Response {
  return plainAnswer(
    html(page),
    page.status,
    page.retryAfter === undefined ? {} : { 'Retry-After': String(page.retryAfter) },
  );
}

function html({
  lang = 'en',
  title = WORDS.title[lang],
  sentence,
  action,
  fields = {},
  secret = [],
  shown = {},
  backHref,
  backWords = WORDS.back[lang],
  atDesk = false,
}: KeptPage): string {
  const main = `<h1>${escaped(title)}</h1><p>${escaped(sentence)}</p>
${action === undefined ? '' : form(action, fields, secret, shown, lang)}
<p><a href="${escaped(backHref)}">${escaped(backWords)}</a></p>
<p>${WORDS.call[lang]}: ${phoneLink()}</p>`;
  return plainPage(lang, title, main, emergencyStrip(lang), atDesk ? '' : leaveNow(lang));
}

function form(
  action: string,
  fields: Fields,
  secret: readonly string[],
  shown: Readonly<Record<string, ShownField>>,
  lang: Language,
): string {
  const inputs = Object.entries(fields).flatMap(([name, values]) => {
    if (Object.hasOwn(shown, name)) return [];
    return secret.includes(name) ? [passwordField(name, lang)] : values.map((value) => field(name, value, lang));
  });
  const named = Object.entries(shown).map(([name, one]) => shownField(name, one, fields[name] ?? []));
  const kept = inputs.length + named.length > 0 ? `<p>${WORDS.kept[lang]}</p>` : '';
  const all = [...inputs, ...named].join('');
  return `<form method="post" action="${escaped(action)}">${kept}${all}<button>${WORDS.again[lang]}</button></form>`;
}

function shownField(name: string, { label, options, many }: ShownField, values: readonly string[]): string {
  const value = values[0] ?? '';
  const attributes = `name="${escaped(name)}" autocomplete="off"`;
  if (!options)
    return `<label>${escaped(label)}<textarea ${attributes} rows="3">\n${escaped(value)}</textarea></label>`;
  if (many) {
    const boxes = options.map(
      (option) =>
        `<label><input type="checkbox" name="${escaped(name)}" value="${escaped(option.value)}"${values.includes(option.value) ? ' checked' : ''}>${escaped(option.label)}</label>`,
    );
    return `<fieldset><legend>${escaped(label)}</legend>${boxes.join('')}</fieldset>`;
  }
  const list = options.map(
    (option) =>
      `<option value="${escaped(option.value)}"${option.value === value ? ' selected' : ''}>${escaped(option.label)}</option>`,
  );
  return `<label>${escaped(label)}<select ${attributes}><option value=""></option>${list.join('')}</select></label>`;
}

function field(name: string, value: string, lang: Language): string {
  if (value.length <= SHORT && !/[\r\n]/.test(value))
    return `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`;
  // A browser drops the first line break inside a box, so one is put there to be dropped.
  return `<label>${WORDS.typed[lang]}<textarea name="${escaped(name)}" rows="8" autocomplete="off">\n${escaped(value)}</textarea></label>`;
}

const passwordField = (name: string, lang: Language): string =>
  `<label>${WORDS.password[lang]}<input type="password" name="${escaped(name)}" autocomplete="new-password"></label>`;

import form from '@/components/public/form.module.css';
import { describedBy, idOf } from '@/components/public/ids';
import { WORDS as SHELL_WORDS } from '@/components/public/words';
import { NONE_BESIDE_TYPED, noneBesideTyped } from '@/domain/intake/checks';
import { PROBLEM_WORDS, tooLong } from '@/domain/intake/problem';
import type { Language } from '@/domain/language';

// What is certainly wrong with the substances page can be said before it is sent. The server reads every post in full,
// whatever was said here.

const FIELDS = ['named', 'typed'] as const;

/** Something that cannot stand, in words, and the field it is said beside. */
export interface Wrong {
  readonly field: (typeof FIELDS)[number];
  readonly message: string;
}

interface Rule {
  readonly lang: Language;
  readonly alone: readonly string[];
  readonly max: number;
}

/** What cannot stand of what is ticked and typed, at most one thing a field. */
export function wrongWith(named: readonly string[], typed: string, { lang, alone, max }: Rule): readonly Wrong[] {
  const wrong: Wrong[] = [];
  if (named.length > 1 && named.some((one) => alone.includes(one)))
    wrong.push({ field: 'named', message: PROBLEM_WORDS.exclusive[lang] });
  else if (noneBesideTyped(named, typed)) wrong.push({ field: 'named', message: NONE_BESIDE_TYPED[lang] });
  // A line break counts as one letter, as the server counts it.
  if (typed.replaceAll('\r\n', '\n').length > max) wrong.push({ field: 'typed', message: tooLong(max)[lang] });
  return wrong;
}

/** Says it beside each field, as `components/public/Field` does on the server, and takes away what was said before. */
export function sayWrong(place: HTMLElement, lang: Language, wrong: readonly Wrong[]): void {
  for (const field of FIELDS) {
    const controls = [...place.querySelectorAll<HTMLElement>(`[name=${field}]`)];
    const group = controls[0]?.closest(`.${form.field}, .${form.wrong}`);
    const message = wrong.find((one) => one.field === field)?.message ?? null;
    const before = document.getElementById(idOf.error(field));
    if (!group || (message === null && !before)) continue;
    before?.remove();
    if (message !== null) notesOf(group).after(noteOf(field, lang, message));
    group.className = (message === null ? form.field : form.wrong) ?? '';
    const about = describedBy(field, { hint: document.getElementById(idOf.hint(field)), error: message });
    setOrRemove(group.tagName === 'FIELDSET' ? group : controls[0], 'aria-describedby', about);
    for (const control of controls) setOrRemove(control, 'aria-invalid', message === null ? undefined : 'true');
  }
}

/** The last of what stands before the field itself: its hint, or its label where it has none. */
function notesOf(group: Element): Element {
  return group.querySelector(`:scope > .${form.hint}`) ?? group.firstElementChild ?? group;
}

function noteOf(field: string, lang: Language, message: string): Element {
  const note = Object.assign(document.createElement('p'), { className: form.error, id: idOf.error(field) });
  const says = Object.assign(document.createElement('span'), {
    className: 'visually-hidden',
    textContent: `${SHELL_WORDS.error[lang]} `,
  });
  note.append(says, message);
  return note;
}

function setOrRemove(one: Element | undefined, name: string, value: string | undefined): void {
  if (value === undefined) one?.removeAttribute(name);
  else one?.setAttribute(name, value);
}

import { idOf } from '@/components/public/ids';
import step from '@/components/public/step.module.css';
import type { Searchable } from '@/domain/intake/picker';
import type { Language } from '@/domain/language';
import { search } from '@/domain/substances/search';
import { groupsIn, type ListGroup } from './list-groups';
import { sayWrong, wrongWith } from './picker-wrong';
import { linesOf, type Pill, pillsOf, withoutLine } from './pills';
import { addAsTyped, foundWords, WORDS } from './words';

/** What the picker goes by beside what its page shows. */
export interface PickerProps {
  readonly lang: Language;
  readonly searchables: readonly Searchable[];
  /** Answers that stand alone. */
  readonly alone: readonly string[];
  /** How long the typed words may be. */
  readonly max: number;
}

/**
 * A search over the list of substances, and what is on the list so far: all of it in the page, nothing asked of anybody.
 * It takes the page's own questions as they stand and draws none of them anew, so what was ticked, typed and focused
 * before it came is not touched. Returns what ends it.
 */
export function pick(place: HTMLElement, props: PickerProps): () => void {
  const parts = partsOf(place);
  if (!parts) return () => {};
  const picker = new Picker(place, parts, props);
  picker.draw();
  parts.head.removeAttribute('aria-hidden');
  parts.head.className = step.head ?? '';
  return picker.listen();
}

interface Parts {
  readonly form: HTMLFormElement;
  readonly head: HTMLElement;
  readonly box: HTMLInputElement;
  readonly status: HTMLElement;
  readonly offer: HTMLButtonElement;
  readonly list: HTMLElement;
  readonly pills: HTMLElement;
  readonly typed: HTMLTextAreaElement;
}

function partsOf(place: HTMLElement): Parts | null {
  const form = place.closest('form');
  const head = place.querySelector<HTMLElement>('[data-head]');
  const box = head?.querySelector('input');
  const status = head?.querySelector<HTMLElement>('[role=status]');
  const offer = head?.querySelector('button');
  const list = head?.querySelector<HTMLElement>('[role=group]');
  const pills = list?.querySelector('ul');
  const typed = place.querySelector('textarea');
  if (!form || !head || !box || !status || !offer || !list || !pills || !typed) return null;
  return { form, head, box, status, offer, list, pills, typed };
}

class Picker {
  private readonly groups: readonly ListGroup[];
  /** From the first search on, the list is folded into its groups. */
  private folds = false;
  private readonly open = new Set<string>();
  /** Somebody was told what cannot stand, so each change is looked at. */
  private checked = false;

  constructor(
    private readonly place: HTMLElement,
    private readonly parts: Parts,
    private readonly props: PickerProps,
  ) {
    this.groups = groupsIn(place, (name) => {
      if (!this.open.delete(name)) this.open.add(name);
      this.drawList();
    });
  }

  private get searching(): boolean {
    return this.parts.box.value.trim().length > 1;
  }
  private get named(): string[] {
    return this.boxes().flatMap(({ checked, value }) => (checked ? [value] : []));
  }
  private boxes(): HTMLInputElement[] {
    return this.groups.flatMap(({ rows }) => rows.map(({ box }) => box));
  }
  private found() {
    return search(this.props.searchables, this.parts.box.value);
  }

  draw(): void {
    this.drawList();
    this.drawPills();
  }

  private drawList(): void {
    const { status, offer, box } = this.parts;
    const { lang } = this.props;
    const found = this.found();
    const says = this.searching ? foundWords(lang, found.values.length) : '';
    // What is said already is not said anew: a reader of the screen would hear it again.
    if (status.textContent !== says) status.textContent = says;
    offer.hidden = !this.searching || found.exact;
    // After what was found, so that a slip is not taken for a word of its own.
    const after = found.values.length > 0 ? (this.place.querySelector('fieldset') ?? status) : status;
    if (offer.previousElementSibling !== after) after.after(offer);
    offer.textContent = addAsTyped(lang, box.value.trim());
    const only = this.searching ? found.values : null;
    for (const group of this.groups) group.show(only, this.folds ? this.open.has(group.name) : null);
  }

  private drawPills(): void {
    const { lang, searchables } = this.props;
    const options = this.groups.flatMap(({ rows }) => rows.map(({ box, label }) => ({ value: box.value, label })));
    const pills = pillsOf(options, searchables, this.named, this.parts.typed.value);
    this.parts.pills.replaceChildren(...pills.map((pill) => pillNode(pill, lang, () => this.remove(pill))));
  }

  private changed(): void {
    this.drawPills();
    sayWrong(this.place, this.props.lang, this.checked ? this.wrong() : []);
  }

  private wrong() {
    return wrongWith(this.named, this.parts.typed.value, this.props);
  }

  private ask(text: string): void {
    this.parts.box.value = text;
    this.drawList();
  }

  private add(): void {
    const { box, typed } = this.parts;
    typed.value = [...linesOf(typed.value), box.value.trim()].join('\n');
    this.ask('');
    this.changed();
  }

  private remove(pill: Pill): void {
    const { list, typed } = this.parts;
    const rest = withoutLine(typed.value, pill);
    if (rest === null) this.tick(pill.key, false);
    else typed.value = rest;
    this.changed();
    list.focus();
  }

  private tick(value: string, on: boolean): void {
    for (const box of this.boxes()) if (box.value === value) box.checked = on;
  }

  // A word that may mean several things chooses none of them: the first is offered, and the caller tells.
  private enter(): void {
    if (!this.searching) return;
    const found = this.found();
    if (found.values.length === 0) this.add();
    else if (found.only === null) this.place.querySelector<HTMLElement>('label:not([hidden]) > input')?.focus();
    else {
      this.tick(found.only, true);
      this.ask('');
      this.changed();
    }
  }

  /** Holds a post back only when it is certainly wrong. Going back, leaving off and changing the language never are. */
  private check(event: SubmitEvent): void {
    const { submitter } = event;
    if (submitter instanceof HTMLButtonElement && submitter.value !== 'next') return;
    const wrong = this.wrong();
    const [first] = wrong;
    if (!first) return;
    event.preventDefault();
    this.checked = true;
    this.folds = false;
    this.ask('');
    sayWrong(this.place, this.props.lang, wrong);
    document.getElementById(idOf.field(first.field))?.focus();
  }

  listen(): () => void {
    const { form, box, offer, typed } = this.parts;
    const away = new AbortController();
    const on = { signal: away.signal };
    box.addEventListener(
      'input',
      () => {
        this.folds ||= box.value !== '';
        this.drawList();
      },
      on,
    );
    box.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape') this.ask('');
        if (event.key !== 'Enter') return;
        event.preventDefault();
        this.enter();
      },
      on,
    );
    offer.addEventListener('click', () => this.add(), on);
    typed.addEventListener('input', () => this.changed(), on);
    this.place.addEventListener('change', ({ target }) => target !== box && this.changed(), on);
    form.addEventListener('submit', (event) => this.check(event), on);
    return () => away.abort();
  }
}

function pillNode({ label, warning }: Pill, lang: Language, onRemove: () => void): HTMLLIElement {
  const [item, words, button] = [
    document.createElement('li'),
    document.createElement('span'),
    document.createElement('button'),
  ];
  words.append(label);
  if (warning) words.append(Object.assign(document.createElement('small'), { textContent: warning }));
  const name = Object.assign(document.createElement('span'), {
    className: 'visually-hidden',
    textContent: `${WORDS.remove[lang]} ${label}`,
  });
  const sign = Object.assign(document.createElement('span'), { textContent: '×', ariaHidden: 'true' });
  button.type = 'button';
  button.append(name, sign);
  button.addEventListener('click', onRemove);
  item.append(words, button);
  return item;
}

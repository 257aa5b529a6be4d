import { find, type SearchIndex } from '@/domain/taught/find';
import { namesFrom } from './names';

/** Looked for when the fingers rest, so that an old phone keeps up with them. */
const PAUSE_MS = 120;

/**
 * Finds what is taught while one types, on the device: the list of names is fetched once somebody comes to the box, and
 * nothing that is typed is sent. Without the list (the line is away, or we have been replaced) the form goes as ever.
 */
export function searchAsOneTypes(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-names]');
  const box = form?.querySelector('input');
  const list = form?.querySelector('ul');
  if (!form || !box || !list) return;
  const names = () => namesFrom(form.dataset.names ?? '');
  const later = (): void => {};
  const show = (index: SearchIndex): void => {
    const { shown, several } = find(index, box.value);
    list.replaceChildren(...shown.map((one) => item(`${form.dataset.at}/${one.value}`, one)));
    const says = box.value.trim() === '' ? '' : shown.length === 0 ? 'none' : several ? 'several' : 'some';
    for (const one of form.querySelectorAll<HTMLElement>('[data-say]')) one.hidden = one.dataset.say !== says;
  };
  box.addEventListener('focus', names);
  let soon: ReturnType<typeof setTimeout> | undefined;
  box.addEventListener('input', () => {
    clearTimeout(soon);
    soon = setTimeout(() => names().then(show, later), PAUSE_MS);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(soon);
    names().then(
      (index) => {
        show(index);
        list.querySelector('a')?.focus();
      },
      () => form.submit(),
    );
  });
  if (document.activeElement === box) names();
}

function item(href: string, { title, note }: { readonly title: string; readonly note: string }): HTMLLIElement {
  const line = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = title;
  line.append(link);
  if (note) line.append(Object.assign(document.createElement('p'), { textContent: note }));
  return line;
}

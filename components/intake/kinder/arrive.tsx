import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Fields } from '@/domain/intake/draft';
import { MixRows, type MixRowsProps } from './MixRows';

/**
 * Puts all mixes where the plain question stood, with the answers and the focus that those have by now. Until then
 * the page is the plain form; and when this never comes, it stays that. Returns what takes them away again.
 */
export function arrive(place: HTMLElement, props: MixRowsProps): () => void {
  const form = place.closest('form');
  if (!form) return () => {};
  const [said, focus, root] = [fieldsOf(form), focusIn(place), createRoot(place)];
  // In one go: what is typed between the look at the form and the change of the page would be lost.
  flushSync(() => root.render(<MixRows {...props} said={said} />));
  focusAgain(focus);
  return () => root.unmount();
}

/** What stands in the form: nothing ticked or typed before is lost. */
function fieldsOf(form: HTMLFormElement): Fields {
  const fields: Record<string, string[]> = {};
  for (const [name, value] of new FormData(form)) {
    fields[name] ??= [];
    if (typeof value === 'string') fields[name].push(value);
  }
  return fields;
}

interface Focus {
  readonly id: string;
  readonly caret: number | null;
}

function focusIn(place: HTMLElement): Focus | null {
  const field = document.activeElement;
  if (!field?.id || !place.contains(field)) return null;
  return { id: field.id, caret: field instanceof HTMLTextAreaElement ? field.selectionStart : null };
}

function focusAgain(focus: Focus | null): void {
  if (!focus) return;
  const field = document.getElementById(focus.id);
  field?.focus({ preventScroll: true });
  if (field instanceof HTMLTextAreaElement && focus.caret !== null) field.setSelectionRange(focus.caret, focus.caret);
}

import { type ComponentType, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Fields } from '@/domain/intake/draft';

interface Arrived<Props> {
  readonly View: ComponentType<Props>;
  /** What stood in the form when the view arrived: nothing ticked or typed before is lost. */
  readonly said: Fields;
  readonly focus: { readonly id: string; readonly caret: number | null } | null;
}

/**
 * Brings a view when the page has long been usable, and puts it where the plain questions stood, with the answers and the
 * focus they had. When it never comes, the plain form stays. `load` is one and the same function at every call.
 */
export function useLate<Props>(load: () => Promise<ComponentType<Props>>): {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly arrived: Arrived<Props> | null;
} {
  const place = useRef<HTMLDivElement>(null);
  const [arrived, setArrived] = useState<Arrived<Props> | null>(null);
  useEffect(() => {
    let gone = false;
    const put = (View: ComponentType<Props>) => {
      const form = place.current?.closest('form');
      if (!form || gone) return;
      // In one go: what is typed between the look at the form and the change of the page would be lost.
      flushSync(() => setArrived({ View, said: fieldsOf(form), focus: focusIn(place.current) }));
    };
    load().then(put, () => {});
    return () => {
      gone = true;
    };
  }, [load]);
  useLayoutEffect(() => {
    if (!arrived?.focus) return;
    const field = document.getElementById(arrived.focus.id);
    field?.focus({ preventScroll: true });
    if (field instanceof HTMLTextAreaElement && arrived.focus.caret !== null)
      field.setSelectionRange(arrived.focus.caret, arrived.focus.caret);
  }, [arrived]);
  return { place, arrived };
}

function fieldsOf(form: HTMLFormElement): Fields {
  const fields: Record<string, string[]> = {};
  for (const [name, value] of new FormData(form)) {
    fields[name] ??= [];
    if (typeof value === 'string') fields[name].push(value);
  }
  return fields;
}

function focusIn(place: HTMLElement | null): Arrived<never>['focus'] {
  const field = document.activeElement;
  if (!field?.id || !place?.contains(field)) return null;
  return { id: field.id, caret: field instanceof HTMLTextAreaElement ? field.selectionStart : null };
}

import type { Kinder } from './kinder';

/** Where a kinder page has its place, and what is to come there; null on any other page. */
export function kinderPlace(): { readonly place: HTMLElement; readonly kinder: Kinder } | null {
  const place = document.querySelector<HTMLElement>('[data-kinder]');
  const told = place?.dataset.kinder;
  return place && told ? { place, kinder: JSON.parse(told) } : null;
}

/** Our scripts come when the line brings them: what they do to a page waits here until the whole of it has come. */
export function whenWhole(work: () => void): void {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', work, { once: true });
  else work();
}

/** What only works with our script is hidden until it runs. */
export function showWhatNeedsScript(): void {
  for (const one of document.querySelectorAll<HTMLElement>('[data-with-script]')) one.hidden = false;
  for (const one of document.querySelectorAll('[data-print]')) one.addEventListener('click', () => print());
}

/** What only works with our script is hidden until it runs. */
export function showWhatNeedsScript(): void {
  for (const one of document.querySelectorAll<HTMLElement>('[data-with-script]')) one.hidden = false;
  for (const one of document.querySelectorAll('[data-print]')) one.addEventListener('click', () => print());
}

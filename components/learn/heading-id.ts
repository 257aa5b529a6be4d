/**
 * The address of a heading inside its page, made from its words: lower case, no accents, dashes.
 * The contents list and the heading itself both ask here, so a link cannot miss.
 */
export function headingId(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

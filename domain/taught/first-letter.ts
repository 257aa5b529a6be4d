/** A text where it begins: a heading, a mark of its own, a cell of a table. */
export const asBeginning = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The same where a sentence or a title goes on with it; letters that stand for words (GHB, LSD) stay as they are. */
export const asGoingOn = (text: string): string =>
  /^\p{Lu}(?![\p{Lu}\d])/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

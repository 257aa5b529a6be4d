import { centreMoment } from '@/app/(desk)/desk/clocks';
import { plainDeskPage } from '@/app/(desk)/desk/plain-desk-page';
import { escaped } from '@/content/plain-page';
import { MOST_WRITTEN } from '@/operations/written-text';

interface Overtaken {
  /** The text that stands. */
  readonly theirs: {
    readonly number: number;
    readonly author: string;
    readonly writtenAt: Date;
    readonly text: string | null;
  };
  /** The text that was just posted, on an older one. */
  readonly mine: string;
  readonly noteId: string;
  readonly action: string;
  readonly back: string;
}

/** Rows of a box: as many as the text has lines, within reason. */
const rowsOf = (text: string): number =>
  Math.min(12, Math.max(3, text.split('\n').length + Math.ceil(text.length / 60)));

/**
 * A whole small page for whoever saved a note that somebody had changed meanwhile: both texts, and what to do. Both are
 * kept whatever is pressed, or if nothing is. It stands in the answer alone, since it holds what was written.
 */
export function overtakenPage({ theirs, mine, noteId, action, back }: Overtaken): Response {
  const stands = theirs.text ?? '';
  const both = `${stands}\n\n${mine}`;
  const hidden = (name: string, value: string): string =>
    `<input type="hidden" name="${name}" value="${escaped(value)}">`;
  // A browser drops the first line break inside a box, so one is put there to be dropped.
  const box = (label: string, text: string, attributes: string): string =>
    `<label>${escaped(label)}<textarea rows="${rowsOf(text)}" autocomplete="off" ${attributes}>\n${escaped(text)}</textarea></label>`;
  const form = (label: string, text: string, button: string): string =>
    `<form method="post" action="${escaped(action)}">${hidden('noteId', noteId)}${hidden('basedOn', String(theirs.number))}${box(label, text, 'name="note"')}<button>${escaped(button)}</button></form>`;
  return plainDeskPage(
    'Two texts',
    `<h1>Two of you changed this note</h1>
<p>${escaped(theirs.author)} saved another text of this note while you wrote yours. Both are kept, yours too. Decide which the note shall show.</p>
${box(`What the note shows now, by ${theirs.author}, ${centreMoment(theirs.writtenAt)}`, stands, 'readonly')}
${form('Your text', mine, 'Show this text')}
${both.length > MOST_WRITTEN ? '' : form('Both texts, one after the other', both, 'Show both texts')}
<p><a href="${escaped(back)}">Leave the note as it is now. Yours stays below it, set aside.</a></p>`,
    409,
  );
}

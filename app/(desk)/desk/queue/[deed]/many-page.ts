import { deskPaths } from '@/app/(desk)/desk/paths';
import { plainDeskPage } from '@/app/(desk)/desk/plain-desk-page';
import { escaped } from '@/content/plain-page';
import type { Left } from '@/operations/work-many';

const undoForm = (batch: string): string =>
  `<form method="post" action="${deskPaths.queueDeed('undo')}"><input type="hidden" name="batch" value="${escaped(batch)}">
<button>Undo what was changed</button></form>
`;

/** A whole small page: how many leads were changed, and each that was not, with why. It stands in the answer alone, since it names people. */
export function manyPage(done: number, left: readonly Left[], undo: string | undefined, back: string): Response {
  const stay = left.map(
    ({ leadId, name, why }) =>
      `<li><a href="${escaped(deskPaths.lead(leadId))}">${escaped(name?.trim() || 'No name given')}</a>: ${escaped(why)}</li>`,
  );
  return plainDeskPage(
    'Done in part',
    `<h1>Done in part</h1>
<p>${done === 1 ? '1 lead is' : `${done} leads are`} changed. ${left.length === 1 ? 'This one stays' : `These ${left.length} stay`} as before:</p>
<ul>${stay.join('')}</ul>
${undo === undefined ? '' : undoForm(undo)}<p><a href="${escaped(back)}">Back to the queue</a></p>`,
  );
}

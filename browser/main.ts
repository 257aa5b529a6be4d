import { forgetWhenLeft, leaveAtOnce, leaveOnThreeShifts } from './leaving';
import { noticeOf } from './notice';
import { sendForms } from './sending';

// The one script of our own on the caller's pages. Each page is whole without it; with it a line that drops costs nobody
// their answers, and leaving is quicker and leaves less. It keeps nothing in the browser. See docs/decisions/0016.

const notice = noticeOf(document);
if (notice) sendForms(notice);
leaveAtOnce();
leaveOnThreeShifts();
forgetWhenLeft();

for (const one of document.querySelectorAll<HTMLElement>('[data-with-script]')) one.hidden = false;
for (const one of document.querySelectorAll('[data-print]')) one.addEventListener('click', () => print());

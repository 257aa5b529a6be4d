import { forgetWhenLeft, leaveAtOnce, leaveOnThreeShifts } from './leaving';
import { noticeOf } from './notice';
import { showWhatNeedsScript, whenWhole } from './on-page';
import { sendForms } from './sending';

// The one script of our own on the caller's pages. Each page is whole without it; with it a line that drops costs nobody
// their answers, and leaving is quicker and leaves less. It keeps nothing in the browser. See docs/decisions/0016.

leaveAtOnce();
leaveOnThreeShifts();
forgetWhenLeft();
whenWhole(() => {
  const notice = noticeOf(document);
  if (notice) sendForms(notice);
  showWhatNeedsScript();
});

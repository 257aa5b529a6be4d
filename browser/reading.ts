import { askWhatIsMeant } from './checking';
import { leaveAtOnce, leaveOnThreeShifts } from './leaving';
import { showWhatNeedsScript } from './on-page';
import { searchAsOneTypes } from './searching';

// The one script of our own on pages that are only read. Each is whole without it; with it one finds while one types, and
// leaving is quicker. It keeps nothing in the browser. See docs/decisions/0021.

searchAsOneTypes();
askWhatIsMeant();
leaveAtOnce();
leaveOnThreeShifts();
showWhatNeedsScript();

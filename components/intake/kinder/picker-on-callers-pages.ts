import { kinderPlace } from './kinder-place';
import { pick } from './picking';

// What the page of substances runs where callers are: small, without framework or library, so it is there with the page.

const found = kinderPlace();
if (found?.kinder.kind === 'substances') pick(found.place, found.kinder.props);

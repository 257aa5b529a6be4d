import { whenWhole } from '@/browser/on-page';
import { kinderPlace } from './kinder-place';
import { pick } from './picking';

// What the page of substances runs where callers are: small, without framework or library, so it is there with the page.

whenWhole(() => {
  const found = kinderPlace();
  if (found?.kinder.kind === 'substances') pick(found.place, found.kinder.props);
});

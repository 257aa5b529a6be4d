import { whenWhole } from '@/browser/on-page';
import { arrive } from './arrive';
import { kinderPlace } from './kinder-place';

// What the page of mixes runs where callers are: they carry no framework, so this file is made into a script of our own, as
// those of `browser/` are, with React and the form library in it. At the desk the same comes by the framework (KinderPlace.tsx).

whenWhole(() => {
  const found = kinderPlace();
  if (found?.kinder.kind === 'mixes') arrive(found.place, found.kinder.props);
});

import { arrive } from './arrive';
import type { Kinder } from './kinder';

// What callers' pages run: they carry no framework, so this file is made into a script of our own, as those of `browser/`
// are, with React and the form library in it. The same questions come at the desk by the framework (KinderPlace.tsx).

const place = document.querySelector<HTMLElement>('[data-kinder]');
const told = place?.dataset.kinder;
if (place && told) {
  const kinder: Kinder = JSON.parse(told);
  arrive(place, kinder);
}

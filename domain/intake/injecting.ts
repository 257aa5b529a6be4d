import type { Given } from '@/domain/intake/question';

/** Injecting was ticked as the way of taking something that was named. */
export function injectedAsNamed(said: Given['said']): boolean {
  return Object.entries(said).some(
    ([key, { routes }]) => key.startsWith('substance/') && !!routes?.includes('injection'),
  );
}

/** Said, or not known: then what can follow from injecting is asked. */
export function mayInject(said: Given['said']): boolean {
  const injects = said.health?.injects;
  return injectedAsNamed(said) || injects === 'yes' || injects === 'not_sure';
}

import type { Refusal } from '@/operations/operation';

const STATUS: Readonly<Record<Refusal['kind'], number>> = {
  'signed-out': 401,
  'not-permitted': 403,
  'not-found': 404,
  invalid: 422,
  refused: 409,
};

export const isRefusal = (outcome: { readonly kind: string }): outcome is Refusal =>
  Object.hasOwn(STATUS, outcome.kind);

export const statusOf = (refusal: Refusal): number => STATUS[refusal.kind];

/** Why a deed was not done, and what would help. */
export function sentenceOf(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'signed-out':
      return 'You are signed out. Sign in again in another tab, then come back here and press “Try again”.';
    case 'not-permitted':
      return 'Your role does not permit this. An administrator can tell you who may do it.';
    case 'not-found':
      return 'There is nothing here by this address. It may have been removed.';
    case 'invalid':
      return refusal.problems.map(({ message }) => message).join(' ');
    case 'refused':
      return refusal.why;
  }
}

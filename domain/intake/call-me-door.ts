import { callMe } from '@/domain/intake/call-me';
import type { Draft, Fields } from '@/domain/intake/draft';
import { NOTHING_SAID, type Place, placeFor } from '@/domain/intake/flow';
import { toldOn } from '@/domain/intake/hand-over';
import { post } from '@/domain/intake/keep';
import { isEmail } from '@/domain/intake/reach';
import { name } from '@/domain/intake/steps/name';
import { safeContact } from '@/domain/intake/steps/safe-contact';

/** The other door as its page shows it: with what was typed there last, sent or not. */
export function callMeShown(draft: Draft): Place {
  const posted = draft.callMeTyped ? { ...draft.posted, [callMe.slug]: draft.callMeTyped } : draft.posted;
  return placeFor(callMe, { ...draft, posted }, NOTHING_SAID);
}

/** Kept to be shown again, in the other language. The button is the permission and was not pressed, so none of it is sent. */
export const typeCallMe = (draft: Draft, fields: Fields): Draft => ({ ...draft, callMeTyped: fields });

/**
 * "Contact me" was pressed. Who had answered the form's own page of how to reach them says the newest here: this way, and
 * yes. What they said there of times and of words stays.
 */
export function pressCallMe(draft: Draft, fields: Fields): Draft {
  const pressed = post({ ...draft, callMeTyped: undefined }, { key: callMe.slug }, fields);
  const told = pressed.posted[safeContact.slug];
  const { reach } = placeFor(callMe, pressed, NOTHING_SAID).values;
  if (!told || callMeShown(pressed).state !== 'valid' || typeof reach !== 'string') return pressed;
  return post(pressed, { key: safeContact.slug }, { ...told, ...wayTo(reach, told), permission: ['yes'] });
}

/** They asked to be contacted, and began nothing of the form: what they come back to is how things stand. */
export const hasOnlyAsked = (draft: Draft): boolean =>
  draft.sent.length > 0 && toldOn(draft).every((key) => key === callMe.slug);

function wayTo(reach: string, { way }: Fields): Fields {
  if (isEmail(reach)) return { way: ['email'], email: [reach] };
  return { way: way?.includes('text') ? ['text'] : ['call'], phone: [reach] };
}

/** What a page of the form shows: what was posted on it; where it was not come to yet, what was told at the other door of the same. */
export function shownOn(draft: Draft, { slug, state, fields, given }: Place): Fields {
  const { values, state: told } = placeFor(callMe, draft, NOTHING_SAID);
  if (state !== 'empty' || told !== 'valid') return fields;
  if (slug === safeContact.slug && typeof values.reach === 'string') return wayTo(values.reach, {});
  return slug === name.slug && given.voice === 'you' && typeof values.name === 'string'
    ? { name: [values.name] }
    : fields;
}

import { redirect } from 'next/navigation';
import { cache } from 'react';
import { intakePaths } from '@/app/(public)/paths';
import { openCall } from '@/operations/open-call';
import { signedIn, turnAway } from '../frame';
import { deskPaths } from '../paths';
import { isRefusal } from '../refusal';
import { callKey } from './call-cookie';

/** The addresses of a call's pages: as neutral as a caller's own, page numbers and all. */
export const callPaths = intakePaths(
  (lang) => `${deskPaths.call}/${lang}`,
  (lang) => `${deskPaths.call}/${lang}`,
);

/** The call this member is taking, if any, and who they are. Whoever may not take calls is turned away. Looked up once a page. */
export const ownCall = cache(async () => {
  const { actor, member } = await signedIn();
  const opened = await openCall({ actor, input: { key: await callKey() } });
  if (isRefusal(opened)) turnAway(opened);
  return { member, call: opened.kind === 'opened' ? { draft: opened.draft, lead: opened.lead } : null };
});

/** As `ownCall`, where there is nothing to show without one: then to where a call is begun. */
export async function callAtHand() {
  const { member, call } = await ownCall();
  return call ? { member, ...call } : redirect(deskPaths.call);
}

import { BeginCall } from '@/components/desk/BeginCall';
import type { Draft } from '@/domain/intake/draft';
import { placeOf } from '@/domain/intake/flow';
import { name as nameStep } from '@/domain/intake/steps/name';
import { DeskFrame } from '../frame';
import { deskPaths } from '../paths';
import { oneOf, type Query } from '../query';
import { callPaths, ownCall } from './call';

/** Where a call is begun; with one that is not finished, where it goes on or is put aside, and what becomes of it is said. */
export default async function CallPage({ searchParams }: { searchParams: Query }) {
  const { member, call } = await ownCall();
  const draft = call && isOpen(call.draft) ? call.draft : null;
  const name = draft && placeOf(draft, nameStep.slug)?.values.name;
  return (
    <DeskFrame title="Take a call" member={member} here={deskPaths.call} done={await oneOf(searchParams, 'done')}>
      <BeginCall
        action={deskPaths.callBegin}
        unfinished={
          draft && {
            name: typeof name === 'string' ? name : null,
            goOnHref: callPaths.start(draft.language),
            sent: draft.sent.length > 0,
          }
        }
      />
    </DeskFrame>
  );
}

/** Something was told, and not all of it was sent. */
const isOpen = ({ posted, sent }: Draft): boolean =>
  Object.keys(posted).length > 0 && !sent.some(({ kind }) => kind === 'whole');

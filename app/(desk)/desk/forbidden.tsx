import { DeskFrame, signedIn } from '@/app/desk-frame';
import { sentenceOf } from '@/app/desk-refusal';

/** 403: signed in, and not for this role. */
export default async function NotForYou() {
  const { member } = await signedIn();
  return (
    <DeskFrame title="Not for you to see" member={member}>
      <p>{sentenceOf({ kind: 'not-permitted' })}</p>
    </DeskFrame>
  );
}

import { DeskFrame, signedIn } from './frame';
import { sentenceOf } from './refusal';

/** 403: signed in, and not for this role. */
export default async function NotForYou() {
  const { member } = await signedIn();
  return (
    <DeskFrame title="Not for you to see" member={member}>
      <p>{sentenceOf({ kind: 'not-permitted' })}</p>
    </DeskFrame>
  );
}

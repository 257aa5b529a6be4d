import { DeskFrame } from './frame';
import { deskPaths } from './paths';

export default function NotFound() {
  return (
    <DeskFrame title="There is nothing here" member={null}>
      <p>There is no such page or lead. It may have been removed, or the address is not complete.</p>
      <p>
        <a href={deskPaths.queue()}>Back to the queue</a>
      </p>
    </DeskFrame>
  );
}

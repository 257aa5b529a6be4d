import { paths } from '@/app/paths';
import { NoSuchPage } from '@/components/public/NoSuchPage';
import { Frame } from './Frame';

export default function NotFound() {
  return (
    <Frame lang="en" title="404" at={paths.home}>
      <NoSuchPage />
    </Frame>
  );
}

import '@/components/tokens.css';
import '@/components/base.css';
import type { Metadata } from 'next';
import { NoSuchPage } from '@/components/public/NoSuchPage';
import { Frame } from './(public)/[lang]/Frame';
import { paths } from './paths';

export const metadata: Metadata = { title: '404', robots: { index: false } };

/** An address outside every part of the site. */
export default function GlobalNotFound() {
  return (
    <html lang="en">
      <body>
        <Frame lang="en" title="404" at={paths.home}>
          <NoSuchPage />
        </Frame>
      </body>
    </html>
  );
}

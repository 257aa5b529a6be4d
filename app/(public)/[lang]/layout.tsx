import '@/components/tokens.css';
import '@/components/base.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { spoken } from '@/app/(public)/spoken';
import { CENTRE } from '@/content/centre';
import { ORIGIN_TO_COME } from '@/content/origin';
import { LANGUAGES } from '@/domain/language';

export const metadata: Metadata = {
  metadataBase: new URL(ORIGIN_TO_COME),
  title: { default: CENTRE.shortName, template: `%s · ${CENTRE.shortName}` },
  // What a phone makes of digits by itself is not ours to promise.
  formatDetection: { telephone: false, email: false, address: false },
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

export const generateStaticParams = () => LANGUAGES.map((lang) => ({ lang }));

export default async function PublicLayout({
  params,
  children,
}: {
  params: Promise<{ lang: string }>;
  children: ReactNode;
}) {
  const lang = spoken((await params).lang);
  return (
    <html lang={lang}>
      <body>{children}</body>
    </html>
  );
}

import '@/components/tokens.css';
import '@/components/base.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';

// Neutral titles: a name never stands in a tab, a history or a screen that is shared.
export const metadata: Metadata = {
  title: 'Porchlight desk',
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, email: false, address: false },
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

// Each page is made for who asks, and carries the nonce of its own request.
export const dynamic = 'force-dynamic';

export default function DeskLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}

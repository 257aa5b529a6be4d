import { fileURLToPath } from 'node:url';
import createMDX from '@next/mdx';

// Turbopack takes these plugins by name only; ours by its whole path.
const sections = fileURLToPath(new URL('content/sections.js', import.meta.url));
const withMdx = createMDX({
  extension: /\.mdx$/,
  options: { remarkPlugins: ['remark-frontmatter', ['remark-mdx-frontmatter', { name: 'front' }], sections] },
});

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // The front wall in server/ compresses, sets every header, and takes script out of public pages.
  compress: false,
  // No image optimiser: there are no photographs, and a whole class of attacks is gone with it.
  images: { unoptimized: true },
  serverExternalPackages: ['@node-rs/argon2', 'postgres', 'graphile-worker', 'pino'],
  devIndicators: false,
  experimental: {
    // forbidden() answers 403 with our own page.
    authInterrupts: true,
    // A caller's page brings no rule of the desk: a request more costs less than 1.5 kB of what it does not use.
    cssChunking: { type: 'graph', requestCost: 1500 },
  },
};

export default withMdx(config);

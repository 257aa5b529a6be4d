import type { ReactNode } from 'react';
import step from './step.module.css';

/** A link by itself, which paper has no use for. */
export function ScreenLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p className={step.onScreen}>
      <a href={href}>{children}</a>
    </p>
  );
}

import type { ReactNode } from 'react';

/** What is known, each under its name, in the order given. */
export function FactList({ facts }: { readonly facts: readonly (readonly [label: string, words: ReactNode])[] }) {
  return (
    <dl>
      {facts.map(([label, words]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

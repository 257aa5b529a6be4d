'use client';

import type { ReactNode } from 'react';
import form from '@/components/public/form.module.css';
import styles from './kinder.module.css';
import type { MixRowsProps } from './MixRows';
import { rowOf, told } from './mix-row';
import { RowShell } from './RowShell';
import { useLate } from './useLate';
import { WORDS } from './words';

const load = async () => (await import('./MixRows')).MixRows;

/** The mixes page: its plain question (`children`), and in its place all mixes at once when that has come. */
export function LateMixes({ children, ...props }: MixRowsProps & { readonly children: ReactNode }) {
  const { place, arrived } = useLate(load);
  const { lang, questions, said, rows } = props;
  return (
    <div ref={place}>
      {arrived ? (
        <arrived.View {...props} said={arrived.said} />
      ) : (
        <>
          {children}
          {said.mixed?.[0] === 'yes' && rows.length > 0 && (
            <div className={`${styles.mixes} ${styles.room}`} aria-hidden="true">
              {rows.map((row, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: these rows never move
                <RowShell key={at} lang={lang} at={at} told={told(questions, rowOf(row))} open={false} />
              ))}
              <button className={form.quiet} type="button" disabled>
                {WORDS.addMix[lang]}
              </button>
            </div>
          )}
        </>
      )}
    </div>
  );
}

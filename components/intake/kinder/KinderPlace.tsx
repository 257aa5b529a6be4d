'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import form from '@/components/public/form.module.css';
import type { Kinder, SheetNames } from './kinder';
import styles from './kinder.module.css';
import { rowOf, told } from './mix-row';
import { PickerHead } from './PickerHead';
import { pillsOf } from './pills';
import { RowShell } from './RowShell';
import { questionOf } from './shown';
import { WORDS } from './words';

const SHEETS: SheetNames = { form, kinder: styles };

/**
 * The plain questions (`children`) with room for what comes in their place once script runs. On callers' pages that is
 * on-callers-pages.ts, which reads the two attributes; at the desk it is the framework, which runs this component.
 */
export function KinderPlace({ kinder, children }: { readonly kinder: Kinder; readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let gone = false;
    let away = () => {};
    const put = ({ arrive }: typeof import('./arrive')) => {
      if (place.current && !gone) away = arrive(place.current, kinder);
    };
    import('./arrive').then(put, () => {});
    return () => {
      gone = true;
      // Not at once: React may not take one root away while it is busy with another.
      setTimeout(() => away());
    };
  }, [kinder]);
  return (
    <div ref={place} data-kinder={JSON.stringify(kinder)} data-sheets={JSON.stringify(SHEETS)}>
      {kinder.kind === 'substances' && <RoomForPicker {...kinder.props} />}
      {children}
      {kinder.kind === 'mixes' && <RoomForMixes {...kinder.props} />}
    </div>
  );
}

type PropsOf<Kind> = Extract<Kinder, { kind: Kind }>['props'];

function RoomForPicker({ lang, questions, said, searchables }: PropsOf<'substances'>) {
  const pills = pillsOf(questionOf(questions, 'named'), searchables, said.named ?? [], said.typed?.[0] ?? '');
  return <PickerHead lang={lang} pills={pills} />;
}

function RoomForMixes({ lang, questions, said, rows }: PropsOf<'mixes'>) {
  if (said.mixed?.[0] !== 'yes' || rows.length === 0) return null;
  return (
    <div className={`${styles.mixes} ${styles.room}`} aria-hidden="true">
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: these rows never move
        <RowShell key={at} lang={lang} at={at} told={told(questions, rowOf(row))} open={false} />
      ))}
      <button className={form.quiet} type="button" disabled>
        {WORDS.addMix[lang]}
      </button>
    </div>
  );
}

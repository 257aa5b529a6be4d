'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import form from '@/components/public/form.module.css';
import step from '@/components/public/step.module.css';
import { type RowField, rowFieldName } from '@/domain/intake/mix-row-names';
import type { Kinder, SheetNames } from './kinder';
import { MixRow } from './MixRow';
import type { MixRowsProps } from './MixRows';
import { comesOpen, rowOf, told } from './mix-row';
import { PickerHead } from './PickerHead';
import { RowShell } from './RowShell';
import { WORDS } from './words';

const SHEETS: SheetNames = { form, step };

/**
 * The plain questions (`children`) with room for what comes once script runs: a search beside the list of substances, or all
 * mixes in their place. On callers' pages that is picker-on-callers-pages.ts or on-callers-pages.ts, which read the two
 * attributes; at the desk it is the framework, which runs this component.
 */
export function KinderPlace({ kinder, children }: { readonly kinder: Kinder; readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let gone = false;
    let away = () => {};
    comeWith(kinder).then(
      (come) => {
        if (place.current && !gone) away = come(place.current);
      },
      () => {},
    );
    return () => {
      gone = true;
      // Not at once: React may not take one root away while it is busy with another.
      setTimeout(() => away());
    };
  }, [kinder]);
  return (
    <div ref={place} data-kinder={JSON.stringify(kinder)} data-sheets={JSON.stringify(SHEETS)}>
      {kinder.kind === 'substances' && <PickerHead lang={kinder.props.lang} pills={kinder.pills} />}
      {children}
      {kinder.kind === 'mixes' && <RoomForMixes {...kinder.props} />}
    </div>
  );
}

async function comeWith(kinder: Kinder): Promise<(place: HTMLElement) => () => void> {
  if (kinder.kind === 'mixes') {
    const { arrive } = await import('./arrive');
    return (place) => arrive(place, kinder.props);
  }
  const { pick } = await import('./picking');
  return (place) => pick(place, kinder.props);
}

const TIED_TO_NOTHING = () => ({});

function RoomForMixes(props: MixRowsProps) {
  const { lang, questions, wrong, said, rows } = props;
  if (said.mixed?.[0] !== 'yes' || rows.length === 0) return null;
  return (
    <div className={`${step.mixes} ${step.room}`} aria-hidden="true">
      {rows.map(rowOf).map((row, at) => {
        const open = comesOpen(props, at, row);
        const wrongOf = (field: RowField) => wrong[rowFieldName(at, field)] ?? null;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: these rows never move
          <RowShell key={at} lang={lang} at={at} told={told(questions, row)} open={open}>
            {open && <MixRow {...{ lang, at, questions, wrongOf }} register={TIED_TO_NOTHING} />}
          </RowShell>
        );
      })}
      <button className={form.quiet} type="button" disabled>
        {WORDS.addMix[lang]}
      </button>
    </div>
  );
}

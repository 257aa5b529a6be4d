'use client';

import type { ReactNode } from 'react';
import { PickerHead } from './PickerHead';
import { pillsOf } from './pills';
import type { SubstancePickerProps } from './SubstancePicker';
import { questionOf } from './shown';
import { useLate } from './useLate';

const load = async () => (await import('./SubstancePicker')).SubstancePicker;

/** The substances page: its plain questions (`children`), and in their place the picker once it has come. */
export function LatePicker({ children, ...props }: SubstancePickerProps & { readonly children: ReactNode }) {
  const { place, arrived } = useLate(load);
  const { lang, questions, said, searchables } = props;
  const named = questionOf(questions, 'named');
  return (
    <div ref={place}>
      {arrived ? (
        <arrived.View {...props} said={arrived.said} />
      ) : (
        <>
          <PickerHead lang={lang} pills={pillsOf(named, searchables, said.named ?? [], said.typed?.[0] ?? '')} />
          {children}
        </>
      )}
    </div>
  );
}

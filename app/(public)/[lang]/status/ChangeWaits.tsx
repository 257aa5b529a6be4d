import { paths } from '@/app/(public)/paths';
import { Inset } from '@/components/public/Inset';
import { ScreenLink } from '@/components/public/ScreenLink';
import type { Draft } from '@/domain/intake/draft';
import { check } from '@/domain/intake/steps/check';
import type { Language, Words } from '@/domain/language';
import { isChangeUnsent } from '@/operations/change-unsent';

const WORDS = {
  waits: {
    en: 'You changed answers. We do not have the change yet.',
    es: 'Usted cambió respuestas. El cambio aún no nos llegó.',
  },
  send: { en: 'See your answers and send the change', es: 'Ver sus respuestas y enviar el cambio' },
} satisfies Record<string, Words>;

/** Of answers changed after they were sent, and left at that: that we do not have the change, and where it is sent. */
export function ChangeWaits({ lang, draft }: { lang: Language; draft: Draft }) {
  if (!isChangeUnsent(draft)) return null;
  return (
    <Inset>
      <p>{WORDS.waits[lang]}</p>
      <ScreenLink href={paths.step(lang, { page: check.page, item: null })}>{WORDS.send[lang]}</ScreenLink>
    </Inset>
  );
}

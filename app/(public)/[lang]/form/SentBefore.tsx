import { paths } from '@/app/(public)/paths';
import { Inset } from '@/components/public/Inset';
import { ScreenLink } from '@/components/public/ScreenLink';
import { type Draft, hasSentWhole } from '@/domain/intake/draft';
import type { Language, Words } from '@/domain/language';

const WORDS = {
  sent: {
    en: 'You have sent us your answers. If you changed one since, press “Send to us” once more, so that it reaches us.',
    es: 'Ya nos envió sus respuestas. Si cambió alguna después, oprima “Enviar” otra vez para que nos llegue.',
  },
  see: { en: 'See how things stand', es: 'Ver cómo va todo' },
} satisfies Record<string, Words>;

/** On the summary of what was sent before: that it was, and what becomes of a change. */
export function SentBefore({ lang, draft }: { lang: Language; draft: Draft }) {
  if (!hasSentWhole(draft)) return null;
  return (
    <Inset>
      <p>{WORDS.sent[lang]}</p>
      <ScreenLink href={paths.status(lang)}>{WORDS.see[lang]}</ScreenLink>
    </Inset>
  );
}

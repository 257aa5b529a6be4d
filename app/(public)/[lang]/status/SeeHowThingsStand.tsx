import { paths } from '@/app/(public)/paths';
import { ScreenLink } from '@/components/public/ScreenLink';
import type { Language, Words } from '@/domain/language';

export const SEE_HOW_THINGS_STAND: Words = { en: 'See how things stand', es: 'Ver cómo va todo' };

/** The way to what was received, and to stopping us or deleting it. */
export const SeeHowThingsStand = ({ lang }: { lang: Language }) => (
  <ScreenLink href={paths.status(lang)}>{SEE_HOW_THINGS_STAND[lang]}</ScreenLink>
);

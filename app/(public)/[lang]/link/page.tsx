import { redirect } from 'next/navigation';
import { caller, linkToShow } from '@/app/(public)/caller-cookies';
import { neutralHead } from '@/app/(public)/neutral-head';
import { paths } from '@/app/(public)/paths';
import { spoken } from '@/app/(public)/spoken';
import styles from '@/components/public/form.module.css';
import step from '@/components/public/step.module.css';
import { hasSentWhole } from '@/domain/intake/draft';
import { mayHandOver } from '@/domain/intake/hand-over';
import type { Words } from '@/domain/language';
import { openDraft } from '@/operations/open-draft';
import { Frame } from '../Frame';
import { HAND_OVER_WORDS, HandOver, HandOverOffer } from './HandOver';
import { LinkMade } from './LinkMade';

const WORDS = {
  anew: { en: 'Lost it, or sent it to the wrong person?', es: '¿Lo perdió o lo envió a quien no era?' },
  anewNote: {
    en: 'Make a new one. The link from before then stops working, if it was not opened.',
    es: 'Cree uno nuevo. El enlace de antes deja entonces de servir, si nadie lo abrió.',
  },
  goOn: { en: 'Go back to my own part', es: 'Volver a mi propia parte' },
} satisfies Record<string, Words>;

interface Route {
  readonly params: Promise<{ lang: string }>;
}

export const generateMetadata = async ({ params }: Route) => neutralHead(spoken((await params).lang));

/** Where a private link is made for the person a caller asks for, and shown for a few minutes. It never says if it was used. */
export default async function Link({ params }: Route) {
  const lang = spoken((await params).lang);
  const draft = await openDraft(await caller());
  if (!draft || !mayHandOver(draft)) redirect(paths.start(lang));
  const shown = await linkToShow(new Date());
  const whole = hasSentWhole(draft);
  return (
    <Frame lang={lang} title={HAND_OVER_WORDS[shown ? 'made' : 'title'][lang]} at={paths.link}>
      {shown ? (
        <>
          <LinkMade lang={lang} {...shown} />
          <h2>{WORDS.anew[lang]}</h2>
          <p>{WORDS.anewNote[lang]}</p>
          <HandOver lang={lang} button={HAND_OVER_WORDS.makeNew} />
        </>
      ) : (
        <HandOverOffer lang={lang} draft={draft} />
      )}
      <div className={step.buttons}>
        <a className={styles.quiet} href={whole ? paths.status(lang) : paths.start(lang)}>
          {WORDS.goOn[lang]}
        </a>
      </div>
    </Frame>
  );
}

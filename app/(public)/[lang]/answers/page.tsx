import { redirect } from 'next/navigation';
import { caller } from '@/app/(public)/caller-cookies';
import { neutralHead } from '@/app/(public)/neutral-head';
import { paths } from '@/app/(public)/paths';
import { spoken } from '@/app/(public)/spoken';
import { PrintButton } from '@/components/public/PrintButton';
import step from '@/components/public/step.module.css';
import type { Words } from '@/domain/language';
import { openDraft } from '@/operations/open-draft';
import { Frame } from '../Frame';
import { CheckAnswers } from '../form/CheckAnswers';
import { SeeHowThingsStand } from '../status/SeeHowThingsStand';

const WORDS = {
  title: { en: 'Your answers', es: 'Sus respuestas' },
  safe: {
    en: 'If you print this, keep it where only you can read it.',
    es: 'Si lo imprime, guárdelo donde solo usted lo lea.',
  },
} satisfies Record<string, Words>;

interface Route {
  readonly params: Promise<{ lang: string }>;
}

export const generateMetadata = async ({ params }: Route) => neutralHead(spoken((await params).lang));

/** A caller's own answers as asked, to read or to print: from their draft, while it lives. */
export default async function OwnAnswers({ params }: Route) {
  const lang = spoken((await params).lang);
  const draft = await openDraft(await caller());
  if (!draft) redirect(paths.comeBack(lang));
  return (
    <Frame lang={lang} title={WORDS.title[lang]} at={paths.answers}>
      <div className={step.onScreen}>
        <p>{WORDS.safe[lang]}</p>
        <PrintButton lang={lang} />
      </div>
      <CheckAnswers lang={lang} draft={draft} />
      <SeeHowThingsStand lang={lang} />
    </Frame>
  );
}

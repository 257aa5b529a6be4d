import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { caller } from '@/app/(public)/caller-cookies';
import { paths } from '@/app/(public)/paths';
import { spoken } from '@/app/(public)/spoken';
import { EmergencyPanel } from '@/components/public/EmergencyPanel';
import styles from '@/components/public/form.module.css';
import { emergencyAdvice } from '@/domain/intake/emergency';
import { next } from '@/domain/intake/flow';
import { dangerNow } from '@/domain/intake/sendable';
import type { Words } from '@/domain/language';
import { openDraft } from '@/operations/open-draft';
import { Frame } from '../Frame';

const WORDS = {
  title: { en: 'Get help now', es: 'Busque ayuda ahora' },
  goOn: { en: 'I have help, or this is not going on now: go on', es: 'Ya tengo ayuda, o no pasa ahora: seguir' },
  form: { en: 'Form', es: 'Formulario' },
} satisfies Record<string, Words>;

interface Route {
  readonly params: Promise<{ lang: string }>;
  readonly searchParams: Promise<{ from?: string }>;
}

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  const lang = spoken((await params).lang);
  return { title: { absolute: WORDS.form[lang] }, robots: { index: false, follow: false } };
}

/** What to do about a danger that was ticked, before anything else is asked; and the way on, never a dead end. */
export default async function HelpNow({ params, searchParams }: Route) {
  const lang = spoken((await params).lang);
  const from = (await searchParams).from === 'check' ? 'check' : null;
  const draft = await openDraft(await caller());
  const danger = draft ? dangerNow(draft) : [];
  if (!draft || danger.length === 0) redirect(paths.start(lang));
  const advice = emergencyAdvice(danger);
  return (
    <Frame lang={lang} at={paths.helpNow}>
      <EmergencyPanel
        lang={lang}
        title={WORDS.title[lang]}
        steps={advice.steps.map((step) => step[lang])}
        lines={advice.lines}
      >
        <p>
          <a className={styles.quiet} href={paths.step(lang, next(draft, 'right-now', null, from), from)}>
            {WORDS.goOn[lang]}
          </a>
        </p>
      </EmergencyPanel>
    </Frame>
  );
}

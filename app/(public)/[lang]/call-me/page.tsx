import { caller, offeredKey } from '@/app/(public)/caller-cookies';
import { neutralHead } from '@/app/(public)/neutral-head';
import { paths } from '@/app/(public)/paths';
import { spoken } from '@/app/(public)/spoken';
import { QuestionList } from '@/components/intake/QuestionList';
import { ErrorSummary } from '@/components/public/ErrorSummary';
import styles from '@/components/public/form.module.css';
import { StepForm } from '@/components/public/StepForm';
import { CENTRE } from '@/content/centre';
import { callMeShown } from '@/domain/intake/call-me-door';
import type { Draft } from '@/domain/intake/draft';
import type { Words } from '@/domain/language';
import { openDraft } from '@/operations/open-draft';
import { Frame } from '../Frame';

const WORDS = {
  send: { en: 'Contact me', es: 'Comuníquense conmigo' },
} satisfies Record<string, Words>;

const EMPTY: Draft = { v: 1, language: 'en', posted: {}, leadId: '', sent: [] };
const FORM = 'call-me';

interface Route {
  readonly params: Promise<{ lang: string }>;
  readonly searchParams: Promise<{ check?: string }>;
}

export const generateMetadata = async ({ params, searchParams }: Route) =>
  neutralHead(spoken((await params).lang), { error: (await searchParams).check === '1' });

/** Two fields and a button: the button is the permission. */
export default async function CallMe({ params, searchParams }: Route) {
  const lang = spoken((await params).lang);
  const draft = await openDraft(await caller());
  const place = callMeShown(draft ?? EMPTY);
  const problems = (await searchParams).check === '1' ? place.problems : [];
  return (
    <Frame lang={lang} title={place.title[lang]} at={{ formId: FORM }}>
      {problems.length > 0 && (
        <ErrorSummary lang={lang} errors={problems.map(({ field, message }) => ({ field, message: message[lang] }))} />
      )}
      {place.intro.map((line) => (
        <p key={line.en}>{line[lang]}</p>
      ))}
      <StepForm id={FORM} action={paths.callMeSend(lang)}>
        <input type="hidden" name="key" value={offeredKey()} />
        <QuestionList lang={lang} questions={place.asked} fields={place.fields} problems={problems} />
        <p>{CENTRE.staffed[lang]}</p>
        <button className={styles.primary} type="submit" name="go" value="next">
          {WORDS.send[lang]}
        </button>
      </StepForm>
    </Frame>
  );
}

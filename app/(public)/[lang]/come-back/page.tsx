import type { Metadata } from 'next';
import { offeredKey } from '@/app/(public)/caller-cookies';
import { paths } from '@/app/(public)/paths';
import { spoken } from '@/app/(public)/spoken';
import { ErrorSummary } from '@/components/public/ErrorSummary';
import styles from '@/components/public/form.module.css';
import { StepForm } from '@/components/public/StepForm';
import { TextField } from '@/components/public/TextField';
import { WORDS as SHELL_WORDS } from '@/components/public/words';
import type { Words } from '@/domain/language';
import { Frame } from '../Frame';

const WORDS = {
  title: { en: 'Come back with your six words', es: 'Volver con sus seis palabras' },
  label: { en: 'Your six words', es: 'Sus seis palabras' },
  hint: {
    en: 'Put a space between the words. Capitals do not matter.',
    es: 'Deje un espacio entre las palabras. No importan las mayúsculas.',
  },
  wrong: {
    en: 'These words do not open anything. Check each word. They stop working when their time is over; then start again, or call us.',
    es: 'Estas palabras no abren nada. Revise cada una. Dejan de servir cuando pasa su tiempo; entonces empiece de nuevo o llámenos.',
  },
  open: { en: 'Open', es: 'Abrir' },
  form: { en: 'Form', es: 'Formulario' },
} satisfies Record<string, Words>;

interface Route {
  readonly params: Promise<{ lang: string }>;
  readonly searchParams: Promise<{ check?: string }>;
}

export async function generateMetadata({ params, searchParams }: Route): Promise<Metadata> {
  const lang = spoken((await params).lang);
  const error = (await searchParams).check === '1' ? `${SHELL_WORDS.error[lang]} ` : '';
  return { title: { absolute: `${error}${WORDS.form[lang]}` }, robots: { index: false, follow: false } };
}

/** Where six words open a draft again, or tell how things stand. */
export default async function ComeBack({ params, searchParams }: Route) {
  const lang = spoken((await params).lang);
  const wrong = (await searchParams).check === '1';
  return (
    <Frame lang={lang} title={WORDS.title[lang]} at={paths.comeBack}>
      {wrong && <ErrorSummary lang={lang} errors={[{ field: 'words', message: WORDS.wrong[lang] }]} />}
      <StepForm id="come-back" action={paths.comeBackOpen(lang)}>
        <input type="hidden" name="key" value={offeredKey()} />
        <TextField
          lang={lang}
          name="words"
          label={WORDS.label[lang]}
          hint={WORDS.hint[lang]}
          error={wrong ? WORDS.wrong[lang] : null}
          autoComplete="off"
        />
        <button className={styles.primary} type="submit">
          {WORDS.open[lang]}
        </button>
      </StepForm>
    </Frame>
  );
}

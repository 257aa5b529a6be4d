import { caller, offeredKey } from '@/app/(public)/caller-cookies';
import { neutralHead } from '@/app/(public)/neutral-head';
import { paths } from '@/app/(public)/paths';
import { spoken } from '@/app/(public)/spoken';
import { CentrePhone } from '@/components/public/CentrePhone';
import { ErrorSummary } from '@/components/public/ErrorSummary';
import styles from '@/components/public/form.module.css';
import { Inset } from '@/components/public/Inset';
import { QuietLink } from '@/components/public/QuietLink';
import { StepForm } from '@/components/public/StepForm';
import { TextField } from '@/components/public/TextField';
import { CENTRE } from '@/content/centre';
import { toldOn } from '@/domain/intake/hand-over';
import type { Words } from '@/domain/language';
import { openDraft } from '@/operations/open-draft';
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
  none: { en: 'Type your six words.', es: 'Escriba sus seis palabras.' },
  begun: {
    en: 'You began to answer on this phone, and those answers have no six words yet. If you open others here, there is no way back to them. To keep them, go on and press “Finish later” first.',
    es: 'Empezó a contestar en este teléfono, y esas respuestas aún no tienen seis palabras. Si aquí abre otras, no hay forma de volver a ellas. Para guardarlas, siga y oprima antes “Terminar después”.',
  },
  goOn: { en: 'Go on with those', es: 'Seguir con esas' },
  open: { en: 'Open', es: 'Abrir' },
  lost: { en: 'Did you lose your words?', es: '¿Perdió sus palabras?' },
  lostNote: {
    en: 'We do not have them, so we cannot tell you them. You can begin again. If you sent us something, call us and say the name you gave.',
    es: 'No las tenemos, así que no podemos decírselas. Puede empezar de nuevo. Si nos envió algo, llámenos y diga el nombre que dio.',
  },
  here: { en: 'This phone can still show them to you.', es: 'Este teléfono todavía puede mostrárselas.' },
  see: { en: 'See your six words', es: 'Ver sus seis palabras' },
  call: { en: 'Call us at', es: 'Llámenos al' },
  again: { en: 'Begin again', es: 'Empezar de nuevo' },
} satisfies Record<string, Words>;

interface Route {
  readonly params: Promise<{ lang: string }>;
  readonly searchParams: Promise<{ check?: string }>;
}

/** `blank`: nothing was typed. */
const wrongBy = (check: string | undefined): Words | null => {
  if (check === 'blank') return WORDS.none;
  return check === '1' ? WORDS.wrong : null;
};

export const generateMetadata = async ({ params, searchParams }: Route) =>
  neutralHead(spoken((await params).lang), { error: wrongBy((await searchParams).check) !== null });

/** Where six words open a draft again, or tell how things stand. */
export default async function ComeBack({ params, searchParams }: Route) {
  const lang = spoken((await params).lang);
  const wrong = wrongBy((await searchParams).check);
  const draft = await openDraft(await caller());
  const begun = draft !== null && !draft.code && toldOn(draft).length > 0;
  return (
    <Frame lang={lang} title={WORDS.title[lang]} at={paths.comeBack}>
      {wrong && <ErrorSummary lang={lang} errors={[{ field: 'words', message: wrong[lang] }]} />}
      {begun && (
        <Inset>
          <p>{WORDS.begun[lang]}</p>
          <QuietLink href={paths.start(lang)}>{WORDS.goOn[lang]}</QuietLink>
        </Inset>
      )}
      <StepForm id="come-back" action={paths.comeBackOpen(lang)}>
        <input type="hidden" name="key" value={offeredKey()} />
        <TextField
          lang={lang}
          name="words"
          label={WORDS.label[lang]}
          hint={WORDS.hint[lang]}
          error={wrong?.[lang] ?? null}
          autoComplete="off"
        />
        <button className={styles.primary} type="submit">
          {WORDS.open[lang]}
        </button>
      </StepForm>
      <h2>{WORDS.lost[lang]}</h2>
      {draft?.code ? (
        <>
          <p>{WORDS.here[lang]}</p>
          <QuietLink href={paths.code(lang)}>{WORDS.see[lang]}</QuietLink>
        </>
      ) : (
        <>
          <p>{WORDS.lostNote[lang]}</p>
          <p>
            {WORDS.call[lang]} <CentrePhone {...CENTRE.phone} />. {CENTRE.staffed[lang]}
          </p>
          <QuietLink href={paths.home(lang)}>{WORDS.again[lang]}</QuietLink>
        </>
      )}
    </Frame>
  );
}

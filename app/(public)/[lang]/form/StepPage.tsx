import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { neutralHead } from '@/app/(public)/neutral-head';
import { pathToGoOn } from '@/app/(public)/path-onward';
import { NOTES, type Note, noted } from '@/app/(public)/paths';
import { spoken } from '@/app/(public)/spoken';
import type { Taking } from '@/app/(public)/taking';
import { KinderQuestions } from '@/components/intake/kinder/KinderQuestions';
import { QuestionList } from '@/components/intake/QuestionList';
import { ErrorSummary } from '@/components/public/ErrorSummary';
import styles from '@/components/public/form.module.css';
import { Inset } from '@/components/public/Inset';
import { Progress } from '@/components/public/Progress';
import { ScreenLink } from '@/components/public/ScreenLink';
import { StepButtons } from '@/components/public/StepButtons';
import { StepForm } from '@/components/public/StepForm';
import { CENTRE } from '@/content/centre';
import { shownOn } from '@/domain/intake/call-me-door';
import { type Draft, hasSentWhole } from '@/domain/intake/draft';
import { isOfEarlierForm } from '@/domain/intake/earlier-form';
import { firstOpen, type Place, placeAt, previous, progress, reachable, spokenIntro } from '@/domain/intake/flow';
import { mayHandOver } from '@/domain/intake/hand-over';
import { problemsOn } from '@/domain/intake/mixes-page';
import type { Problem } from '@/domain/intake/problem';
import { STEPS, stepAt } from '@/domain/intake/steps';
import { check } from '@/domain/intake/steps/check';
import { receipt } from '@/domain/intake/steps/receipt';
import { safeContact } from '@/domain/intake/steps/safe-contact';
import { substances } from '@/domain/intake/steps/substances';
import type { Language, Words } from '@/domain/language';
import { hasNotices, type Judged, noticesOn } from '@/domain/triage/danger-met';
import { TRIAGE_SETTINGS } from '@/domain/triage/settings';
import { settingsNow } from '@/operations/settings-now';
import { HAND_OVER_WORDS } from '../link/HandOver';
import { BegunAnew, goingOnFrom } from './BegunAnew';
import { CameByLink } from './CameByLink';
import { CheckAnswers } from './CheckAnswers';
import { DangerNotices } from './DangerNotices';
import { NothingOpen } from './NothingOpen';
import { SentBefore, StaysStopped } from './SentBefore';
import { PartSent, SentSoFar } from './SentSoFar';

export interface StepAddress {
  readonly lang: string;
  readonly page: string;
  readonly ref: string | null;
}
export type StepSearch = { readonly [name in 'from' | 'check' | Note]?: string };

const WORDS = {
  changed: {
    en: 'We have changed this form since you were last here. Your answers are kept. What is new, or no longer fits, is asked once more.',
    es: 'Cambiamos este formulario desde la última vez que estuvo aquí. Sus respuestas están guardadas. Lo que es nuevo, o ya no encaja, se pregunta otra vez.',
  },
  send: { en: 'Send to us', es: 'Enviar' },
  paper: { en: 'Or fill in the form on paper', es: 'O llene el formulario en papel' },
  copy: { en: 'A copy to print', es: 'Una copia para imprimir' },
} satisfies Record<string, Words>;

const EMPTY: Draft = { v: 1, language: 'en', posted: {}, leadId: '', sent: [] };
const FORM = 'answers';

/** After a post, and where the form itself has changed so that an answer no longer stands. */
const problemsShown = (draft: Draft, place: Place, search: StepSearch): readonly Problem[] =>
  search.check === '1' || isOfEarlierForm(draft) ? problemsOn(draft, place) : [];

/** "Form, step 3": what a browser's history keeps says nothing of what was asked. */
export async function stepTitle(taking: Taking, at: StepAddress, search: StepSearch): Promise<Metadata> {
  const lang = spoken(at.lang);
  const draft = await taking.draft();
  const place = placeAt(draft ?? EMPTY, Number(at.page), at.ref);
  const { position } = place ? progress(draft ?? EMPTY, place.slug, place.item?.key) : { position: 0 };
  const error = place !== null && problemsShown(draft ?? EMPTY, place, search).length > 0;
  return neutralHead(lang, { position, error });
}

/** Any page of the intake, drawn from the step's own data. */
export async function StepPage({ taking, at, search }: { taking: Taking; at: StepAddress; search: StepSearch }) {
  const lang = spoken(at.lang);
  const { paths, Receipt } = taking;
  if (!stepAt(Number(at.page))) notFound();
  const draft = await taking.draft();
  const place = placeAt(draft ?? EMPTY, Number(at.page), at.ref);
  if (!place || !reachable(draft ?? EMPTY, place.slug, place.item?.key))
    redirect(
      draft ? goingOnFrom(search, pathToGoOn(lang, draft, paths)) : noted(paths.step(lang, firstOpen(EMPTY)), 'none'),
    );
  if (place.slug === receipt.slug) {
    // Nothing is received before it was sent: back to the summary, whose button sends.
    if (!draft || !hasSentWhole(draft)) redirect(paths.step(lang, { page: check.page, item: null }));
    return <Receipt lang={lang} draft={draft} />;
  }
  // Asked of the database only where something is said by it: the first pages open without one.
  const settings = draft && hasNotices(draft, place.key) ? await settingsNow() : TRIAGE_SETTINGS;
  const judged = { zone: CENTRE.hours.zone, settings };
  return <Asking taking={taking} lang={lang} draft={draft ?? EMPTY} place={place} search={search} judged={judged} />;
}

interface AskingProps {
  readonly taking: Taking;
  readonly lang: Language;
  readonly draft: Draft;
  readonly place: Place;
  readonly search: StepSearch;
  readonly judged: Judged;
}

function Asking({ taking, ...props }: AskingProps) {
  const { paths, Frame, offeredKey, aloud, toPrint } = taking;
  const { lang, draft, place, search, judged } = props;
  const problems = problemsShown(draft, place, search);
  const single = place.asked.filter(({ onlyWith }) => !onlyWith).length === 1 && place.item === null;
  const first = place.slug === STEPS[0]?.slug;
  const note = NOTES.find((one) => search[one] === '1');
  const isCheck = place.slug === check.slug;
  // What that page says of itself, that a yes brings a call, does not hold for who told us to stop.
  const stays = !aloud && draft.stopped === true && place.slug === safeContact.slug;
  return (
    <Frame lang={lang} at={{ formId: FORM }}>
      {problems.length > 0 && (
        <ErrorSummary lang={lang} errors={problems.map(({ field, message }) => ({ field, message: message[lang] }))} />
      )}
      {isOfEarlierForm(draft) && (
        <Inset>
          <p>{WORDS.changed[lang]}</p>
        </Inset>
      )}
      {search.begun === '1' && <BegunAnew lang={lang} />}
      {search.none === '1' && draft === EMPTY && <NothingOpen lang={lang} />}
      {search.sent === '1' && <SentSoFar lang={lang} draft={draft} />}
      {search.back === '1' && !aloud && <PartSent lang={lang} draft={draft} />}
      <Progress lang={lang} {...progress(draft, place.slug, place.item?.key)} />
      {!single && <h1>{place.title[lang]}</h1>}
      <DangerNotices lang={lang} notices={noticesOn(draft, place.key, judged)} />
      {stays ? (
        <StaysStopped lang={lang} />
      ) : (
        (aloud ? spokenIntro(place) : place.intro).map((line) => <p key={line.en}>{line[lang]}</p>)
      )}
      {first && !aloud && <p>{CENTRE.staffed[lang]}</p>}
      {first && <CameByLink lang={lang} draft={draft} />}
      {isCheck && !aloud && <SentBefore lang={lang} draft={draft} />}
      {isCheck && <CheckAnswers lang={lang} draft={draft} paths={paths} />}
      {first && toPrint && <ScreenLink href={toPrint.paper(lang)}>{WORDS.paper[lang]}</ScreenLink>}
      {isCheck && toPrint && <ScreenLink href={toPrint.answers(lang)}>{WORDS.copy[lang]}</ScreenLink>}
      <StepForm id={FORM} action={paths.answer(lang, place.page)}>
        {offeredKey && <input type="hidden" name="key" value={offeredKey()} />}
        {place.item && <input type="hidden" name="item" value={place.item.key} />}
        {search.from === 'check' && <input type="hidden" name="from" value="check" />}
        {note && <input type="hidden" name="note" value={note} />}
        <KinderQuestions lang={lang} draft={draft} place={place} problems={problems} heading={single}>
          <QuestionList
            lang={lang}
            questions={place.asked}
            fields={shownOn(draft, place)}
            problems={problems}
            headingFromQuestion={single}
          />
        </KinderQuestions>
        <StepButtons
          lang={lang}
          next={isCheck ? WORDS.send[lang] : undefined}
          back={previous(draft, place.slug, place.item?.key) !== null}
          later={!first || draft !== EMPTY}
        />
        {place.slug === substances.slug && !aloud && mayHandOver(draft) && <RatherThemselves lang={lang} />}
      </StepForm>
    </Frame>
  );
}

/** Where somebody may not know what the person uses. A button of the step's own form, so that nothing ticked is lost. */
function RatherThemselves({ lang }: { lang: Language }) {
  return (
    <section>
      <h2>{HAND_OVER_WORDS.title[lang]}</h2>
      <p>{HAND_OVER_WORDS.note[lang]}</p>
      <button className={styles.quiet} type="submit" name="go" value="link">
        {HAND_OVER_WORDS.make[lang]}
      </button>
    </section>
  );
}

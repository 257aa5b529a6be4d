import { redirect } from 'next/navigation';
import { caller } from '@/app/(public)/caller-cookies';
import { neutralHead } from '@/app/(public)/neutral-head';
import { paths } from '@/app/(public)/paths';
import { spoken } from '@/app/(public)/spoken';
import { CentrePhone } from '@/components/public/CentrePhone';
import { CodeCard } from '@/components/public/CodeCard';
import { Inset } from '@/components/public/Inset';
import { QuietLink } from '@/components/public/QuietLink';
import { type StatusFact, StatusFacts } from '@/components/public/StatusFacts';
import { WORDS as SHELL_WORDS } from '@/components/public/words';
import { CENTRE } from '@/content/centre';
import { answersOf } from '@/domain/intake/answers';
import { callMe } from '@/domain/intake/call-me';
import { toldOn } from '@/domain/intake/hand-over';
import { mayReachOut } from '@/domain/intake/safe-contact';
import type { Language, Words } from '@/domain/language';
import { toldTime } from '@/domain/lead/zone';
import { openDraft } from '@/operations/open-draft';
import { clocksForCallers } from '@/operations/settings-now';
import { type LeadRead, viewStatus } from '@/operations/view-status';
import { wordsOpen } from '../code/words-open';
import { Frame } from '../Frame';
import { HandOverSection } from '../link/HandOver';
import { momentIn, promised, promisedAt } from '../promised';
import { ChangeWaits } from './ChangeWaits';
import { OwnChoices } from './OwnChoices';

const WORDS = {
  title: { en: 'How things stand', es: 'Cómo va todo' },
  gotIt: { en: 'We got it. We will try to reach you.', es: 'Lo recibimos. Trataremos de comunicarnos con usted.' },
  received: { en: 'We got your answers', es: 'Recibimos sus respuestas' },
  promised: { en: 'When you will hear from us', es: 'Cuándo tendrá noticias nuestras' },
  toTalk: { en: 'To talk with us, call', es: 'Para hablar con nosotros, llame al' },
  ifNot: {
    en: 'If you do not hear from us, or want to talk sooner, call',
    es: 'Si no tiene noticias nuestras, o quiere hablar antes, llame al',
  },
  opened: { en: 'Opened by staff', es: 'Abiertas por el personal' },
  notOpened: { en: 'Not yet', es: 'Todavía no' },
  // Staff write down a call that came from the caller in the same place, so it is not said who reached whom.
  tried: { en: 'Last time we talked, or tried to reach you', es: 'Última vez que hablamos o intentamos comunicarnos' },
  closed: { en: 'Request closed', es: 'Solicitud cerrada' },
  no: { en: 'No', es: 'No' },
  noTries: { en: 'None', es: 'Ninguna' },
  closedByUs: {
    en: 'Our staff closed this request. You can ask us to contact you again, or call us, at any time.',
    es: 'Nuestro personal cerró esta solicitud. Puede pedirnos otra vez que nos comuniquemos, o llamarnos, cuando quiera.',
  },
  withdrawn: {
    en: 'We stopped, and will not contact you. You can start again any time.',
    es: 'Paramos y no le contactaremos. Puede empezar de nuevo cuando quiera.',
  },
  erased: {
    en: 'Your answers were deleted. Our staff can no longer open them.',
    es: 'Sus respuestas se borraron. Nuestro personal ya no puede abrirlas.',
  },
  dropped: {
    en: 'Your answers were deleted. You can start again any time.',
    es: 'Sus respuestas se borraron. Puede empezar de nuevo cuando quiera.',
  },
  // Of who asked us to contact them with a browser that keeps no cookies. Said to everybody who comes with none, so that
  // it tells whoever looks at this phone nothing.
  nobodyKnown: {
    en: 'If you asked us just now to contact you, we got it. Nothing is kept in this browser, so we cannot show it here. To ask or change something, call',
    es: 'Si acaba de pedirnos que le contactemos, lo recibimos. En este navegador no queda nada guardado y aquí no lo podemos mostrar. Para saber más o cambiar algo, llame al',
  },
  sixWords: { en: 'I have six words', es: 'Tengo seis palabras' },
  toStart: { en: 'To the first page', es: 'A la primera página' },
  // Not why: neither that they were admitted nor that the law has us keep it is for whoever looks over their shoulder.
  personReplies: {
    en: 'You asked us to delete your answers. This page could not do that by itself, so they are kept for now. Our staff have been told. If we may contact you, a person will answer you. You can also call',
    es: 'Usted pidió borrar sus respuestas. Esta página no pudo hacerlo sola, así que por ahora siguen guardadas. Ya avisamos a nuestro personal. Si nos dio permiso de contactarle, una persona le responderá. También puede llamar al',
  },
  drafted: {
    en: 'Nothing was sent to us yet. Your answers are kept, and you can go on.',
    es: 'Todavía no nos ha enviado nada. Sus respuestas están guardadas y puede seguir.',
  },
  goOn: { en: 'Go on with the questions', es: 'Seguir con las preguntas' },
} satisfies Record<string, Words>;

const ROLE_WORDS: Readonly<Record<string, Words>> = {
  admissions: { en: 'admissions staff', es: 'personal de admisiones' },
  supervisor: { en: 'a supervisor', es: 'una persona que supervisa' },
  clinician: { en: 'a clinician', es: 'personal clínico' },
};

const SOMEBODY: Words = { en: 'our staff', es: 'nuestro personal' };

const rolesIn = (roles: string, lang: Language): string =>
  roles
    .split(',')
    .flatMap((role) => ROLE_WORDS[role]?.[lang] ?? [])
    .join(', ') || SOMEBODY[lang];

/** How somebody read it. A sheet and a file leave the screen, so they are said by themselves. */
const READ_WORDS: Readonly<Record<LeadRead['deed'], Words>> = {
  'lead.opened': { en: 'Opened by', es: 'Abiertas por' },
  'lead.sheet_shown': { en: 'Put on a sheet to print, by', es: 'Puestas en una hoja para imprimir, por' },
  'lead.exported': { en: 'A part put in a file by', es: 'Una parte puesta en un archivo por' },
};

/** Came from deleting what was never sent. */
const NOTHING_LEFT = 'gone';

interface Route {
  readonly params: Promise<{ lang: string }>;
  readonly searchParams: Promise<{ done?: string }>;
}

export const generateMetadata = async ({ params }: Route) => neutralHead(spoken((await params).lang));

/** Plain facts about what the caller sent, and who has read it; never a word of the answers themselves. */
export default async function Status({ params, searchParams }: Route) {
  const lang = spoken((await params).lang);
  const { done } = await searchParams;
  const who = await caller();
  const [found, draft] = [await viewStatus(who), await openDraft(who)];
  const frame = (children: React.ReactNode, title: Words = WORDS.title) => (
    <Frame lang={lang} title={title[lang]} at={paths.status}>
      {children}
    </Frame>
  );
  if (!found && !draft) {
    if (!who.key && !who.code)
      return frame(
        <>
          <p>
            {WORDS.nobodyKnown[lang]} <CentrePhone {...CENTRE.phone} />. {CENTRE.staffed[lang]}
          </p>
          <QuietLink href={paths.comeBack(lang)}>{WORDS.sixWords[lang]}</QuietLink>
        </>,
      );
    // Their cookie still names a draft, and there is none.
    if (done !== NOTHING_LEFT || !who.key) redirect(paths.comeBack(lang));
    return frame(
      <>
        <p>{WORDS.dropped[lang]}</p>
        <p>
          <a href={paths.home(lang)}>{WORDS.toStart[lang]}</a>
        </p>
      </>,
    );
  }
  if (!found)
    return frame(
      <>
        <p>{WORDS.drafted[lang]}</p>
        <QuietLink href={paths.start(lang)}>{WORDS.goOn[lang]}</QuietLink>
        {draft?.code && <CodeCard lang={lang} code={draft.code} until={wordsOpen(draft, lang)} />}
        <OwnChoices lang={lang} here change={null} mayStop={false} />
        <HandOverSection lang={lang} draft={draft} />
      </>,
    );
  const { status, reads } = found;
  const formBegun = draft !== null && toldOn(draft).some((key) => key !== callMe.slug);
  const safeContact = draft && answersOf(draft, CENTRE.hours.zone).safeContact;
  const theyCall = safeContact ? !mayReachOut(safeContact) : !status.promisedBy;
  const zone = safeContact?.zone ?? CENTRE.hours.zone;
  const at = (moment: Date): string => momentIn(toldTime(zone, moment, new Date(), lang));
  const fact = (label: Words, moment: Date | null, otherwise: Words): StatusFact => ({
    label: label[lang],
    value: moment ? at(moment) : otherwise[lang],
    at: moment?.toISOString(),
  });
  // Once somebody has tried, what was promised is kept, or is no longer what comes next.
  const awaited = !status.closedAt && (!status.lastContactAt || status.lastContactAt < status.arrivedAt);
  // Once the draft has ended, what was promised is still known of the lead.
  const promise = safeContact
    ? promised(lang, safeContact, status, new Date(), await clocksForCallers())
    : status.promisedBy && promisedAt(lang, status.promisedBy, new Date());
  // "Not yet", of what has ended, would promise more to come.
  const facts: StatusFact[] = [
    fact(WORDS.received, status.arrivedAt, WORDS.notOpened),
    ...(awaited && promise
      ? [{ label: (theyCall ? SHELL_WORDS.howToReachUs : WORDS.promised)[lang], value: promise }]
      : []),
    fact(WORDS.opened, status.openedAt, status.closedAt ? WORDS.no : WORDS.notOpened),
    ...reads.map((read) => ({
      label: `${READ_WORDS[read.deed][lang]} ${rolesIn(read.roles, lang)}`,
      value: at(read.at),
      at: read.at.toISOString(),
    })),
    fact(WORDS.tried, status.lastContactAt, status.closedAt ? WORDS.noTries : WORDS.notOpened),
    ...(status.closedAt ? [fact(WORDS.closed, status.closedAt, WORDS.notOpened)] : []),
  ];
  return frame(
    <>
      {status.erasedAt && (
        <Inset>
          <p>{WORDS.erased[lang]}</p>
        </Inset>
      )}
      {!status.erasedAt && status.disposition === 'withdrawn' && (
        <Inset>
          <p>{WORDS.withdrawn[lang]}</p>
        </Inset>
      )}
      {status.closedAt && !status.erasedAt && status.disposition !== 'withdrawn' && (
        <Inset>
          <p>{WORDS.closedByUs[lang]}</p>
        </Inset>
      )}
      {status.erasureAskedAt && (
        <Inset tone="urgent">
          <p>
            {WORDS.personReplies[lang]} <CentrePhone {...CENTRE.phone} />. {CENTRE.staffed[lang]}
          </p>
        </Inset>
      )}
      {draft && <ChangeWaits lang={lang} draft={draft} />}
      <StatusFacts facts={facts} />
      {!status.closedAt && (
        <p>
          {WORDS[theyCall ? 'toTalk' : 'ifNot'][lang]} <CentrePhone {...CENTRE.phone} />. {CENTRE.staffed[lang]}
        </p>
      )}
      {draft?.code && <CodeCard lang={lang} code={draft.code} until={wordsOpen(draft, lang)} />}
      <OwnChoices
        lang={lang}
        here
        change={status.erasedAt || !draft ? null : formBegun ? 'form' : 'call_me'}
        mayStop={!status.closedAt && (!safeContact || safeContact.permission === 'yes')}
        over={status.erasedAt ? 'erased' : status.closedAt ? 'stopped' : null}
      />
      <HandOverSection lang={lang} draft={draft} />
    </>,
    !status.closedAt && !status.openedAt && !formBegun && draft ? WORDS.gotIt : WORDS.title,
  );
}

import { CodeCard } from '@/components/public/CodeCard';
import { Inset } from '@/components/public/Inset';
import { CENTRE } from '@/content/centre';
import { answersOf } from '@/domain/intake/answers';
import { type Draft, hasSentWhole } from '@/domain/intake/draft';
import { mayReachOut } from '@/domain/intake/safe-contact';
import type { Language, Words } from '@/domain/language';
import { wordsOpen } from '../code/words-open';
import { SeeHowThingsStand } from '../status/SeeHowThingsStand';

const WORDS = {
  got: { en: 'We got what you told us so far.', es: 'Recibimos lo que nos contó hasta ahora.' },
  canContact: {
    en: 'If you stop now, we can still contact you.',
    es: 'Si lo deja aquí, igual podemos comunicarnos con usted.',
  },
  theirs: {
    en: 'We will not contact you. When you call us, say these six words.',
    es: 'No le contactaremos. Cuando nos llame, díganos estas seis palabras.',
  },
  part: {
    en: 'You sent us a part of your answers. You can go on from here.',
    es: 'Ya nos envió una parte de sus respuestas. Puede seguir desde aquí.',
  },
} satisfies Record<string, Words>;

/** Once, after the page of how to reach them: that we have it; and the six words of whoever will contact us, since no one else can. */
export function SentSoFar({ lang, draft }: { lang: Language; draft: Draft }) {
  if (draft.sent.length === 0 || draft.stopped) return null;
  const { safeContact } = answersOf(draft, CENTRE.hours.zone);
  const code = safeContact?.way === 'i_contact_you' ? draft.code : undefined;
  return (
    <>
      <Inset>
        <p>{WORDS.got[lang]}</p>
        {safeContact && mayReachOut(safeContact) && <p>{WORDS.canContact[lang]}</p>}
        {code && <p>{WORDS.theirs[lang]}</p>}
      </Inset>
      {code && <CodeCard lang={lang} code={code} until={wordsOpen(draft, lang)} />}
    </>
  );
}

/** For somebody who came back by their words, and sent a part before: where it can be seen, stopped and deleted. */
export function PartSent({ lang, draft }: { lang: Language; draft: Draft }) {
  if (draft.sent.length === 0 || hasSentWhole(draft)) return null;
  return (
    <Inset>
      <p>{WORDS.part[lang]}</p>
      <SeeHowThingsStand lang={lang} />
    </Inset>
  );
}

import { Inset } from '@/components/public/Inset';
import { type Draft, hasSentWhole } from '@/domain/intake/draft';
import type { Language, Words } from '@/domain/language';
import { isChangeUnsent } from '@/operations/change-unsent';
import { SeeHowThingsStand } from '../status/SeeHowThingsStand';

const WORDS = {
  sent: {
    en: 'You have sent us these answers. If you change any, press “Send to us” again, so that the change reaches us.',
    es: 'Ya nos envió estas respuestas. Si cambia alguna, oprima “Enviar” otra vez para que el cambio nos llegue.',
  },
  unsent: {
    en: 'You changed answers after you sent them. Press “Send to us”, so that the change reaches us.',
    es: 'Cambió respuestas después de enviarlas. Oprima “Enviar” para que el cambio nos llegue.',
  },
  stopped: {
    en: 'You told us to stop, so we do not contact you now. If you press “Send to us”, we open your request again.',
    es: 'Nos pidió que paráramos, así que ahora no nos comunicamos con usted. Si oprime “Enviar”, abrimos otra vez su solicitud.',
  },
  stoppedHere: {
    en: 'You told us to stop, so we do not contact you now. What you say here does not change that. To open your request again, press “Send to us” at the end.',
    es: 'Nos pidió que paráramos, así que ahora no nos comunicamos con usted. Lo que diga aquí no cambia eso. Para abrir otra vez su solicitud, oprima “Enviar” al final.',
  },
} satisfies Record<string, Words>;

/** On the summary of what was sent before: that it was, and what becomes of a change; or that we were told to stop, and how to take that back. */
export function SentBefore({ lang, draft }: { lang: Language; draft: Draft }) {
  if (!draft.stopped && !hasSentWhole(draft)) return null;
  return (
    <Inset>
      <p>{WORDS[draft.stopped ? 'stopped' : isChangeUnsent(draft) ? 'unsent' : 'sent'][lang]}</p>
      <SeeHowThingsStand lang={lang} />
    </Inset>
  );
}

/** On the page that says how to reach them, for who told us to stop: no answer there takes that back. */
export function StaysStopped({ lang }: { lang: Language }) {
  return (
    <Inset>
      <p>{WORDS.stoppedHere[lang]}</p>
    </Inset>
  );
}

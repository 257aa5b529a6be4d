import type { Words } from '@/domain/language';

/** How somebody signed that their words may be shown. */
export const CONSENT_WAYS = ['paper_here', 'paper_sent', 'screen'] as const;
export type ConsentWay = (typeof CONSENT_WAYS)[number];

interface StoryConsent {
  /** Changed with every change to the text: what was signed stays on record word by word. */
  readonly version: string;
  readonly text: Words;
}

/** What a person signs before their words are shown: who, what, to whom, why, until when, and how it is taken back. */
export const STORY_CONSENT: StoryConsent = {
  version: '1',
  text: {
    en: 'I agree that the center shows my words about my care on its website. Anybody can read them there. They say in public that I had treatment here. I want others to read what it was like. My name is shown only as I wrote it down for this, or not at all. My words are shown until the day I wrote down, or until I take this back. I can take it back at any time, in any way I like. Then my words are taken off the website at once and deleted. Copies that others made before cannot be called back. My care is the same if I say no, or take this back.',
    es: 'Acepto que el centro muestre en su sitio web mis palabras sobre mi atención. Allí las puede leer cualquiera. Dicen en público que recibí tratamiento aquí. Quiero que otras personas lean cómo fue. Mi nombre se muestra solo como lo escribí para esto, o no se muestra. Mis palabras se muestran hasta el día que escribí, o hasta que yo retire este permiso. Lo puedo retirar en cualquier momento y como yo quiera. Entonces mis palabras se quitan del sitio enseguida y se borran. Las copias que otros hicieron antes no se pueden recoger. Mi atención es la misma si digo que no, o si retiro este permiso.',
  },
};

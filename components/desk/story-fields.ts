import { CONSENT_WAYS, type ConsentWay } from '@/domain/stories/consent';

/** What each field of a story is called, on its form and where the form comes back. */
export const STORY_FIELDS = {
  person: 'Who signed?',
  shownName: 'Which name is shown with the words?',
  language: 'In which language are the words?',
  words: 'The words to be shown',
  way: 'How did they sign?',
  signedOn: 'On which day did they sign?',
  until: 'From which day on is it no longer shown?',
  signed: 'Did they sign exactly this text?',
} as const;

export const CONSENT_WAY_WORDS: Readonly<Record<ConsentWay, string>> = {
  paper_here: 'On paper, here',
  paper_sent: 'On paper, sent to us',
  screen: 'On a screen',
};

export const CONSENT_WAY_OPTIONS = CONSENT_WAYS.map((value) => ({ value, label: CONSENT_WAY_WORDS[value] }));

export const STORY_LANGUAGES = { en: 'English', es: 'Spanish' } as const;

export const STORY_LANGUAGE_OPTIONS = (['en', 'es'] as const).map((value) => ({
  value,
  label: STORY_LANGUAGES[value],
}));

export const SIGNED_OPTIONS = [{ value: 'yes', label: 'Yes, this text, and we keep what they signed' }] as const;

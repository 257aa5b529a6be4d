import type { Option, Value } from '@/domain/intake/question';

// The two ways out that stand beside every question with a list of answers (decision 37 names the few without). Neither is
// ever read as "no" about the person; of what we may do it is no leave.

/** "I'm not sure." */
export const notSure: Option = {
  value: 'not_sure',
  label: { en: 'I’m not sure', es: 'No sé bien' },
  exclusive: true,
};

/** "I'd rather talk about it." */
export const ratherTalk: Option = {
  value: 'rather_talk',
  label: { en: 'I’d rather talk about it', es: 'Prefiero hablarlo' },
  exclusive: true,
};

/** An answer to go by: one of these two gives none, so that what is not decided is not permitted. The transcript has it as told. */
export const decided = (value: Value | undefined): Value =>
  value === undefined || value === notSure.value || value === ratherTalk.value ? null : value;

export const yes: Option = { value: 'yes', label: { en: 'Yes', es: 'Sí' } };
export const no: Option = { value: 'no', label: { en: 'No', es: 'No' } };

import type { Option } from '@/domain/intake/question';

// The two ways out that stand beside nearly every question. Neither is ever read as "no".

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

export const yes: Option = { value: 'yes', label: { en: 'Yes', es: 'Sí' } };
export const no: Option = { value: 'no', label: { en: 'No', es: 'No' } };

import type { Step } from '@/domain/intake/step';

/**
 * The other door: a name and one way to reach the caller, and nothing more. Pressing the button is the permission.
 * It is no step of the list below, so it stands outside `STEPS`; its fields are kept under `call-me`.
 */
export const callMe = {
  slug: 'call-me',
  page: 90,
  title: { en: 'Ask us to contact you', es: 'Pídanos que nos comuniquemos con usted' },
  intro: [
    {
      en: 'When you press the button, you let us reach out to you. You can take this back at any time.',
      es: 'Al oprimir el botón, usted nos da permiso de comunicarnos con usted. Puede retirarlo cuando quiera.',
    },
  ],
  questions: [
    {
      id: 'name',
      kind: 'text',
      label: { en: 'What should we call you?', es: '¿Cómo quiere que le llamemos?' },
      hint: { en: 'A first name or a nickname is fine.', es: 'Basta el primer nombre o un apodo.' },
      max: 80,
      required: {
        message: {
          en: 'Type a name we can use. It need not be your real one.',
          es: 'Escriba un nombre que podamos usar. No tiene que ser el verdadero.',
        },
      },
    },
    {
      id: 'reach',
      kind: 'text',
      label: { en: 'How can we reach you?', es: '¿Cómo podemos comunicarnos con usted?' },
      hint: {
        en: 'A phone number or an email that is safe for you.',
        es: 'Un teléfono o un correo que sea seguro para usted.',
      },
      max: 254,
      shape: 'phone-or-email',
      required: { message: { en: 'Type one way to reach you.', es: 'Escriba una forma de comunicarnos con usted.' } },
    },
  ],
} as const satisfies Step;

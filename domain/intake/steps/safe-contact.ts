import { no, notSure, ratherTalk, yes } from '@/domain/intake/open-options';
import type { Option } from '@/domain/intake/question';
import type { Step } from '@/domain/intake/step';

const dayParts: readonly Option[] = [
  { value: 'morning', label: { en: 'Morning (8 to noon)', es: 'Mañana (8 a 12)' } },
  { value: 'afternoon', label: { en: 'Afternoon (noon to 5)', es: 'Tarde (12 a 5)' } },
  { value: 'evening', label: { en: 'Evening (5 to 9)', es: 'Al anochecer (5 a 9)' } },
  {
    value: 'night',
    label: { en: 'Night (9\u00A0p.m. to 8\u00A0a.m.)', es: 'Noche (9\u00A0p.\u00A0m. a 8\u00A0a.\u00A0m.)' },
  },
];

const reachedByUs = ['call', 'text', 'email', 'someone_else'];

/** How the caller may be reached, whoever the care is for. From here on a person who stops can still be called. */
export const safeContact = {
  slug: 'safe-contact',
  page: 5,
  sentAtOnce: true,
  compared: false,
  title: { en: 'How to reach you', es: 'Cómo comunicarnos' },
  intro: [
    {
      en: 'If you say we may, we can still reach you if you stop after this page.',
      es: 'Si nos da permiso, podemos comunicarnos con usted aunque no siga.',
    },
  ],
  paper: [
    {
      en: 'If you say we may, we can reach you once we have this page.',
      es: 'Si nos da permiso, podemos comunicarnos con usted cuando tengamos esta hoja.',
    },
  ],
  questions: [
    {
      id: 'way',
      kind: 'choice',
      label: { en: 'How can we reach you safely?', es: '¿Cómo podemos comunicarnos con usted sin ponerle en riesgo?' },
      options: [
        { value: 'call', label: { en: 'Call me', es: 'Llámenme' } },
        { value: 'text', label: { en: 'Text me', es: 'Mándenme un mensaje de texto' } },
        { value: 'email', label: { en: 'Email me', es: 'Escríbanme un correo' } },
        {
          value: 'i_contact_you',
          label: { en: 'I’ll contact you', es: 'Yo me comunico con ustedes' },
          hint: {
            en: 'You get a code of six words. We do not need your number.',
            es: 'Le damos un código de seis palabras. No hace falta su número.',
          },
          paperHint: {
            en: 'Then you call us. We do not need your number.',
            es: 'Entonces nos llama usted. No hace falta su número.',
          },
        },
        { value: 'someone_else', label: { en: 'Call someone else', es: 'Llamen a otra persona' } },
      ],
      required: { message: { en: 'Choose how we can reach you.', es: 'Elija cómo podemos comunicarnos.' } },
    },
    {
      id: 'someoneElse',
      kind: 'text',
      label: { en: 'Who should we ask for?', es: '¿Por quién preguntamos?' },
      hint: { en: 'Then put their number, not yours.', es: 'Después ponga el número de esa persona, no el suyo.' },
      max: 80,
      onlyWith: { question: 'way', values: ['someone_else'] },
    },
    {
      id: 'phone',
      kind: 'text',
      label: { en: 'What number should we use?', es: '¿A qué número?' },
      max: 40,
      shape: 'phone',
      inputMode: 'tel',
      required: {
        message: { en: 'Type the number we should use.', es: 'Escriba el número que debemos usar.' },
        detailOf: 'way',
      },
      onlyWith: { question: 'way', values: ['call', 'text', 'someone_else'] },
    },
    {
      id: 'email',
      kind: 'text',
      label: { en: 'Where should we send it?', es: '¿A qué correo electrónico?' },
      hint: { en: 'Like name@example.org', es: 'Como nombre@example.org' },
      max: 254,
      shape: 'email',
      inputMode: 'email',
      required: {
        message: { en: 'Type the email we should use.', es: 'Escriba el correo que debemos usar.' },
        detailOf: 'way',
      },
      onlyWith: { question: 'way', values: ['email'] },
    },
    {
      id: 'permission',
      kind: 'choice',
      label: {
        en: 'May we reach out to you, even if you stop here?',
        es: '¿Podemos comunicarnos con usted, aunque deje esto aquí?',
      },
      hint: { en: 'You can take this back at any time.', es: 'Puede retirar este permiso cuando quiera.' },
      options: [
        { value: 'yes', label: { en: 'Yes, you may', es: 'Sí, pueden' } },
        { value: 'no', label: { en: 'No, do not', es: 'No, no lo hagan' } },
      ],
      required: {
        message: { en: 'Choose if we may reach out to you.', es: 'Elija si podemos comunicarnos con usted.' },
      },
      onlyWith: { question: 'way', values: reachedByUs },
    },
    {
      id: 'voicemail',
      kind: 'choice',
      label: { en: 'May we leave a voice message?', es: '¿Podemos dejar un mensaje de voz?' },
      options: [yes, no, notSure, ratherTalk],
      onlyWith: { question: 'way', values: ['call', 'someone_else'] },
    },
    {
      id: 'sayWhere',
      kind: 'choice',
      label: {
        en: 'May we say where we call or write from?',
        es: '¿Podemos decir de dónde llamamos o escribimos?',
      },
      options: [
        yes,
        no,
        { value: 'say_instead', label: { en: 'Say you are someone else', es: 'Digan que son otra persona' } },
        notSure,
        ratherTalk,
      ],
      onlyWith: { question: 'way', values: reachedByUs },
    },
    {
      id: 'sayInstead',
      kind: 'text',
      label: { en: 'Who should we say we are?', es: '¿Quién decimos que somos?' },
      hint: { en: 'Like “Sam from the book club”', es: 'Como “Sam, del club de lectura”' },
      max: 120,
      onlyWith: { question: 'sayWhere', values: ['say_instead'] },
    },
    {
      id: 'safe',
      kind: 'time-parts',
      label: { en: 'When is it safe to reach you?', es: '¿Cuándo es seguro comunicarnos?' },
      hint: { en: 'Leave it blank if any time is fine.', es: 'Déjelo en blanco si puede ser a cualquier hora.' },
      options: dayParts,
      onlyWith: { question: 'way', values: reachedByUs },
    },
    {
      id: 'never',
      kind: 'time-parts',
      label: { en: 'When should we never try?', es: '¿Cuándo no debemos intentarlo nunca?' },
      options: dayParts,
      onlyWith: { question: 'way', values: reachedByUs },
    },
    {
      id: 'zone',
      kind: 'choice',
      label: { en: 'Which time do you go by?', es: '¿Qué zona horaria usa?' },
      hint: { en: 'Skip it if your clock is the same as ours.', es: 'Sáltela si su hora es la misma que la nuestra.' },
      options: [
        { value: 'America/New_York', label: { en: 'Eastern', es: 'Este' } },
        { value: 'America/Chicago', label: { en: 'Central', es: 'Centro' } },
        { value: 'America/Denver', label: { en: 'Mountain', es: 'Montaña' } },
        { value: 'America/Phoenix', label: { en: 'Arizona', es: 'Arizona' } },
        { value: 'America/Los_Angeles', label: { en: 'Pacific', es: 'Pacífico' } },
        { value: 'America/Anchorage', label: { en: 'Alaska', es: 'Alaska' } },
        { value: 'Pacific/Honolulu', label: { en: 'Hawaii', es: 'Hawái' } },
        { value: 'America/Puerto_Rico', label: { en: 'Puerto Rico', es: 'Puerto Rico' } },
        notSure,
        ratherTalk,
      ],
      asSelect: true,
      onlyWith: { question: 'way', values: reachedByUs },
    },
  ],
  check: ({ safe, never }) =>
    Array.isArray(safe) && Array.isArray(never) && safe.some((part) => never.includes(part))
      ? [
          {
            field: 'never',
            kind: 'exclusive',
            message: {
              en: 'You ticked the same time as safe and as never. Please keep one.',
              es: 'Marcó la misma hora como segura y como nunca. Deje una de las dos, por favor.',
            },
          },
        ]
      : [],
} as const satisfies Step;

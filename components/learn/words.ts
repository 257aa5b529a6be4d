import type { Words } from '@/domain/language';

/** The words around a learn page. What a page teaches is in its own file. */
export const LEARN_WORDS = {
  listTitle: { en: 'What would you like to understand?', es: '¿Qué le gustaría entender?' },
  listIntro: {
    en: 'Plain pages for families. Each medical fact shows its source.',
    es: 'Páginas claras para las familias. Cada dato médico muestra su fuente.',
  },
  whereYouAre: { en: 'Where you are', es: 'Dónde está' },
  allPages: { en: 'All pages', es: 'Todas las páginas' },
  inShort: { en: 'In short', es: 'En resumen' },
  onThisPage: { en: 'On this page', es: 'En esta página' },
  whatToDo: { en: 'What you can do', es: 'Qué puede hacer' },
  related: { en: 'Related pages', es: 'Páginas relacionadas' },
  sources: { en: 'Sources', es: 'Fuentes' },
  source: { en: 'Source', es: 'Fuente' },
  sourcesRead: {
    en: 'We last checked this page against them on',
    es: 'Comparamos esta página con ellas por última vez el',
  },
  sourcesUnread: {
    en: 'Those marked “to be checked” we know of, and have not read.',
    es: 'Las que dicen «por verificar» las conocemos, pero no las hemos leído.',
  },
  undated: { en: 'no date given', es: 'sin fecha' },
  toBeChecked: { en: 'to be checked', es: 'por verificar' },
  about: { en: 'About this page', es: 'Sobre esta página' },
  notReviewed: {
    en: 'Not yet reviewed by a clinician.',
    es: 'Todavía no la ha revisado un profesional de la salud.',
  },
  reviewedBy: { en: 'Reviewed by', es: 'Revisada por' },
  lastChecked: {
    en: 'Facts last checked against their sources:',
    es: 'Datos comparados con sus fuentes por última vez:',
  },
  nextCheck: { en: 'Next check due:', es: 'Próxima revisión:' },
  overdue: {
    en: 'This check is overdue. Some facts here may be out of date.',
    es: 'Esta revisión está atrasada. Algunos datos pueden no estar al día.',
  },
  notAdvice: {
    en: 'This page is not medical advice. It does not replace a clinician.',
    es: 'Esta página no es consejo médico. No reemplaza a un profesional de la salud.',
  },
  untranslatedTitle: { en: 'This page is not in English yet', es: 'Esta página todavía no está en español' },
  untranslated: {
    en: 'It is written in Spanish only for now. If you need help, call us. You can ask in English.',
    es: 'Por ahora solo está en inglés. Si necesita ayuda, llámenos. Puede preguntar en español.',
  },
  readIn: { en: 'Read it in English:', es: 'Léala en español:' },
  onlyIn: { en: 'in Spanish only', es: 'solo en inglés' },
  call: { en: 'Call', es: 'Llame al' },
  callCentre: { en: 'Talk with us', es: 'Hable con nosotros' },
  emergencyTitle: { en: 'Danger now? Call 911', es: '¿Hay peligro ahora? Llame al 911' },
  emergencyIf: { en: 'Call 911 if someone:', es: 'Llame al 911 si alguien:' },
  emergencyThen: {
    en: 'Stay with them. Lay them on their side. Give naloxone if you have it, even if you are not sure.',
    es: 'Quédese a su lado. Acueste a la persona de lado. Dele naloxona si la tiene, aunque tenga dudas.',
  },
} satisfies Record<string, Words>;

/** What ends the sentence “Call 911 if someone …”. */
export const EMERGENCY_SIGNS: readonly Words[] = [
  { en: 'cannot be woken', es: 'no despierta' },
  { en: 'breathes very slowly, or not at all', es: 'respira muy despacio o no respira' },
  { en: 'has blue or gray lips', es: 'tiene los labios azules o grises' },
  { en: 'has a seizure or chest pain', es: 'tiene una convulsión o dolor de pecho' },
  {
    en: 'has a medicine pump that may have failed',
    es: 'tiene una bomba de medicina que quizás falló',
  },
];

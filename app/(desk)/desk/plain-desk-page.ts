import { plainAnswer } from '@/app/kept-page';
import { CENTRE } from '@/content/centre';
import { plainPage } from '@/content/plain-page';

/** A small page of the desk made by hand, for what may stand in one answer and in no address. `main` is markup, escaped already. */
export const plainDeskPage = (title: string, main: string, status = 200): Response =>
  plainAnswer(plainPage('en', `${title} – ${CENTRE.shortName} desk`, main), status);

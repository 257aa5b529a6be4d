import { keptPage } from '@/app/kept-page';
import { postedFields } from '@/app/posted-fields';
import type { Fields } from '@/domain/intake/draft';
import { LANGUAGES, type Language, type Words } from '@/domain/language';
import { faultFacts, log } from '@/log';
import type { Caller } from '@/operations/actor';
import { isDatabaseAway } from '@/operations/database-away';
import { DraftTooLarge } from '@/operations/save-draft';
import { caller } from './caller-cookies';
import { paths } from './paths';

interface Call<Params> {
  readonly actor: Caller;
  readonly lang: Language;
  readonly fields: Fields;
  readonly params: Params;
}

const NOT_A_FORM: Words = {
  en: 'We could not read what was sent. Please use the form on our page, or call us.',
  es: 'No pudimos leer lo que se envió. Use el formulario de nuestra página o llámenos.',
};
const OUR_FAULT: Words = {
  en: 'We couldn’t save your answers. That’s our fault. They are still here on this page. Please try again in a minute, or call us.',
  es: 'No pudimos guardar sus respuestas. Es culpa nuestra. Siguen aquí en esta página. Intente de nuevo en un minuto o llámenos.',
};
const TOO_LARGE: Words = {
  en: 'This is more than we can keep. Please make it shorter, or call us. What you sent before is kept.',
  es: 'Esto es más de lo que podemos guardar. Escriba menos o llámenos. Lo que envió antes está guardado.',
};
const NO_PAGE: Words = { en: 'There is no such page here.', es: 'Esta página no existe aquí.' };

/**
 * The one wrapper of every public door. Origin and size were checked by the front wall. Whatever goes wrong on our side,
 * what was posted comes back in the page, with a way to send it again.
 */
export function callerDoor<Params extends { lang: string }>(handle: (call: Call<Params>) => Promise<Response>) {
  return async (request: Request, context: { params: Promise<Params> }): Promise<Response> => {
    const params = await context.params;
    const lang = LANGUAGES.find((language) => language === params.lang);
    const action = new URL(request.url).pathname;
    const page = (status: number, sentence: Words, posted: Fields) =>
      turnedBack(lang ?? 'en', status, sentence, action, posted);
    if (!lang) return page(404, NO_PAGE, {});
    const fields = await postedFields(request);
    if (!fields) return page(415, NOT_A_FORM, {});
    try {
      const answer = await handle({ actor: await caller(), lang, fields, params });
      return isAskedByScript(request) ? told(answer) : answer;
    } catch (fault) {
      if (fault instanceof DraftTooLarge) return page(413, TOO_LARGE, fields);
      log.error({ ...faultFacts(fault), away: isDatabaseAway(fault) }, 'a caller could not be answered');
      return page(isDatabaseAway(fault) ? 503 : 500, OUR_FAULT, fields);
    }
  };
}

/** Our own script posts the same form, and goes by itself where a plain post would be led. */
const isAskedByScript = (request: Request): boolean => request.headers.get('accept') === 'application/json';

/** A 303 in words that a script may read: where it leads; with the same cookies. */
function told(answer: Response): Response {
  const to = answer.headers.get('Location');
  if (answer.status !== 303 || to === null) return answer;
  const headers = new Headers(answer.headers);
  headers.delete('Location');
  headers.set('Content-Type', 'application/json');
  return new Response(JSON.stringify({ to }), { headers });
}

const TITLE: Words = { en: 'We could not take this', es: 'No pudimos recibir esto' };

/** A page for what a caller posted and we cannot take, with everything they sent still in it. */
export const turnedBack = (lang: Language, status: number, sentence: Words, action: string, fields: Fields): Response =>
  keptPage({
    lang,
    status,
    title: TITLE[lang],
    sentence: sentence[lang],
    action,
    fields,
    backHref: paths.start(lang),
    retryAfter: status === 503 ? 30 : undefined,
  });

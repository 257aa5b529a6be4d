import { CENTRE } from '@/content/centre';
import { emergencyStrip, leaveByLink, leaveNow, phoneLink, plainPage } from '@/content/plain-page';

/** Why the wall itself turns a request away, in both languages: which one the visitor reads is not known here. */
export const REFUSALS = {
  origin: {
    status: 403,
    en: 'This page was sent from another website, so we did not take it. Open our own page and try again.',
    es: 'Esta página se envió desde otro sitio web, así que no la aceptamos. Abra nuestra propia página e intente de nuevo.',
  },
  tooLarge: {
    status: 413,
    en: 'That is more text than one page can take. Go back, make it shorter, and try again. What you sent before is kept.',
    es: 'Es más texto del que cabe en una página. Vuelva atrás, acórtelo e intente de nuevo. Lo que envió antes está guardado.',
  },
  length: {
    status: 411,
    en: 'Your browser did not say how long the page is, so we did not take it. Try again, or call us.',
    es: 'Su navegador no dijo cuánto mide la página, así que no la aceptamos. Intente de nuevo o llámenos.',
  },
  notPermitted: {
    status: 403,
    en: 'Your role does not permit this. An administrator can tell you who may do it.',
    es: 'Su función no permite esto. Un administrador puede decirle quién lo puede hacer.',
  },
  notHere: {
    status: 404,
    en: 'There is no such page here.',
    es: 'Esta página no existe aquí.',
  },
  method: {
    status: 405,
    en: 'This address cannot be asked in that way. Open our own page and try again.',
    es: 'A esta dirección no se le puede pedir nada de ese modo. Abra nuestra propia página e intente de nuevo.',
  },
  tooMany: {
    status: 429,
    en: 'Too many tries to sign in are waiting from where you are. Try again in a minute.',
    es: 'Desde donde usted está hay demasiados intentos de entrar en espera. Intente de nuevo en un minuto.',
  },
  fault: {
    status: 500,
    en: 'Something went wrong on our side. That’s our fault. What you sent before is kept. Try again in a minute, or call us.',
    es: 'Algo falló de nuestro lado. Es culpa nuestra. Lo que envió antes está guardado. Intente de nuevo en un minuto o llámenos.',
  },
  stopping: {
    status: 503,
    en: 'We are restarting. Try again in a minute. Nothing you sent before is lost.',
    es: 'Estamos reiniciando. Intente de nuevo en un minuto. No se perdió nada de lo que envió antes.',
  },
} as const;

/** A whole small page, made by hand, with the emergency lines, the centre's phone and, but at the desk, the way out in its own HTML. */
export const refusalPage = (why: keyof typeof REFUSALS, atDesk: boolean): string => {
  const { en, es } = REFUSALS[why];
  const main = `<h1>${CENTRE.shortName}</h1><p>${en}</p><p lang="es">${es}</p>
<p>Call us · <span lang="es">Llámenos</span>: ${phoneLink()}</p><p><a href="${atDesk ? '/desk' : '/'}">Home · <span lang="es">Inicio</span></a></p>`;
  // While we restart, the door that Leave now posts to is shut as well.
  const leave = why === 'stopping' ? leaveByLink : leaveNow;
  return plainPage('en', CENTRE.shortName, main, emergencyStrip('en', ['es']), atDesk ? '' : leave('en', ['es']));
};

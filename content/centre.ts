import { type Centre, centreRecord } from './centre-record';
import { CENTRE_SAYS } from './centre-says';

/**
 * The one record that says who the centre is; every page and the desk read it here. It is checked when it
 * is first imported, so a wrong record stops the start instead of reaching a caller.
 *
 * This is a fictional centre. To make it yours: replace every value, here and in centre-says.ts, then set
 * `sample` to false.
 */
export const CENTRE: Centre = centreRecord.parse({
  legalName: 'Lantern House Treatment Center, Inc. (fictional)',
  shortName: 'Lantern House',
  neutralName: { en: 'the office on Alder Street', es: 'la oficina de la calle Alder' },
  licence: { en: 'Sample license 0000, not a real one', es: 'Licencia de muestra 0000, no es real' },
  address: { street: '100 Alder Street', city: 'Exampleton', state: 'VT', zip: '05000' },
  phone: { e164: '+18025550142', display: '(802) 555-0142' },
  whoAnswers: {
    en: 'A member of our admissions staff answers. They are not doctors or nurses. They listen, and they bring in a nurse when one is needed.',
    es: 'Contesta una persona de nuestro equipo de admisiones. No son médicos ni enfermeros. Escuchan y llaman a un enfermero cuando hace falta.',
  },
  hours: { zone: 'America/New_York', open: [{ days: [0, 1, 2, 3, 4, 5, 6], from: '08:00', to: '20:00' }] },
  staffed: {
    en: 'Staff answer the phone and read new answers every day, 8 a.m. to 8 p.m. Eastern Time. Nobody watches this site at night.',
    es: 'El personal contesta el teléfono y lee las respuestas nuevas todos los días, de 8 a. m. a 8 p. m., hora del Este. De noche nadie vigila este sitio.',
  },
  says: CENTRE_SAYS,
  safeExit: 'https://www.weather.gov/',
  sample: true,
});

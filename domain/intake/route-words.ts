import type { Words } from '@/domain/language';
import type { Route } from '@/domain/substances/substance';

/** Ways of taking something, as one would say them. */
export const ROUTE_WORDS: Readonly<Record<Route, Words>> = {
  oral: { en: 'By mouth', es: 'Por la boca' },
  sublingual: { en: 'Under the tongue', es: 'Debajo de la lengua' },
  smoked: { en: 'Smoked', es: 'Fumado' },
  vaped: { en: 'Vaped', es: 'Vapeado' },
  inhaled: { en: 'Breathed in', es: 'Inhalado' },
  intranasal: { en: 'Up the nose', es: 'Por la nariz' },
  injection: { en: 'With a needle', es: 'Con una aguja' },
  transdermal: { en: 'A patch on the skin', es: 'Un parche en la piel' },
  intrathecal: { en: 'A pump put in by a doctor', es: 'Una bomba que puso un médico' },
};

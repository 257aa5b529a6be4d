import { POSSIBLE_OPIOIDS } from '@/domain/triage/classes';
import { at, type Rule } from '@/domain/triage/finding';
import { alcoholWithdrawalWindow, historySevereAlcoholWithdrawal } from '@/domain/triage/rules/alcohol';
import { sedativeSuddenStop } from '@/domain/triage/rules/sedatives';
import { present, type Seen } from '@/domain/triage/seen';

const pregnant = at('person')('pregnant');

/** Not sure counts as pregnant. */
const maybePregnant = ({ input }: Seen) => input.pregnant === 'yes' || input.pregnant === 'unsure';

export const pregnantOpioids: Rule = {
  id: 'T18',
  name: 'pregnant_opioids',
  urgency: 'same_day',
  because: {
    en: 'Care with an opioid agonist is advised. To stop without care can lead back to use and harm the pregnancy.',
    es: 'Se recomienda el tratamiento con agonistas opioides. Dejarlos sin atención puede llevar a volver a usar y dañar el embarazo.',
  },
  askNext: {
    en: 'Do not advise stopping. Link to obstetric and opioid use disorder care. Ask who looks after the pregnancy.',
    es: 'No aconseje dejarlo. Conecte con atención obstétrica y del trastorno por consumo de opioides. Pregunte quién atiende el embarazo.',
  },
  toCaller: {
    en: 'Please do not stop opioids on your own while pregnant. Talk with us or your doctor: there is care for this.',
    es: 'No deje los opioides por su cuenta durante el embarazo. Hable con nosotros o con su médico: hay atención para esto.',
  },
  toldBy: 'pregnancy',
  sources: ['acog_711'],
  look: (seen) => {
    const opioids = present(seen, POSSIBLE_OPIOIDS);
    return maybePregnant(seen) && opioids.length > 0 ? [...pregnant, ...at('substances')(...opioids)] : [];
  },
};

/** Builds on T09, T11 and T12. */
export const pregnantWithdrawal: Rule = {
  id: 'T19',
  name: 'pregnant_alcohol_or_sedative_withdrawal',
  urgency: 'urgent_1h',
  because: {
    en: 'Coming off these while pregnant needs a hospital’s level of care.',
    es: 'La abstinencia en el embarazo necesita atención de nivel de hospital.',
  },
  askNext: {
    en: 'Ask how far along they are, and who looks after the pregnancy. Ask about shaking and past seizures.',
    es: 'Pregunte cuántas semanas lleva, si hay temblores o hubo convulsiones, y quién atiende el embarazo.',
  },
  toCaller: {
    en: 'Stopping while pregnant needs a hospital’s care. Please call us or your doctor now.',
    es: 'Para dejarlo en el embarazo hace falta un hospital. Llámenos ahora, o llame a su médico.',
  },
  toldBy: 'pregnancy',
  sources: ['asam_aw_2020', 'acog_711'],
  look: (seen) => {
    const behind = [historySevereAlcoholWithdrawal, alcoholWithdrawalWindow, sedativeSuddenStop].flatMap((r) =>
      r.look(seen),
    );
    return maybePregnant(seen) && behind.length > 0 ? [...pregnant, ...behind] : [];
  },
};

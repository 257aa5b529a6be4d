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
    en: 'Treatment with an opioid agonist medicine is recommended. Withdrawal without care can lead to a return to use and harm the pregnancy.',
    es: 'Se recomienda el tratamiento con agonistas opioides. La abstinencia sin supervisión puede llevar a volver a usar y dañar el embarazo.',
  },
  askNext: {
    en: 'Do not advise stopping. Link to obstetric and opioid use disorder care.',
    es: 'No aconseje dejarlo. Conecte con atención obstétrica y del trastorno por uso de opioides.',
  },
  toCaller: {
    en: 'Please do not stop on your own. There is care for you and the baby.',
    es: 'No lo deje por su cuenta. Hay atención para usted y el bebé.',
  },
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
    en: 'Withdrawal in pregnancy needs hospital-level care.',
    es: 'La abstinencia en el embarazo necesita atención de nivel de hospital.',
  },
  askNext: {
    en: 'Ask how far along, and about pain, bleeding, shaking and seizures.',
    es: 'Pregunte cuántas semanas lleva y si hay dolor, sangrado, temblores o convulsiones.',
  },
  toCaller: {
    en: 'Stopping while pregnant needs a hospital’s care. Please call us or your doctor now.',
    es: 'Dejarlo durante el embarazo necesita un hospital. Llámenos o llame a su médico ahora.',
  },
  sources: ['asam_aw_2020', 'acog_711'],
  look: (seen) => {
    const behind = [historySevereAlcoholWithdrawal, alcoholWithdrawalWindow, sedativeSuddenStop].flatMap((r) =>
      r.look(seen),
    );
    return maybePregnant(seen) && behind.length > 0 ? [...pregnant, ...behind] : [];
  },
};

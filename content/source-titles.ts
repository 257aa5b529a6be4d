import type { SourceId } from '@/domain/sources';

/**
 * How a source is named to families where domain/sources holds a working note. What is left out here on purpose:
 * amounts of a medicine, results without their other side, and other people's phone numbers.
 */
export const SOURCE_TITLES: Partial<Readonly<Record<SourceId, string>>> = {
  label_baclofen_oral: 'Baclofen tablets: label (prescribing information)',
  label_ozobax: 'Baclofen by mouth as a liquid (Ozobax): label, safety section',
  label_itb: 'Baclofen for a pump (Lioresal, Gablofen): label, with the boxed warning of April 2002',
  medtronic_itb: 'Baclofen pump therapy: emergency procedures',
  wikitox_baclofen: 'Baclofen poisoning',
  baclofen_history: 'Baclofen: how it was found, and how it works',
  baclofen_wd_cases: 'Case reports of withdrawal after baclofen tablets were stopped',
  debeaurepaire_2019: 'Baclofen for alcohol use disorder: how it is used in practice (26 authors)',
  cochrane_2023: 'Baclofen for alcohol use disorder: review of 17 trials (Agabio 2023)',
  cochrane_2018: 'Baclofen for alcohol use disorder: review of 12 trials (Minozzi 2018), since replaced',
  bacloville: 'The Bacloville trial: 320 people',
  alpadir: 'The ALPADIR trial: 320 people',
  bacald: 'The BacALD trial: 104 people',
  ansm_2018: 'Approval of Baclocur, 23 October 2018',
  ghosh_2016: 'Case report: baclofen misused to lift mood',
  geoffroy_2014: 'Signs of mania with baclofen: one new case and four earlier ones',
  muanda_2019: 'Baclofen and brain problems in people with chronic kidney disease: study of 15,942 people',
  afp_2008: 'Choosing a skeletal muscle relaxant (See and Ginzburg)',
  nsduh_2022: 'National Survey on Drug Use and Health 2022',
  fda_2016_opioid_benzo: 'Drug Safety Communication, 31 August 2016: opioids with benzodiazepines or other sedatives',
  fda_2019_gabapentinoid:
    'Drug Safety Communication, 19 December 2019: breathing problems with gabapentin and pregabalin',
  fda_2020_benzo: 'Drug Safety Communication, 23 September 2020: boxed warning for benzodiazepines',
  asam_aw_2020: 'Guideline on alcohol withdrawal, 2020',
  ghb_review: 'Withdrawal from GHB: review of 38 cases',
  label_phenobarbital: 'Phenobarbital: label (prescribing information)',
  cdc_od_signs: 'Opioid overdose: signs and what to do',
  statpearls_gaba: 'Physiology: GABA',
  dsm5: 'Diagnostic and Statistical Manual (DSM-5)',
  tolerance_psu: 'Preventing overdose deaths when treatment or custody ends',
};

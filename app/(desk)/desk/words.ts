import type { Answers } from '@/domain/intake/answers';
import { OVERRIDE_MINUTES } from '@/domain/lead/contact';
import type { Disposition, Stage } from '@/domain/lead/lifecycle';
import type { PlainLead } from '@/operations/lead-facts';

/** The stages as staff read them. */
export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  new: 'New',
  contacting: 'Contacting',
  talking: 'Talking',
  pre_screen: 'Pre-screen',
  clinical_decision: 'Clinical decision',
  insurance: 'Insurance',
  approved: 'Approved',
  admit_date_set: 'Admit date set',
  admitted: 'Admitted',
  closed: 'Closed',
};

/** How a lead ended, read after "Closed: ". */
export const DISPOSITION_WORDS: Readonly<Record<Disposition, string>> = {
  admitted: 'admitted',
  referred_out: 'referred to another place',
  not_now: 'not now',
  unreachable: 'could not be reached',
  not_suitable: 'not the right place',
  duplicate: 'same person, another lead',
  withdrawn: 'they withdrew',
};

export const stageOf = ({ stage, disposition }: Pick<PlainLead, 'stage' | 'disposition'>): string =>
  stage === 'closed' && disposition ? `Closed: ${DISPOSITION_WORDS[disposition]}` : STAGE_WORDS[stage];

const FOR_WHOM = { me: 'For themself', someone: 'For someone they care about', referral: 'A referral' } as const;
export const forWhomOf = (who: keyof typeof FOR_WHOM | null | undefined): string =>
  who ? FOR_WHOM[who] : 'For whom: not said';

/** “Dana asks, for someone they care about”. */
export const askedBy = (card: { forWhom: keyof typeof FOR_WHOM | null; askFor: string | null }): string =>
  (card.forWhom === 'someone' || card.forWhom === 'referral') && card.askFor
    ? `${card.askFor} asks: ${forWhomOf(card.forWhom).toLowerCase()}`
    : forWhomOf(card.forWhom);

/** Who a caller is to the person, from who they say the person is to them. */
const TO_THE_PERSON: Readonly<Record<NonNullable<Answers['relation']>, string>> = {
  partner: 'their husband, wife or partner',
  parent: 'their son or daughter',
  child: 'their mother or father',
  sibling: 'their brother or sister',
  family: 'someone in their family',
  friend: 'a friend',
  other: 'someone who knows them',
};

/** Who tells: “The person themself”, “Dana, their mother or father”. */
export function tellerOf({ whoFor, callerName, relation, organisation }: Answers): string {
  if (whoFor === 'me') return 'The person themself';
  if (whoFor === null) return 'Who: not said';
  const who = whoFor === 'referral' ? (organisation ?? 'a referral') : relation ? TO_THE_PERSON[relation] : null;
  return [callerName ?? 'No name given', who].filter((part) => part !== null).join(', ');
}

export const SOURCE_WORDS = { form: 'Intake', call_me: 'Call me', phone: 'Phone' } as const;
/** By which door it came, whether all of it has, and in which language. */
export const sourceOf = ({ source, whole, language }: Pick<PlainLead, 'source' | 'whole' | 'language'>): string =>
  [
    `${SOURCE_WORDS[source]}${whole || source === 'call_me' ? '' : ', not finished'}`,
    language === 'es' ? 'Spanish' : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');

/** What was just done, read after "Done." A kind that is not here says nothing. */
const DONE: Readonly<Record<string, string>> = {
  claimed: 'The lead is yours.',
  released: 'The lead is back in the queue.',
  assigned: 'The lead is theirs.',
  snoozed: 'The lead waits until then.',
  woken: 'The lead waits no longer.',
  saved: 'The look is saved. It stands above the queue.',
  view_deleted: 'The saved look is deleted.',
  view_restored: 'The saved look is there again.',
  keys_on: 'Single keys are on.',
  keys_off: 'Single keys are off. Nothing happens by one key alone.',
  sound_on: 'An emergency rings on your desk.',
  sound_off: 'An emergency makes no sound on your desk. It is said and counted all the same.',
  put_away: 'The alarm is put away for you. The emergency is counted until somebody has it.',
  merged: 'These leads are held to be of one person. Neither is changed, and nothing is closed by it.',
  unmerged: 'The leads are taken apart. All is as it was before.',
  told_apart: 'It is kept that these are two people. It is not suggested again.',
  asked_again: 'It may be suggested again.',
  worked: 'All the leads you chose are changed.',
  task_made: 'The task is given.',
  task_done: 'The task is done.',
  task_reopened: 'The task is to do again.',
  task_moved: 'The task is changed.',
  undone: 'It is as it was before.',
  undone_in_part: 'Leads that had not moved since are as they were before. The others stay as they are.',
  advanced: 'The lead is at its next stage.',
  logged: 'The try is written down.',
  overridden: `The reason is written down. The way to reach them is shown for ${OVERRIDE_MINUTES} minutes.`,
  noted: 'The note is kept.',
  dismissed: 'The finding is marked as dismissed. The urgency stays as it was.',
  restored: 'The finding stands again.',
  screened_danger: 'The screening is kept. It shows danger, so the urgency is raised: see what is needed to decide.',
  screened: 'The screening is kept, with what it came to.',
  note_changed: 'The note is changed. Its earlier text is kept in the timeline.',
  changed: 'The urgency is changed.',
  decided: 'The decision is written down.',
  closed: 'The lead is closed.',
  reopened: 'The lead is open again, and yours.',
  held: 'The lead is under legal hold. Nothing of it is deleted.',
  hold_lifted: 'The legal hold is lifted. Nothing is deleted by it.',
  erasure_answered: 'It is written down that we have replied to them.',
  ended: 'The call is over. What was said is here.',
  unsent: 'The call is over. Nothing of it was sent.',
  disabled: 'They can no longer sign in.',
  enabled: 'They can sign in again.',
  roles_changed: 'Their roles are changed. What they have open goes by them from now on.',
  sessions_ended: 'They are signed out everywhere. They can sign in again.',
  set: 'It is set. The queue goes by it from now on.',
  on_call: 'They are on call in those hours.',
  off_call: 'They are no longer on call in those hours.',
  published: 'The story is shown.',
  'taken-down': 'The story is taken down, and its words are deleted.',
  retired: 'This rule is off. It finds nothing in what is sent from now on.',
  reinstated: 'This rule is back. It looks at all that is sent from now on.',
};
export const doneWords = (kind: string | undefined): string | null =>
  kind !== undefined && Object.hasOwn(DONE, kind) ? (DONE[kind] ?? null) : null;

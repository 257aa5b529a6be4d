import type { Words } from '@/domain/language';

/** How one try to reach someone went. Two keys at the desk; the stage each leads to is in lifecycle.ts. */
export const OUTCOMES = ['no_answer', 'voicemail_left', 'talked', 'wrong_number', 'asked_not_to_be_contacted'] as const;
export type Outcome = (typeof OUTCOMES)[number];

interface Effect {
  readonly words: Words;
  /**
   * What we owe next: `schedule`, the next try of the schedule in clocks.ts; `news`, a person we talked with hears from
   * us; `another_way`, staff find a way that works; `none`, we never contact them: staff only write the outcome.
   */
  readonly next: 'schedule' | 'news' | 'another_way' | 'none';
  readonly asksNoContact: boolean;
}

/** What each outcome means for what comes next. */
export const EFFECTS: Readonly<Record<Outcome, Effect>> = {
  no_answer: { words: { en: 'No answer', es: 'No contestó' }, next: 'schedule', asksNoContact: false },
  voicemail_left: {
    words: { en: 'Voicemail left', es: 'Mensaje de voz dejado' },
    next: 'schedule',
    asksNoContact: false,
  },
  talked: { words: { en: 'Talked', es: 'Hablamos' }, next: 'news', asksNoContact: false },
  wrong_number: { words: { en: 'Wrong number', es: 'Número equivocado' }, next: 'another_way', asksNoContact: false },
  asked_not_to_be_contacted: {
    words: { en: 'Asked not to be contacted', es: 'Pidió que no le contactemos' },
    next: 'none',
    asksNoContact: true,
  },
};

/** What a lead's clocks go by. */
interface Tried {
  readonly attempts: number;
  readonly asksNoContact: boolean;
  readonly firstConversationAt: Date | null;
}

/** The same lead after a try that went so, now: what is owed next follows from it. */
export const afterTry = <L extends Tried>(lead: L, outcome: Outcome, now: Date): L => ({
  ...lead,
  attempts: lead.attempts + 1,
  asksNoContact: lead.asksNoContact || EFFECTS[outcome].asksNoContact,
  firstConversationAt: lead.firstConversationAt ?? (outcome === 'talked' ? now : null),
});

import { centreMoment } from '@/app/(desk)/desk/clocks';
import { DISPOSITION_WORDS } from '@/app/(desk)/desk/words';
import { OutcomeRecord, type OutcomeRow } from '@/components/desk/OutcomeRecord';
import type { Disposition } from '@/domain/lead/lifecycle';

interface Note {
  readonly id: string;
  readonly kind: string;
  readonly author: string;
  readonly writtenAt: Date;
  readonly content: Readonly<Record<string, string>> | null;
}

interface LeadOutcomeProps {
  readonly lead: { readonly disposition: Disposition | null };
  readonly notes: readonly Note[];
  /** Ids of notes written with what was undone since. */
  readonly undone: ReadonlySet<string>;
  /** The other leads of this person, by their ids. */
  readonly others?: ReadonlyMap<string, { readonly href: string; readonly label: string }>;
}

/** Who decided, when, and what the caller was told; and how the lead ended, with what the person was given as a next step. */
export function LeadOutcome({ lead, notes, undone, others = new Map() }: LeadOutcomeProps) {
  const decision = notes.findLast(({ kind }) => kind === 'decision');
  const closing = lead.disposition
    ? notes.findLast(({ id, kind }) => kind === 'closing' && !undone.has(id))
    : undefined;
  if (!decision && !lead.disposition) return null;
  return (
    <OutcomeRecord
      decision={
        decision ? [...byWhom('Decided by', decision), ['The caller was told', wordsOf(decision, 'text')]] : null
      }
      ending={lead.disposition ? endingRows(lead.disposition, closing, others) : null}
    />
  );
}

const byWhom = (label: string, { author, writtenAt }: Note): OutcomeRow[] => [
  [label, `${author}, ${centreMoment(writtenAt)}`],
];

const wordsOf = ({ content }: Note, name: string): string => (content ? (content[name] ?? '') : '(erased)');

/** A caller who withdraws with their code leaves no closing of ours. */
function endingRows(
  disposition: Disposition,
  closing: Note | undefined,
  others: NonNullable<LeadOutcomeProps['others']>,
): readonly OutcomeRow[] {
  const isOurs = closing?.content === null || closing?.content?.disposition === disposition;
  const how: OutcomeRow = ['Outcome', DISPOSITION_WORDS[disposition]];
  if (!closing || !isOurs) return [how, ['Written by', 'nobody here: the caller did this']];
  const goesOn = closing.content?.duplicateOf;
  const rows: readonly OutcomeRow[] = [
    how,
    ...byWhom('Closed by', closing),
    ['Next step given', wordsOf(closing, 'nextStep')],
    ['Where to', closing.content?.referredTo ?? ''],
    ['Why not us', closing.content?.why ?? ''],
    ['The lead that goes on', goesOn === undefined ? '' : goesOnWords(others.get(goesOn))],
  ];
  return rows.filter(([, words]) => words !== '');
}

const goesOnWords = (other: { readonly href: string; readonly label: string } | undefined) =>
  other ? <a href={other.href}>{other.label}</a> : 'One that is not held to be of this person any more';

import type { ReactNode } from 'react';
import { centreMoment } from '@/app/(desk)/desk/clocks';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { NoteTexts } from '@/components/desk/NoteTexts';
import { may, type Role } from '@/domain/lead/roles';

interface Note {
  readonly id: string;
  readonly kind: string;
  readonly authorId: string;
  readonly last: { readonly number: number; readonly text: string | null };
  readonly others: readonly {
    readonly number: number | null;
    readonly author: string;
    readonly writtenAt: Date;
    readonly text: string | null;
  }[];
}

/** What stands below each note of the timeline: a form to change it, for whoever may, and its other texts. */
export function belowNotes(
  lead: { readonly id: string; readonly erasedAt: Date | null },
  notes: readonly Note[],
  me: { readonly id: string; readonly roles: readonly Role[] },
): ReadonlyMap<string, ReactNode> {
  const below = notes
    .filter(({ kind }) => kind === 'note' && !lead.erasedAt)
    .map(({ id, authorId, last, others }): [string, ReactNode] => {
      const mine = authorId === me.id;
      const door = mine ? 'change-note' : 'change-colleagues-note';
      const can = last.text !== null && may(me.roles, mine ? 'lead.note' : 'lead.note_of_others');
      return [
        `note-${id}`,
        <NoteTexts
          key={id}
          change={
            can
              ? { action: deskPaths.leadDeed(lead.id, door), noteId: id, basedOn: last.number, text: last.text ?? '' }
              : null
          }
          others={others.map(({ number, author, writtenAt, text }) => ({
            at: writtenAt.toISOString(),
            when: centreMoment(writtenAt),
            who: author,
            aside: number === null,
            text: text ?? '(erased)',
          }))}
        />,
      ];
    });
  return new Map(below);
}

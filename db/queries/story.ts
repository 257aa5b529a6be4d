import { randomUUID } from 'node:crypto';
import { desc, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import type { Language } from '@/domain/language';
import type { ConsentWay } from '@/domain/stories/consent';
import { callerSql, type Tx } from '../client';
import { staff, story } from '../schema';
import { openBeside, sealForDesk } from '../sealing/desk-side';
import { wordless } from '../wordless';

/** A story as everybody may read it. */
export interface ShownStory {
  readonly words: string;
  readonly name: string | null;
}

export interface NewStory {
  readonly language: Language;
  readonly words: string;
  /** As it is shown; null for none. */
  readonly shownName: string | null;
  /** Who signed. */
  readonly person: string;
  readonly consentVersion: string;
  readonly consentText: string;
  readonly consentWay: ConsentWay;
  readonly signedOn: string;
  readonly until: string | null;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

/** A story as the desk has it on record. Withdrawn, it has no words. `person` is null where it could not be opened. */
export interface StoryOnRecord
  extends Pick<NewStory, 'language' | 'shownName' | 'consentVersion' | 'consentWay' | 'signedOn' | 'until'> {
  readonly id: string;
  readonly words: string | null;
  readonly namesThem: boolean;
  readonly person: string | null;
  readonly recorded: { readonly by: string; readonly at: Date };
  readonly withdrawn: { readonly by: string; readonly at: Date } | null;
}

/** What is shown now in a language, the latest first. */
export async function storiesForCallers(language: Language): Promise<readonly ShownStory[]> {
  const rows = callerSql()<ShownStory[]>`SELECT words, shown_name AS name FROM caller.stories(${language})`;
  return [...(await wordless(rows))];
}

const placeOf = (id: string) => ({ table: 'story', column: 'sealed', row: id, lead: id });
const who = z.object({ person: z.string() });

/** Every story there has been, the latest first. */
export async function storiesOnRecord(tx: Tx): Promise<readonly StoryOnRecord[]> {
  const gone = alias(staff, 'gone');
  const rows = await tx
    .select({ one: story, by: staff.name, goneBy: gone.name })
    .from(story)
    .innerJoin(staff, eq(staff.id, story.recordedBy))
    .leftJoin(gone, eq(gone.id, story.withdrawnBy))
    .orderBy(desc(story.recordedAt), desc(story.id));
  return rows.map(({ one, by, goneBy }) => {
    const { id, sealed, deskKey, enc, sealedKey, recordedAt, withdrawnAt } = one;
    const opened = openBeside({ subject: id, sealed, place: placeOf(id) }, { deskKey, enc, sealed: sealedKey });
    return {
      id,
      language: one.language,
      words: one.words,
      shownName: one.shownName,
      namesThem: one.namesThem,
      person: who.safeParse(opened).data?.person ?? null,
      consentVersion: one.consentVersion,
      consentWay: one.consentWay,
      signedOn: one.signedOn,
      until: one.until,
      recorded: { by, at: recordedAt },
      withdrawn: withdrawnAt && { by: goneBy ?? '', at: withdrawnAt },
    };
  });
}

/** Keeps a story with its consent; its id. */
export async function insertStory(tx: Tx, { person, ...row }: NewStory): Promise<string> {
  const id = randomUUID();
  const { sealed, key } = await sealForDesk({ person }, 'story', id, id);
  const { deskKey, enc, sealed: sealedKey } = key;
  await tx.insert(story).values({ ...row, id, namesThem: row.shownName !== null, sealed, deskKey, enc, sealedKey });
  return id;
}

/** Deletes a story's words, and keeps its consent; false when there is none that is not withdrawn already. */
export async function endStory(tx: Tx, { id, by, at }: { id: string; by: string; at: Date }): Promise<boolean> {
  const rows = await tx.execute<{ ended: boolean }>(
    sql`SELECT porchlight.withdraw_story(${id}, ${by}, ${at.toISOString()}) AS ended`,
  );
  return rows[0]?.ended === true;
}

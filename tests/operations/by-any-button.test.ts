import { expect, test } from 'vitest';
import { answerStep } from '@/app/(public)/answer-step';
import { paths } from '@/app/(public)/paths';
import { desk } from '@/db/client';
import { openCard } from '@/db/queries/lead';
import type { Fields } from '@/domain/intake/draft';
import { GOING } from '@/domain/intake/onward';
import { safeContact } from '@/domain/intake/steps/safe-contact';
import { cardSchema } from '@/domain/lead/card';
import { giveCode } from '@/operations/give-code';
import { openDraft } from '@/operations/open-draft';
import { saveDraft } from '@/operations/save-draft';
import { sendParcel } from '@/operations/send-parcel';
import { freshDatabase } from '../fresh-database';
import { DEE, HOURS, MARISOL, type SentAs, sendAs } from '../people';

// How to reach somebody, and whether we may, is obeyed by the desk: once anything was sent, a change of it goes there by whatever
// button its page is left.

const { owner } = await freshDatabase();

async function sayOfReaching({ actor }: SentAs, more: Fields, go: string): Promise<void> {
  const told = (await openDraft(actor))?.posted[safeContact.slug];
  await answerStep(
    {
      paths,
      save: ({ offered: _, ...call }) => saveDraft({ actor, ...call }),
      send: (kept, how) => sendParcel({ actor, kept, hours: HOURS, ...how }),
      giveCode: () => giveCode(actor),
    },
    { lang: 'en', page: `${safeContact.page}`, fields: { ...told, ...more, go: [go] } },
  );
}
const cardOf = async ({ leadId }: SentAs) =>
  cardSchema.parse(await desk().transaction((tx) => openCard(tx, leadId))).safeContact;

const BUTTONS = GOING.map((go) => (go === 'stay' ? 'lang:es' : go));

for (const whole of [false, true])
  test.each(BUTTONS)(`of who sent ${whole ? 'the whole' : 'a part'}, by %s`, async (go) => {
    const sent = await sendAs(whole ? MARISOL : DEE, whole);
    expect((await cardOf(sent))?.permission).toBe('yes');
    await sayOfReaching(sent, { safe: [], never: ['night', 'evening'] }, go);
    expect((await cardOf(sent))?.never).toEqual(['evening', 'night']);
    await sayOfReaching(sent, { permission: ['no'] }, go);
    expect((await cardOf(sent))?.permission).toBe('no');
  });

test.each(BUTTONS)(
  'but not what was sent before, in whatever language: by %s, what staff have closed stays closed',
  async (go) => {
    const sent = await sendAs(MARISOL);
    await owner`UPDATE porchlight.lead SET stage = 'closed', disposition = 'not_now', closed_at = now() WHERE id = ${sent.leadId}`;
    await sayOfReaching(sent, {}, go);
    await sayOfReaching(sent, {}, go === 'lang:es' ? 'lang:en' : go);
    const [row] = await owner`SELECT stage FROM porchlight.lead WHERE id = ${sent.leadId}`;
    expect(row).toEqual({ stage: 'closed' });
  },
);

import { randomUUID } from 'node:crypto';
import type postgres from 'postgres';
import { sealForDesk } from '@/db/sealing/desk-side';
import { likeliestAmong } from '@/domain/lead/alike';
import type { Card } from '@/domain/lead/card';
import { findLeads } from '@/operations/find-leads';
import { knownBeside, knownLeads } from '@/operations/known-leads';
import { msOf, spread } from '@/tests/bench/measure';
import { signedIn } from '@/tests/bench/queue';
import { inMiddle, ms, type Row } from '@/tests/bench/table';

/** Parts that names are made of, so that as many as are wanted are there and none is anybody's. */
const FIRST = ['Mari', 'Tomá', 'Íñi', 'Rosa', 'Bena', 'Cle', 'Suni', 'Ode', 'Lucí', 'Ama', 'Deme', 'Yose'] as const;
const SECOND = ['sol', 's', 'go', 'lind', 'bel', 'ment', 'va', 'tta', 'a', 'ru', 'trio', 'fina', 'na', 'lo'] as const;
const THIRD = ['Lindqvist', 'Okafor', 'Reyes', 'Haddad', 'Ueda', 'Novak', 'Silva', 'Brandt', 'Cruz', 'Imai'] as const;

const cardOf = (nth: number): Card => {
  const name = `${FIRST[nth % 12]}${SECOND[nth % 14]} ${THIRD[nth % 10]} ${(nth % 997).toString(36)}`;
  return {
    v: 1,
    name,
    forWhom: 'me',
    askFor: name,
    age: null,
    substancesShort: { en: 'Alcohol', es: 'Alcohol' },
    mixMark: null,
    findings: [],
    safeContact: {
      way: 'call',
      phone: `(802) 555-${String(nth % 10_000).padStart(4, '0')}`,
      email: `bench.${nth}@example.org`,
      someoneElse: null,
      voicemail: 'no',
      sayWhere: 'no',
      sayInstead: null,
      safe: [],
      never: [],
      permission: 'yes',
      zone: 'America/New_York',
    },
  };
};

const BATCH = 500;

/**
 * Open leads whose cards really open, this many, behind all others. Each card is sealed by itself: where it lies, and whose it
 * is, are sealed with it, so that none can be copied to another lead.
 */
export async function fillFindable(owner: postgres.Sql, many: number, say: (line: string) => void): Promise<void> {
  for (let from = 0; from < many; from += BATCH) {
    if (from > 0 && from % 5000 === 0) say(`${from.toLocaleString('en')} of ${many.toLocaleString('en')} sealed…`);
    const made = await Promise.all(
      Array.from({ length: Math.min(BATCH, many - from) }, async (_, i) => {
        const lead = randomUUID();
        return { lead, ...(await sealForDesk(cardOf(from + i), 'card', lead)) };
      }),
    );
    const leads = made.map(({ lead }) => lead);
    await owner.begin(async (tx) => {
      await tx`
        INSERT INTO porchlight.lead (id, caller_digest, rank, due_at, urgency, language, source, whole, arrived_at, sent_at, ceiling_at)
        SELECT id, sha256(uuid_send(id)), 3, now() + interval '1 day', 'routine', 'en', 'phone', true, now(), now(), now() + interval '1 day'
        FROM unnest(${leads}::uuid[]) AS t (id)`;
      await tx`INSERT INTO porchlight.card ${tx(made.map(({ lead, id, sealed }) => ({ lead_id: lead, id, sealed })))}`;
      const keys = made.map(({ lead, id, key }) => {
        const { deskKey, enc, sealed } = key;
        return { subject: id, lead_id: lead, desk_key: deskKey, enc: Buffer.from(enc), sealed: Buffer.from(sealed) };
      });
      await tx`INSERT INTO porchlight.data_key ${tx(keys)}`;
    });
  }
  await owner`VACUUM (ANALYZE) porchlight.lead, porchlight.card, porchlight.data_key`;
}

/** What is looked for: names whole, begun and written wrongly, a number's end, an email. */
const SOUGHT = ['Marisol Lindqvist', 'marisl', 'inigo', 'Odetta U', 'zzzz', '555-0142', '0142', 'bench.1742@'] as const;

/** Finding somebody among all open leads: reading them for the first time, and each look after that. */
export async function findRows(many: number, times = 160): Promise<Row[]> {
  const who = await signedIn();
  globalThis.porchlightTold = undefined;
  globalThis.porchlightDataKeys?.clear();
  const begun = performance.now();
  const count = (await knownLeads()).all.length;
  const warmUp = performance.now() - begun;
  if (count < many) throw new Error(`Only ${count} leads could be found.`);
  let nth = 0;
  const look = async () => {
    const text = SOUGHT[nth++ % SOUGHT.length] ?? '';
    const found = await findLeads({ actor: { kind: 'staff', session: who.session }, input: { text } });
    if (found.kind !== 'found') throw new Error(`A look was ${found.kind}.`);
  };
  await msOf(SOUGHT.length, look);
  const took = await msOf(times, look);
  const plain = count.toLocaleString('en');
  const [all, beside] = [(await knownLeads()).all, await knownBeside()];
  if (!beside) throw new Error('No leads are held.');
  const mark = async () => {
    const from = (nth++ * 50) % (all.length - 50);
    for (const mine of all.slice(from, from + 50)) likeliestAmong(mine, beside(mine), new Set());
  };
  const marked = spread(await msOf(times, mark));
  const row = (work: string, measured: string): Row => ({
    work,
    measured,
    floor: null,
    ratio: null,
    aim: null,
    met: null,
  });
  return [
    row(`read ${plain} open leads to find them by, no key in memory`, `${ms(warmUp)}, ${ms(warmUp / count)} each`),
    row(`hold 50 rows of the queue beside ${plain} open leads, for the mark of the same person`, inMiddle(marked)),
    row(`find somebody among ${plain} open leads`, `${inMiddle(spread(took))}, slowest ${ms(Math.max(...took))}`),
  ];
}

import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import type postgres from 'postgres';
import { z } from 'zod';
import { CENTRE } from '@/content/centre';
import { sealForDesk } from '@/db/sealing/desk-side';
import { answersOf } from '@/domain/intake/answers';
import { transcriptOf } from '@/domain/intake/transcript';
import { parcelOf } from '@/domain/lead/parcel';
import { triageInputOf } from '@/domain/triage/from-intake';
import { triage } from '@/domain/triage/triage';
import { wholeDraft } from '@/tests/bench/drafts';
import { ms, type Row } from '@/tests/bench/table';

/** Leads with a parcel that really opens, up to `many`: the same answers, each sealed under a key of its own. */
async function fillWithAnswers(owner: postgres.Sql, many: number, say: (line: string) => void): Promise<void> {
  const draft = wholeDraft();
  const answers = answersOf(draft, CENTRE.hours.zone);
  const parcel = parcelOf({
    kind: 'whole',
    language: 'en',
    answers,
    transcript: transcriptOf(draft),
    triage: triage(triageInputOf(answers)),
  });
  for (let made = 0; made < many; made += 250) {
    const rows = await Promise.all(
      Array.from({ length: Math.min(250, many - made) }, async () => {
        const [lead, id] = [randomUUID(), randomUUID()];
        return { lead, ...(await sealForDesk(parcel, 'parcel', lead, id)) };
      }),
    );
    await owner.begin(async (tx) => {
      const at = new Date();
      await tx`INSERT INTO porchlight.lead ${tx(
        rows.map(({ lead, id }) => ({
          id: lead,
          caller_digest: Buffer.from(id.replaceAll('-', ''), 'hex'),
          rank: 2,
          due_at: at,
          urgency: parcel.triage.urgency,
          language: 'en',
          source: 'form',
          whole: true,
          arrived_at: at,
          sent_at: at,
          ceiling_at: at,
        })),
      )}`;
      await tx`INSERT INTO porchlight.parcel ${tx(
        rows.map(({ lead, id, sealed }) => ({ id, lead_id: lead, kind: 'whole', sealed, sent_at: at })),
      )}`;
      await tx`INSERT INTO porchlight.data_key ${tx(
        rows.map(({ lead, id, key }) => ({
          subject: id,
          lead_id: lead,
          desk_key: key.deskKey,
          enc: key.enc,
          sealed: key.sealed,
        })),
      )}`;
    });
    if (made % 2500 === 0) say(`sealed ${made.toLocaleString('en')} of ${many.toLocaleString('en')}`);
  }
}

const LEADS = 10_000;

const bytes = z.object({ atFirst: z.number(), atMost: z.number() });
const measured = z.object({ leads: z.number(), ms: z.number(), kept: bytes, held: bytes });

/** The replay in a process of its own, so that its memory is its own; it says how far it is. */
function inItsOwnProcess(say: (line: string) => void): Promise<z.infer<typeof measured>> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--expose-gc', '--import', 'tsx', 'tests/bench/replay-process.ts'], {
      env: process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said = { out: '', err: '' };
    child.stdout.on('data', (piece) => {
      said.out += String(piece);
    });
    child.stderr.on('data', (piece) => {
      said.err += String(piece);
      say(String(piece).trim());
    });
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve(measured.parse(JSON.parse(said.out))) : reject(new Error(said.err)),
    );
  });
}

/**
 * Judging 10,000 stored leads again: how long, and how much memory beside what the first thousand took. What a process holds
 * of the machine is mostly garbage that it need not collect yet, and says little; so what it keeps is measured too.
 */
export async function replayRows(owner: postgres.Sql, say: (line: string) => void): Promise<Row[]> {
  await fillWithAnswers(owner, LEADS, say);
  const { leads, ms: took, kept, held } = await inItsOwnProcess(say);
  const mb = (bytes: number): string => `${(bytes / 1_048_576).toFixed(0)} MB`;
  return [
    {
      work: `replay of ${leads.toLocaleString('en')} leads`,
      measured: `${(took / 1000).toFixed(1)} s (${ms(took / leads)} a lead)`,
      floor: null,
      ratio: null,
      aim: null,
      met: null,
    },
    {
      work: 'memory the replay keeps at its most, once garbage is collected, beside after 1,000 leads',
      measured: mb(kept.atMost),
      floor: mb(kept.atFirst),
      ratio: kept.atMost / kept.atFirst,
      aim: 'at most 1.1 times',
      met: kept.atMost <= 1.1 * kept.atFirst,
    },
    {
      work: 'memory the replay holds of the machine at its most, garbage included, beside after 1,000 leads',
      measured: mb(held.atMost),
      floor: mb(held.atFirst),
      ratio: held.atMost / held.atFirst,
      aim: null,
      met: null,
    },
  ];
}

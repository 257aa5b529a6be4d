import { centreMoment } from '@/app/(desk)/desk/clocks';
import { type ListedLead, queueRow } from '@/app/(desk)/desk/queue-rows';
import type { Clocks } from '@/domain/lead/clocks';
import { csvOf } from '@/domain/lead/csv';
import { NO_CONSENT_SCOPE, PART_TWO_NOTICE } from '@/domain/lead/part-two';
import { CO_USE_LABELS } from '@/domain/substances/pairs';
import { URGENCY_LABELS } from '@/domain/triage/urgency';

const COLUMNS = [
  'Urgency',
  'Name to use',
  'For whom',
  'Clock',
  'Safe to reach',
  'Substances',
  'Mixes',
  'Findings',
  'Stage',
  'Owner',
  'Last contact',
  'Source',
] as const;

/** The rows of a look as a file, under the notice that goes with every record. Its name tells nothing. */
export function queueCsv(listed: readonly ListedLead[], at: Date, clocks: Clocks): Response {
  const rows = listed.map((one) => {
    const row = queueRow(one, at, clocks);
    return [
      URGENCY_LABELS[row.urgency].en,
      row.name,
      row.forWhom,
      row.clocks.map(({ words }) => words).join('; '),
      row.safeWindow,
      row.substances,
      row.mix ? `${row.mix.count}, at worst ${CO_USE_LABELS[row.mix.level].en.toLowerCase()}` : '',
      row.findings.join('; '),
      row.stage,
      row.owner ?? '',
      row.lastContact ?? '',
      row.source,
    ];
  });
  const body = csvOf([[PART_TWO_NOTICE], [NO_CONSENT_SCOPE], [`Made ${centreMoment(at)}`], COLUMNS, ...rows]);
  return new Response(`\ufeff${body}`, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="export.csv"',
      'Cache-Control': 'no-store',
    },
  });
}

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { MailReason } from '@/domain/lead/on-call';
import { WHOLE_QUEUE } from '@/domain/lead/queue-view';
import type { Hours } from '@/domain/lead/staffed-hours';
import { localTime } from '@/domain/lead/zone';
import { type Mailer, mailerFor } from '@/jobs/mailer';
import { sendMailJob } from '@/jobs/send-mail';
import { putOnCall, takeOffCall } from '@/operations/change-on-call';
import { disableStaff } from '@/operations/disable-staff';
import { enableStaff } from '@/operations/enable-staff';
import { escalateLead } from '@/operations/escalate-lead';
import { listQueue } from '@/operations/list-queue';
import { logContact } from '@/operations/log-contact';
import { readSettings } from '@/operations/read-settings';
import { takeMail } from '@/operations/take-mail';
import { tellOnCall } from '@/operations/tell-on-call';
import { freshDatabase } from '../fresh-database';
import { ada, DEE, emailOf, HOURS, hire, SYSTEM, saying, sendAs, ZONE } from '../people';
import { LOCALHOST } from './localhost-certificate';
import { type MailServer, mailServer } from './mail-server';
import { idOf } from './of-a-deed';

const { owner } = await freshDatabase();
const administrator = await ada();
const ana = await hire(administrator, 'Ana', ['admissions']);
await hire(administrator, 'Noor', ['clinician']);
const supervisor = await hire(administrator, 'Sunniva', ['supervisor']);
const [anaId, noorId] = [await idOf(owner, 'Ana'), await idOf(owner, 'Noor')];

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
const IN_DANGER = saying(DEE, { 'right-now': { danger: ['seizure'] } });
const DESK = 'https://porchlight.example.org/desk';
/** Staff are there for one hour of the day, half a day away from now. */
const CLOSED: Hours = {
  zone: ZONE,
  open: [
    localTime(ZONE, new Date()).hour < 12
      ? { days: EVERY_DAY, from: '18:00', to: '19:00' }
      : { days: EVERY_DAY, from: '06:00', to: '07:00' },
  ],
};

const onCall = async (staffId: string, days = EVERY_DAY) => {
  const done = await putOnCall({ actor: supervisor, input: { staffId, days, from: '00:00', to: '00:00' } });
  expect(done).toEqual({ kind: 'on_call' });
};
const tell = (leadId: string, why: MailReason, hours = CLOSED) =>
  tellOnCall({ actor: SYSTEM, input: { leadId, why, hours } });
/** What the queue's note counts. */
const untold = async () => {
  const listed = await listQueue({ actor: ana, input: { show: 'open', view: WHOLE_QUEUE, live: false } });
  return listed.kind === 'listed' ? listed.untold : listed;
};
const outbox = () =>
  owner<{ state: string; tries: number; cause: string | null }[]>`
    SELECT state, tries, cause FROM porchlight.mail ORDER BY made_at, id`;
const jobs = (leadId: string) => owner<{ task: string; minutes: number }[]>`
  SELECT task_identifier AS task, round(extract(epoch FROM run_at - created_at) / 60)::int AS minutes
  FROM graphile_worker.jobs WHERE task_identifier <> 'send-mail' AND EXISTS (
    SELECT FROM graphile_worker._private_jobs j WHERE j.id = jobs.id AND j.payload ->> 'leadId' = ${leadId}) ORDER BY run_at`;
/** As if the wait until the next try were over. */
const waitIsOver = () =>
  owner`UPDATE porchlight.mail SET next_at = now() - interval '1 second' WHERE state = 'waiting'`;
const through = (
  server: Pick<MailServer, 'port'>,
  at = 'smtp://127.0.0.1',
  rest = '?tls=no',
  trusted?: string,
): Mailer => mailerFor({ url: `${at}:${server.port}/${rest}`, from: 'desk@porchlight.example.org' }, DESK, trusted);

let server: MailServer;
beforeEach(async () => {
  server = await mailServer();
});
afterEach(async () => {
  await server.stop();
  await owner`UPDATE porchlight.on_call SET removed_at = now()`;
  await owner`DELETE FROM porchlight.mail`;
});

describe('whoever is on call', () => {
  test('is told of a new emergency at once, and again of nobody by its ceiling; a job of each is in the sending itself', async () => {
    const calm = await sendAs(DEE, false);
    expect(await jobs(calm.leadId)).toContainEqual({ task: 'tell-on-call', minutes: 15 });
    const { leadId } = await sendAs(IN_DANGER, false);
    const told = (await jobs(leadId)).filter(({ task }) => task === 'tell-on-call');
    expect(told.map(({ minutes }) => minutes)).toEqual([0, 15]);
  });

  test('gets one mail for it, however often the job runs, with nothing in it of anybody', async () => {
    await onCall(anaId);
    await onCall(anaId, [localTime(ZONE, new Date()).weekday]);
    const { leadId } = await sendAs(IN_DANGER, false);
    expect(await tell(leadId, 'emergency', HOURS)).toEqual({ kind: 'told', made: 1 });
    expect(await tell(leadId, 'emergency')).toEqual({ kind: 'told', made: 0 });
    await Promise.all([sendMailJob(through(server)), sendMailJob(through(server))]);
    await sendMailJob(through(server));
    expect(server.taken).toHaveLength(1);
    const [mail] = server.taken;
    expect(mail?.to).toEqual([emailOf('Ana')]);
    const [head = '', body] = (mail?.raw ?? '').split('\r\n\r\n');
    expect(head).toMatch(/^Subject: Something new is waiting$/m);
    expect([body?.trim(), mail?.raw.split('\r\n\r\n').slice(2).join('').trim()].join(' ')).toBe(
      `Something new is waiting. The desk: ${DESK}`,
    );
    for (const never of [leadId, leadId.slice(0, 8), 'Marisol', 'Ana ', 'emergency', 'nodemailer'])
      expect(mail?.raw.toLowerCase()).not.toContain(never.toLowerCase());
    expect(await outbox()).toEqual([{ state: 'sent', tries: 1, cause: null }]);
  });

  test('is told of somebody nobody has tried outside staffed hours alone, and not once somebody has', async () => {
    await onCall(noorId);
    const { leadId } = await sendAs(DEE, false);
    expect(await tell(leadId, 'emergency')).toMatchObject({ kind: 'refused' });
    expect(await tell(leadId, 'untried', HOURS)).toMatchObject({ kind: 'refused', why: 'Staff are at the desk.' });
    expect(await tell(leadId, 'untried')).toEqual({ kind: 'told', made: 1 });
    const tried = { leadId, way: 'call', outcome: 'no_answer', theyCalled: true, hours: HOURS } as const;
    expect(await logContact({ actor: ana, input: tried })).toMatchObject({ kind: 'logged' });
    expect(await tell(leadId, 'untried')).toMatchObject({ kind: 'refused' });
    await sendMailJob(through(server));
    expect(server.taken).toEqual([]);
    expect(await outbox()).toMatchObject([{ state: 'moot' }]);
  });

  test('is nobody where no watch is now: the desk is told so; without a roster nothing is said', async () => {
    const { leadId } = await sendAs(IN_DANGER, false);
    expect(await tell(leadId, 'emergency')).toMatchObject({ kind: 'refused', why: 'There is no roster.' });
    await onCall(anaId, [(localTime(ZONE, new Date()).weekday + 3) % 7]);
    expect(await tell(leadId, 'emergency')).toEqual({ kind: 'nobody' });
    expect(await outbox()).toMatchObject([{ state: 'nobody' }]);
    await sendMailJob(through(server));
    expect(server.taken).toEqual([]);
    expect(await untold()).toEqual({ mails: 0, nobody: 1 });
    const tried = { leadId, way: 'call', outcome: 'no_answer', theyCalled: true, hours: HOURS } as const;
    await logContact({ actor: ana, input: tried });
    expect(await untold()).toEqual({ mails: 0, nobody: 0 });
  });

  test('gets nothing once they may not sign in, or are taken off', async () => {
    await onCall(noorId);
    const { leadId } = await sendAs(IN_DANGER, false);
    expect(await tell(leadId, 'emergency')).toEqual({ kind: 'told', made: 1 });
    await disableStaff({ actor: administrator, input: { staffId: noorId } });
    await sendMailJob(through(server));
    expect(server.taken).toEqual([]);
    expect(await outbox()).toMatchObject([{ state: 'moot' }]);
    await enableStaff({ actor: administrator, input: { staffId: noorId } });
    const read = await readSettings({ actor: supervisor, input: { hours: HOURS } });
    const watchId = read.kind === 'read' ? (read.watches[0]?.id ?? '') : '';
    expect(await takeOffCall({ actor: supervisor, input: { watchId } })).toEqual({ kind: 'off_call' });
    expect(await takeOffCall({ actor: supervisor, input: { watchId } })).toMatchObject({ kind: 'refused' });
  });

  test('must be somebody who works leads, in hours that there are', async () => {
    const put = (input: object) =>
      putOnCall({ actor: supervisor, input: { staffId: anaId, days: [1], from: '20:00', to: '08:00', ...input } });
    expect(await put({ staffId: await idOf(owner, 'Ada') })).toMatchObject({ kind: 'refused' });
    for (const wrong of [{ days: [] }, { days: [7] }, { from: '24:00' }, { to: '8' }, { staffId: 'x' }])
      expect(await put(wrong), JSON.stringify(wrong)).toMatchObject({ kind: 'invalid' });
    expect(await put({})).toEqual({ kind: 'on_call' });
  });

  test('is shown without an address, and that no mail server is set up', async () => {
    await onCall(anaId);
    const read = await readSettings({ actor: ana, input: { hours: HOURS } });
    expect(read).toMatchObject({ kind: 'read', watches: [{ name: 'Ana', isNow: true }], mail: { configured: false } });
    expect(JSON.stringify(read)).not.toContain('@');
  });
});

describe('a lead raised past its ceiling', () => {
  const raised = async () => {
    const { leadId } = await sendAs(DEE, false);
    await owner`UPDATE porchlight.lead SET ceiling_at = now() - interval '1 minute' WHERE id = ${leadId}`;
    expect(await escalateLead({ actor: SYSTEM, input: { leadId } })).toEqual({ kind: 'escalated' });
    return leadId;
  };
  const escalated = { ...WHOLE_QUEUE, escalated: true };
  const shown = async () => {
    const listed = await listQueue({ actor: ana, input: { show: 'open', view: escalated, live: false } });
    return listed.kind === 'listed' ? listed.rows.map(({ lead }) => lead.id) : [];
  };

  test('tells every supervisor, in a job of its own, by a mail with nothing in it, at any hour', async () => {
    const leadId = await raised();
    const job = { task: 'tell-on-call', minutes: 0 };
    expect(await jobs(leadId)).toContainEqual(job);
    // Nobody has to be on call, or away from the desk, for it.
    expect(await tell(leadId, 'escalated', HOURS)).toEqual({ kind: 'told', made: 1 });
    expect(await tell(leadId, 'escalated', HOURS)).toEqual({ kind: 'told', made: 0 });
    await sendMailJob(through(server));
    expect(server.taken.map(({ to }) => to)).toEqual([[emailOf('Sunniva')]]);
    expect(server.taken[0]?.raw).toContain('Something new is waiting');
    expect(server.taken[0]?.raw).not.toContain(leadId);
  });

  test('is found in the queue by that, until somebody has tried; then nobody is told any more', async () => {
    const leadId = await raised();
    expect(await shown()).toContain(leadId);
    const tried = { leadId, way: 'call', outcome: 'no_answer', theyCalled: true, hours: HOURS } as const;
    await logContact({ actor: ana, input: tried });
    expect(await shown()).not.toContain(leadId);
    expect(await tell(leadId, 'escalated')).toMatchObject({ kind: 'refused' });
  });

  test('tells nobody where there is no supervisor', async () => {
    const leadId = await raised();
    await owner`UPDATE porchlight.staff SET disabled_at = now() WHERE name = 'Sunniva'`;
    expect(await tell(leadId, 'escalated')).toMatchObject({ kind: 'refused', why: 'There is no supervisor.' });
    await owner`UPDATE porchlight.staff SET disabled_at = NULL WHERE name = 'Sunniva'`;
  });
});

describe('a mail that does not leave', () => {
  const oneMail = async () => {
    await onCall(anaId);
    const { leadId } = await sendAs(IN_DANGER, false);
    await tell(leadId, 'emergency');
  };

  test('while the server is away is tried again after a growing wait, then given up, and the desk is told', async () => {
    await oneMail();
    const away = through(server);
    await server.stop();
    const waits: number[] = [];
    for (let tries = 1; tries <= 7; tries += 1) {
      await sendMailJob(away);
      const [row] = await owner<{ wait: number }[]>`
        SELECT round(extract(epoch FROM next_at - moved_at) / 60)::int AS wait FROM porchlight.mail WHERE state = 'waiting'`;
      if (row) waits.push(row.wait);
      // Nothing is sent before the wait is over.
      expect(await takeMail({ actor: SYSTEM, input: {} })).toEqual({ kind: 'none' });
      await waitIsOver();
    }
    expect(waits).toEqual([1, 2, 5, 10, 20, 40]);
    expect(await outbox()).toMatchObject([{ state: 'given_up', tries: 7 }]);
    expect(await untold()).toEqual({ mails: 1, nobody: 0 });
    server = await mailServer();
    await sendMailJob(through(server));
    expect(server.taken).toEqual([]);
  });

  test('because the server refuses it for now leaves with the next try, once', async () => {
    await oneMail();
    const busy = await mailServer({ answers: 451 });
    await sendMailJob(through(busy));
    expect(await outbox()).toMatchObject([{ state: 'waiting', tries: 1, cause: expect.stringContaining('451') }]);
    await busy.stop();
    await waitIsOver();
    await sendMailJob(through(server));
    await sendMailJob(through(server));
    expect(server.taken).toHaveLength(1);
    expect(await outbox()).toMatchObject([{ state: 'sent', tries: 2 }]);
  });

  test('because the line broke after it was handed over is not sent twice: nobody knows, and the desk is told', async () => {
    await oneMail();
    const gone = await mailServer({ answers: 'hangs up' });
    await sendMailJob(through(gone));
    expect(await outbox()).toMatchObject([{ state: 'unsure', tries: 1 }]);
    await gone.stop();
    await sendMailJob(through(server));
    expect(server.taken).toEqual([]);
  });

  test('because its sender was killed is not sent twice either', async () => {
    await oneMail();
    expect(await takeMail({ actor: SYSTEM, input: {} })).toMatchObject({ kind: 'taken', to: emailOf('Ana') });
    await sendMailJob(through(server));
    expect(await outbox()).toMatchObject([{ state: 'sending' }]);
    await owner`UPDATE porchlight.mail SET moved_at = now() - interval '11 minutes'`;
    await sendMailJob(through(server));
    expect(server.taken).toEqual([]);
    expect(await outbox()).toMatchObject([{ state: 'unsure', cause: 'abandoned' }]);
  });
});

describe('mail goes to nobody without a good certificate', () => {
  const cases = [
    ['a server that offers no TLS', 'none', 'smtp://127.0.0.1', undefined],
    ['one that turns to TLS with a certificate nobody vouches for', 'offered', 'smtp://127.0.0.1', undefined],
    ['one that begins so', 'at once', 'smtps://127.0.0.1', undefined],
  ] as const;
  test.each(cases)('%s is given nothing', async (_, tls, at, trusted) => {
    const other = await mailServer({ tls });
    expect(await through(other, at, '', trusted).tell(emailOf('Ana'))).toMatchObject({ how: 'not_sent' });
    expect(other.taken).toEqual([]);
    await other.stop();
  });

  test.each([
    ['offered', 'smtp://127.0.0.1'],
    ['at once', 'smtps://127.0.0.1'],
  ] as const)('where the certificate is trusted (%s) it leaves', async (tls, at) => {
    const other = await mailServer({ tls });
    expect(await through(other, at, '', LOCALHOST.cert).tell(emailOf('Ana'))).toEqual({ how: 'sent', cause: '' });
    expect(other.taken).toHaveLength(1);
    await other.stop();
  });
});

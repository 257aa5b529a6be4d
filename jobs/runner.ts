import { Logger, parseCronItems, run, type TaskList } from 'graphile-worker';
import type { Hours } from '@/domain/lead/staffed-hours';
import { faultFacts, log } from '@/log';
import { escalateLeadJob } from './escalate-lead';
import { type MailSettings, mailerFor } from './mailer';
import { purgeDraftsJob } from './purge-drafts';
import { sendMailJob } from './send-mail';
import { tellOnCallJob } from './tell-on-call';

/** What jobs are told of the installation, which they cannot know themselves. */
export interface Installation {
  readonly hours: Hours;
  /** Null: no mail server was named, and nobody is told by mail. */
  readonly mail: MailSettings | null;
  /** The desk's own address, which is all that a mail says. */
  readonly desk: string;
}

/** Every job by its name in the queue. A job calls operations as the actor `system`, and decides nothing. */
function tasksFor({ hours, mail, desk }: Installation): TaskList {
  const mailer = mail && mailerFor(mail, desk);
  return {
    'escalate-lead': escalateLeadJob,
    'purge-drafts': purgeDraftsJob,
    'tell-on-call': async (payload) => {
      if (mailer) await tellOnCallJob(payload, hours);
    },
    'send-mail': async () => {
      if (mailer) await sendMailJob(mailer);
    },
  };
}

const CRON = [
  { task: 'purge-drafts', match: '17 * * * *', identifier: 'purge-drafts' },
  // What is due has a job of its own; this one finds what a process that was killed left behind.
  { task: 'send-mail', match: '*/5 * * * *', identifier: 'send-mail' },
];

// The queue's own messages may carry payloads and database errors: only that something happened is kept.
const quiet = new Logger(() => (level) => {
  if (level === 'error') log.error({ part: 'jobs' }, 'a job failed and will be tried again');
});

/** Runs the jobs of the queue until stopped; what is under way is finished first. `url` enters as the queue's own role. */
export async function startJobs(url: string, installation: Installation): Promise<{ stop(): Promise<void> }> {
  const runner = await run({
    connectionString: url,
    taskList: tasksFor(installation),
    parsedCronItems: parseCronItems(CRON),
    concurrency: 2,
    maxPoolSize: 4,
    pollInterval: 2000,
    noHandleSignals: true,
    logger: quiet,
  });
  runner.promise.catch((fault: unknown) => log.error(faultFacts(fault), 'the job runner stopped'));
  return { stop: () => runner.stop() };
}

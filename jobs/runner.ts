import { Logger, parseCronItems, run, type TaskList } from 'graphile-worker';
import { faultFacts, log } from '@/log';
import { escalateLeadJob } from './escalate-lead';
import { purgeDraftsJob } from './purge-drafts';

/** Every job by its name in the queue. A job calls one operation as the actor `system`, and decides nothing. */
const tasks: TaskList = {
  'escalate-lead': escalateLeadJob,
  'purge-drafts': purgeDraftsJob,
};

// The queue's own messages may carry payloads and database errors: only that something happened is kept.
const quiet = new Logger(() => (level) => {
  if (level === 'error') log.error({ part: 'jobs' }, 'a job failed and will be tried again');
});

/** Runs the jobs of the queue until stopped; what is under way is finished first. `url` enters as the queue's own role. */
export async function startJobs(url: string): Promise<{ stop(): Promise<void> }> {
  const runner = await run({
    connectionString: url,
    taskList: tasks,
    parsedCronItems: parseCronItems([{ task: 'purge-drafts', match: '17 * * * *', identifier: 'purge-drafts' }]),
    concurrency: 2,
    maxPoolSize: 4,
    pollInterval: 2000,
    noHandleSignals: true,
    logger: quiet,
  });
  runner.promise.catch((fault: unknown) => log.error(faultFacts(fault), 'the job runner stopped'));
  return { stop: () => runner.stop() };
}

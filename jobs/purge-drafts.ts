import { purgeDrafts } from '@/operations/purge-drafts';

/** Every hour: drafts past their time are deleted. */
export const purgeDraftsJob = async (): Promise<void> => {
  await purgeDrafts({ actor: { kind: 'system', job: 'purge-drafts' }, input: {} });
};

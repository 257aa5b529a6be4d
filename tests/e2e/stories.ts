import { request } from '@playwright/test';
import { STORY_CONSENT } from '@/domain/stories/consent';
import { cookiesFor } from './furnish';
import type { House } from './house';
import { HttpCaller } from './http-caller';

/** A story as the desk's own form posts it. */
export const STORY = {
  version: STORY_CONSENT.version,
  person: 'Noor Abernathy',
  shownName: 'Noor',
  language: 'en',
  words: 'They asked what I needed.\nThey listened to the answer.',
  way: 'paper_here',
  signedOn: '2026-01-02',
  until: '',
  signed: 'yes',
} as const;

/** The administrator by plain HTTP. */
export async function asAdministrator(house: House): Promise<HttpCaller> {
  const cookies = await cookiesFor('administrator', house.origin);
  const context = await request.newContext({ baseURL: house.origin, storageState: { cookies, origins: [] } });
  return new HttpCaller(context, house.origin);
}

/** Shows a story; its id. Words of its own, since the house is shared. */
export async function showStory(house: House, more: Partial<Record<keyof typeof STORY, string>> = {}): Promise<string> {
  const words = `${STORY.words}\n(${Math.random().toString(36).slice(2)})`;
  const ada = await asAdministrator(house);
  const form = { ...STORY, words, ...more };
  const answer = await ada.post('/desk/stories/publish', form, { accept: 'application/json' });
  if (answer.status() !== 200) throw new Error(`No story was shown: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()).storyId;
}

export async function takeDown(house: House, storyId: string): Promise<void> {
  const answer = await (await asAdministrator(house)).post('/desk/stories/withdraw', { storyId });
  if (answer.status() !== 303) throw new Error(`A story was not taken down: ${answer.status()}`);
}

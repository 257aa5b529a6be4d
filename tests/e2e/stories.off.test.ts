import { expect, test } from './fixtures';
import { HttpCaller } from './http-caller';
import { asAdministrator, STORY, showStory, takeDown } from './stories';

const PUBLIC = '/en/learn/stories';

test('a story is shown by its consent, and gone at the next request once it is taken back', async ({
  house,
  request,
}) => {
  const words = `She sat with me the first night, ${Math.random().toString(36).slice(2)}.`;
  const id = await showStory(house, { words, shownName: '', person: 'Quillon Marbury' });
  const shown = await request.get(PUBLIC);
  expect(shown.headers()['cache-control']).toBe('no-store');
  expect(shown.headers()['x-robots-tag']).toBe('noindex, nofollow');
  const html = await shown.text();
  expect(html).toContain(words);
  expect(html).toContain('Someone who had care here');
  expect(html).toContain('Each person agreed in writing that we show this, and can take it back at any time.');
  expect(html).not.toContain('Quillon');
  expect(await (await request.get('/es/learn/stories')).text()).not.toContain(words);
  expect(await (await request.get('/en/learn')).text()).toContain(`href="${PUBLIC}"`);

  await takeDown(house, id);
  for (const path of [PUBLIC, '/es/learn/stories', '/en/learn'])
    expect(await (await request.get(path)).text(), path).not.toContain(words);
  const desk = await (await (await asAdministrator(house)).request.get('/desk/stories')).text();
  expect(desk).not.toContain(words);
  expect(desk).toContain('Quillon Marbury');
});

test('where there is no story that is said, and the list of pages does not lead there', async ({ request }) => {
  // In Spanish nobody tells one in these tests.
  expect(await (await request.get('/es/learn/stories')).text()).toContain('Por ahora no se muestra ninguna historia');
  expect(await (await request.get('/es/learn')).text()).not.toContain('/learn/stories');
});

test('what lacks a part of its consent is refused in a sentence, and nothing typed is lost', async ({ house }) => {
  const ada = await asAdministrator(house);
  const words = 'A long evening by the window, told in my own words.';
  for (const [change, status, says] of [
    [{ signed: '' }, 422, 'Say that they signed exactly this text.'],
    [{ person: ' ' }, 422, 'Write who signed.'],
    [{ way: 'told' }, 422, 'Choose how they signed.'],
    [{ language: 'fr' }, 422, 'Choose the language of the words.'],
    [{ words: ' ' }, 422, 'Write the words to be shown.'],
    [{ signedOn: 'yesterday' }, 422, 'Write the day they signed as a year'],
    [{ signedOn: '9999-01-01' }, 422, 'has not come yet'],
    [{ until: '2026-01-03' }, 422, 'The day until which it is shown is past.'],
    [{ version: '0' }, 409, 'The text to be signed has changed since.'],
    [{ words: `${words} They cured me.` }, 422, 'a promise we cannot keep'],
    [{ more: 'x' }, 400, 'not one of ours'],
  ] as const) {
    const answer = await ada.post('/desk/stories/publish', { ...STORY, words, ...change });
    const html = await answer.text();
    expect(answer.status(), says).toBe(status);
    expect(html, says).toContain(says);
    if (!('words' in change) && status !== 400) expect(html, says).toContain(words);
  }
  expect((await ada.post('/desk/stories/withdraw', { storyId: 'x' })).status()).toBe(422);
  expect((await ada.post('/desk/stories/nothing', {})).status()).toBe(404);
  expect(await (await ada.request.get(PUBLIC)).text()).not.toContain(words);
});

test('an administrator alone shows stories, and looks at who agreed to them', async ({ desk, house }) => {
  for (const who of ['admissions', 'clinician'] as const) {
    const page = await desk(who);
    const other = new HttpCaller(page.request, house.origin);
    expect((await other.request.get('/desk/stories')).status(), who).toBe(403);
    expect((await other.post('/desk/stories/publish', STORY)).status(), who).toBe(403);
  }
  const ada = await desk('administrator');
  await ada.goto('/desk/staff');
  await ada.getByRole('navigation', { name: 'Desk' }).getByRole('link', { name: 'Stories' }).click();
  await ada.getByRole('textbox', { name: 'Who signed?' }).fill('Ottoline Vance');
  await ada.getByRole('radio', { name: 'On a screen' }).check();
  await ada.getByLabel('On which day did they sign?').fill('2026-02-03');
  await ada.getByRole('radio', { name: 'English' }).check();
  await ada.getByRole('textbox', { name: 'The words to be shown' }).fill('I was met as a person.');
  await ada.getByRole('checkbox', { name: /Yes, this text/ }).check();
  await ada.getByRole('button', { name: 'Show this story' }).click();
  await expect(ada.getByRole('status')).toContainText('The story is shown.');
  const story = ada.getByRole('article', { name: 'Ottoline Vance' }).first();
  await expect(story).toContainText('Shown in English, without a name.');
  await story.getByRole('button', { name: 'Take it down and delete the words' }).click();
  await expect(ada.getByRole('status')).toContainText('The story is taken down, and its words are deleted.');
  await expect(ada.getByRole('article', { name: 'Ottoline Vance' }).first()).toContainText('The words are deleted.');
});

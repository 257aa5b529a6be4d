import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { HttpCaller } from './http-caller';

// Every route handler on disk, and what it answers to somebody who is nobody: a new one without a line here fails.

const NOBODY = '00000000-0000-4000-8000-000000000000';

interface Door {
  readonly path: string;
  /** What a plain post by a stranger gets. */
  readonly post?: readonly number[];
  /** What a plain look gets. */
  readonly get?: readonly number[];
}

const NO_METHOD = [404, 405];
const SIGNED_OUT = [303, 307, 401];

const DOORS: Readonly<Record<string, Door>> = {
  'app/route.ts': { path: '/', get: [303], post: NO_METHOD },
  'app/robots.txt/route.ts': { path: '/robots.txt', get: [200], post: NO_METHOD },
  'app/sitemap.xml/route.ts': { path: '/sitemap.xml', get: [200], post: NO_METHOD },
  'app/(public)/[lang]/call-me/send/route.ts': { path: '/en/call-me/send', get: NO_METHOD, post: [303] },
  'app/(public)/[lang]/code/keep/route.ts': { path: '/en/code/keep', get: NO_METHOD, post: [303] },
  'app/(public)/[lang]/come-back/open/route.ts': { path: '/en/come-back/open', get: NO_METHOD, post: [303] },
  'app/(public)/[lang]/form/[page]/answer/route.ts': { path: '/en/form/4/answer', get: NO_METHOD, post: [303] },
  'app/(public)/[lang]/learn/mixing/find/route.ts': { path: '/en/learn/mixing/find', get: [400], post: NO_METHOD },
  'app/(public)/[lang]/learn/search/[names]/route.ts': {
    path: '/en/learn/search/0000000000000000.json',
    get: [404],
    post: NO_METHOD,
  },
  'app/(public)/[lang]/learn/search/too-long/route.ts': {
    path: '/en/learn/search/too-long',
    get: [400],
    post: NO_METHOD,
  },
  'app/(public)/[lang]/link/apart/route.ts': { path: '/en/link/apart', get: NO_METHOD, post: [303] },
  'app/(public)/[lang]/link/make/route.ts': { path: '/en/link/make', get: NO_METHOD, post: [303] },
  'app/(public)/[lang]/link/open/route.ts': { path: '/en/link/open', get: NO_METHOD, post: [410] },
  'app/(public)/[lang]/leave/route.ts': { path: '/en/leave', get: NO_METHOD, post: [303] },
  'app/(public)/[lang]/status/withdraw/route.ts': { path: '/en/status/withdraw', get: NO_METHOD, post: [303] },
  'app/(public)/[lang]/status/erase/route.ts': { path: '/en/status/erase', get: NO_METHOD, post: [303] },
  'app/(desk)/desk/call/begin/route.ts': {
    path: '/desk/call/begin',
    get: [303, 404, 405],
    post: SIGNED_OUT,
  },
  'app/(desk)/desk/call/end/route.ts': { path: '/desk/call/end', get: [303, 404, 405], post: SIGNED_OUT },
  'app/(desk)/desk/call/[lang]/[page]/answer/route.ts': {
    path: '/desk/call/en/4/answer',
    get: [303, 404, 405],
    post: SIGNED_OUT,
  },
  'app/(desk)/desk/call/[lang]/code/keep/route.ts': {
    path: '/desk/call/en/code/keep',
    get: [303, 404, 405],
    post: SIGNED_OUT,
  },
  'app/(desk)/desk/leads/[id]/[deed]/route.ts': {
    path: `/desk/leads/${NOBODY}/claim`,
    get: [303, 404, 405],
    post: SIGNED_OUT,
  },
  'app/(desk)/desk/account/keys/route.ts': {
    path: '/desk/account/keys',
    get: [303, 404, 405],
    post: [...SIGNED_OUT, 422],
  },
  'app/(desk)/desk/account/sound/route.ts': {
    path: '/desk/account/sound',
    get: [303, 404, 405],
    post: [...SIGNED_OUT, 422],
  },
  'app/(desk)/desk/alarm/route.ts': { path: '/desk/alarm', get: [303, 401, 403], post: SIGNED_OUT },
  'app/(desk)/desk/queue/[deed]/route.ts': {
    path: '/desk/queue/undo',
    get: [303, 404, 405],
    post: [...SIGNED_OUT, 422],
  },
  'app/(desk)/desk/rules/[deed]/route.ts': {
    path: '/desk/rules/retire',
    get: [303, 404, 405],
    post: [...SIGNED_OUT, 422],
  },
  'app/(desk)/desk/settings/[deed]/route.ts': {
    path: '/desk/settings/off-call',
    get: [303, 404, 405],
    post: [...SIGNED_OUT, 422],
  },
  'app/(desk)/desk/staff/[deed]/route.ts': {
    path: '/desk/staff/invite',
    get: [303, 404, 405],
    post: [...SIGNED_OUT, 422],
  },
  'app/(desk)/desk/stories/[deed]/route.ts': {
    path: '/desk/stories/publish',
    get: [303, 404, 405],
    post: SIGNED_OUT,
  },
  'app/(desk)/desk/find/ask/route.ts': {
    path: '/desk/find/ask',
    get: [303, 404, 405],
    post: [...SIGNED_OUT, 422],
  },
  'app/(desk)/desk/tasks/[deed]/route.ts': {
    path: '/desk/tasks/done',
    get: [303, 404, 405],
    post: [...SIGNED_OUT, 422],
  },
  'app/(desk)/desk/live/route.ts': { path: '/desk/live', get: [303, 401, 403], post: [303, 401, 403, ...NO_METHOD] },
  'app/(desk)/desk/presence/route.ts': {
    path: '/desk/presence',
    get: [303, 401, 403],
    post: [...SIGNED_OUT, 422],
  },
  'app/(desk)/desk/lock/route.ts': { path: '/desk/lock', get: [303, 404, 405], post: SIGNED_OUT },
  'app/(desk)/desk/unlock/route.ts': { path: '/desk/unlock', get: [303, 404, 405], post: [403, 410, 422] },
  'app/(desk)/desk/sign-out/route.ts': { path: '/desk/sign-out', get: [303, 404, 405], post: SIGNED_OUT },
  'app/(desk)/desk/join/[token]/set/route.ts': {
    path: '/desk/join/nothing/set',
    get: [303, 404, 405],
    post: [409, 422],
  },
  'app/api/auth/[...nextauth]/route.ts': {
    path: '/api/auth/callback/credentials',
    get: [302, 400, 404, 405],
    post: [302, 400, 401],
  },
};

test('every route handler on disk is in the table', () => {
  const onDisk = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(^|\/)route\.ts$/.test(file),
  );
  expect(onDisk.map((file) => join('app', file)).sort()).toEqual(Object.keys(DOORS).sort());
});

for (const [file, { path, get, post }] of Object.entries(DOORS))
  test(`${file} tells a stranger nothing`, async ({ request, house }) => {
    const caller = new HttpCaller(request, house.origin);
    if (get) expect(get, `GET ${path}`).toContain((await request.get(path, { maxRedirects: 0 })).status());
    if (post) expect(post, `POST ${path}`).toContain((await caller.post(path, {})).status());
  });

import { redirect } from 'next/navigation';
import { caller } from '@/app/(public)/caller-cookies';
import { pathToGoOn } from '@/app/(public)/path-onward';
import { paths } from '@/app/(public)/paths';
import { spoken } from '@/app/(public)/spoken';
import { STEPS } from '@/domain/intake/steps';
import { openDraft } from '@/operations/open-draft';
import { goingOnFrom } from './BegunAnew';

interface Route {
  readonly params: Promise<{ lang: string }>;
  readonly searchParams: Promise<{ begun?: string }>;
}

/** Where the intake begins, or goes on: the first page that does not stand yet. */
export default async function Start({ params, searchParams }: Route) {
  const lang = spoken((await params).lang);
  const draft = await openDraft(await caller());
  const onward = draft ? pathToGoOn(lang, draft, paths) : paths.step(lang, { page: STEPS[0]?.page ?? 1, item: null });
  redirect(goingOnFrom(await searchParams, onward));
}

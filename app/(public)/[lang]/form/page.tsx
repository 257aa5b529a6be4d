import { redirect } from 'next/navigation';
import { caller } from '@/app/(public)/caller-cookies';
import { pathToGoOn } from '@/app/(public)/path-onward';
import { paths } from '@/app/(public)/paths';
import { spoken } from '@/app/(public)/spoken';
import { STEPS } from '@/domain/intake/steps';
import { openDraft } from '@/operations/open-draft';

/** Where the intake begins, or goes on: the first page that does not stand yet. */
export default async function Start({ params }: { params: Promise<{ lang: string }> }) {
  const lang = spoken((await params).lang);
  const draft = await openDraft(await caller());
  const first = STEPS[0];
  redirect(draft ? pathToGoOn(lang, draft, paths) : paths.step(lang, { page: first?.page ?? 1, item: null }));
}

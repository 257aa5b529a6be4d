import { redirect } from 'next/navigation';
import { pathToGoOn } from '@/app/(public)/path-onward';
import { spoken } from '@/app/(public)/spoken';
import { callAtHand, callPaths } from '../call';

/** Where a call goes on: the first page that does not stand yet. */
export default async function GoOn({ params }: { params: Promise<{ lang: string }> }) {
  const lang = spoken((await params).lang);
  redirect(pathToGoOn(lang, (await callAtHand()).draft, callPaths));
}

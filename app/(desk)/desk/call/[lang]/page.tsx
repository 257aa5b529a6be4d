import { redirect } from 'next/navigation';
import { spoken } from '@/app/(public)/spoken';
import { firstOpen } from '@/domain/intake/flow';
import { callAtHand, callPaths } from '../call';

/** Where a call goes on: the first page that does not stand yet. */
export default async function GoOn({ params }: { params: Promise<{ lang: string }> }) {
  const lang = spoken((await params).lang);
  redirect(callPaths.step(lang, firstOpen((await callAtHand()).draft)));
}

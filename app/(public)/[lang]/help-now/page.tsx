import { BY_CALLERS } from '@/app/(public)/by-callers';
import { neutralHead } from '@/app/(public)/neutral-head';
import { spoken } from '@/app/(public)/spoken';
import { HelpPage, type HelpSearch } from './HelpPage';

interface Route {
  readonly params: Promise<{ lang: string }>;
  readonly searchParams: Promise<HelpSearch>;
}

export const generateMetadata = async ({ params }: Route) => neutralHead(spoken((await params).lang));

export default async function HelpNow({ params, searchParams }: Route) {
  return <HelpPage taking={BY_CALLERS} lang={spoken((await params).lang)} search={await searchParams} />;
}

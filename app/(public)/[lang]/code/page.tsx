import { BY_CALLERS } from '@/app/(public)/by-callers';
import { neutralHead } from '@/app/(public)/neutral-head';
import { spoken } from '@/app/(public)/spoken';
import { CodePage } from './CodePage';

interface Route {
  readonly params: Promise<{ lang: string }>;
  readonly searchParams: Promise<{ begun?: string }>;
}

export const generateMetadata = async ({ params }: Route) => neutralHead(spoken((await params).lang));

export default async function Code({ params, searchParams }: Route) {
  return <CodePage taking={BY_CALLERS} lang={spoken((await params).lang)} search={await searchParams} />;
}

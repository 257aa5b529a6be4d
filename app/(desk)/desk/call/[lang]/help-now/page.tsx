import { BY_PHONE } from '@/app/(desk)/desk/call/by-phone';
import { HelpPage, type HelpSearch } from '@/app/(public)/[lang]/help-now/HelpPage';
import { neutralHead } from '@/app/(public)/neutral-head';
import { spoken } from '@/app/(public)/spoken';

interface Route {
  readonly params: Promise<{ lang: string }>;
  readonly searchParams: Promise<HelpSearch>;
}

export const generateMetadata = async ({ params }: Route) => neutralHead(spoken((await params).lang));

export default async function HelpNow({ params, searchParams }: Route) {
  return <HelpPage taking={BY_PHONE} lang={spoken((await params).lang)} search={await searchParams} />;
}

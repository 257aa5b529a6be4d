import { BY_PHONE } from '@/app/(desk)/desk/call/by-phone';
import { CodePage } from '@/app/(public)/[lang]/code/CodePage';
import { neutralHead } from '@/app/(public)/neutral-head';
import { spoken } from '@/app/(public)/spoken';

interface Route {
  readonly params: Promise<{ lang: string }>;
}

export const generateMetadata = async ({ params }: Route) => neutralHead(spoken((await params).lang));

export default async function Code({ params }: Route) {
  return <CodePage taking={BY_PHONE} lang={spoken((await params).lang)} />;
}

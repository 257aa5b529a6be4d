import { BY_PHONE } from '@/app/(desk)/desk/call/by-phone';
import { CodePage, codeTitle } from '@/app/(public)/[lang]/code/CodePage';
import { spoken } from '@/app/(public)/spoken';

interface Route {
  readonly params: Promise<{ lang: string }>;
}

export const generateMetadata = async ({ params }: Route) => codeTitle(spoken((await params).lang));

export default async function Code({ params }: Route) {
  return <CodePage taking={BY_PHONE} lang={spoken((await params).lang)} />;
}

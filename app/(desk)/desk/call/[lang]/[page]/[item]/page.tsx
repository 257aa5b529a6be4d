import { BY_PHONE } from '@/app/(desk)/desk/call/by-phone';
import { StepPage, type StepSearch, stepTitle } from '@/app/(public)/[lang]/form/StepPage';

interface Route {
  readonly params: Promise<{ lang: string; page: string; item: string }>;
  readonly searchParams: Promise<StepSearch>;
}

const at = async (params: Route['params']) => {
  const { lang, page, item } = await params;
  return { lang, page, ref: item };
};

export const generateMetadata = async ({ params, searchParams }: Route) =>
  stepTitle(BY_PHONE, await at(params), await searchParams);

export default async function StepItem({ params, searchParams }: Route) {
  return <StepPage taking={BY_PHONE} at={await at(params)} search={await searchParams} />;
}

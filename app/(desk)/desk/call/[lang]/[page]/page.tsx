import { BY_PHONE } from '@/app/(desk)/desk/call/by-phone';
import { StepPage, type StepSearch, stepTitle } from '@/app/(public)/[lang]/form/StepPage';

interface Route {
  readonly params: Promise<{ lang: string; page: string }>;
  readonly searchParams: Promise<StepSearch>;
}

export const generateMetadata = async ({ params, searchParams }: Route) =>
  stepTitle(BY_PHONE, { ...(await params), ref: null }, await searchParams);

export default async function Step({ params, searchParams }: Route) {
  return <StepPage taking={BY_PHONE} at={{ ...(await params), ref: null }} search={await searchParams} />;
}

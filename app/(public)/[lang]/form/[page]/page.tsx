import { BY_CALLERS } from '@/app/(public)/by-callers';
import { StepPage, type StepSearch, stepTitle } from '../StepPage';

interface Route {
  readonly params: Promise<{ lang: string; page: string }>;
  readonly searchParams: Promise<StepSearch>;
}

export const generateMetadata = async ({ params, searchParams }: Route) =>
  stepTitle(BY_CALLERS, { ...(await params), ref: null }, await searchParams);

export default async function Step({ params, searchParams }: Route) {
  return <StepPage taking={BY_CALLERS} at={{ ...(await params), ref: null }} search={await searchParams} />;
}

import { StepPage, type StepSearch, stepTitle } from '../StepPage';

interface Route {
  readonly params: Promise<{ lang: string; page: string }>;
  readonly searchParams: Promise<StepSearch>;
}

export const generateMetadata = async ({ params, searchParams }: Route) =>
  stepTitle({ ...(await params), ref: null }, await searchParams);

export default async function Step({ params, searchParams }: Route) {
  return <StepPage at={{ ...(await params), ref: null }} search={await searchParams} />;
}

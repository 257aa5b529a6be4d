import { RULES_DOORS } from './doors';

const isDeed = (deed: string): deed is keyof typeof RULES_DOORS => Object.hasOwn(RULES_DOORS, deed);

/** A form of the rules, posted. */
export async function POST(request: Request, context: { params: Promise<{ deed: string }> }) {
  const { deed } = await context.params;
  return isDeed(deed) ? RULES_DOORS[deed](request, {}) : new Response(null, { status: 404 });
}

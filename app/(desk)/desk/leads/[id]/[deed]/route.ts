import { LEAD_DOORS } from './doors';

const isDeed = (deed: string): deed is keyof typeof LEAD_DOORS => Object.hasOwn(LEAD_DOORS, deed);

/** A form of a lead's page, posted. */
export async function POST(request: Request, context: { params: Promise<{ id: string; deed: string }> }) {
  const { id, deed } = await context.params;
  return isDeed(deed) ? LEAD_DOORS[deed](request, { leadId: id }) : new Response(null, { status: 404 });
}

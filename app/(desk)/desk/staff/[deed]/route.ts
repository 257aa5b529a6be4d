import { STAFF_DOORS } from './doors';

const isDeed = (deed: string): deed is keyof typeof STAFF_DOORS => Object.hasOwn(STAFF_DOORS, deed);

/** A form of the staff page, posted. */
export async function POST(request: Request, context: { params: Promise<{ deed: string }> }) {
  const { deed } = await context.params;
  return isDeed(deed) ? STAFF_DOORS[deed](request, {}) : new Response(null, { status: 404 });
}

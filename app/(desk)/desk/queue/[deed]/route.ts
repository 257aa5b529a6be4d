import { QUEUE_DOORS } from './doors';

const isDeed = (deed: string): deed is keyof typeof QUEUE_DOORS => Object.hasOwn(QUEUE_DOORS, deed);

/** A form of the queue's page, posted. */
export async function POST(request: Request, context: { params: Promise<{ deed: string }> }) {
  const { deed } = await context.params;
  return isDeed(deed) ? QUEUE_DOORS[deed](request, {}) : new Response(null, { status: 404 });
}

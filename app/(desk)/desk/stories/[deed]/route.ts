import { STORY_DOORS } from './doors';

const isDeed = (deed: string): deed is keyof typeof STORY_DOORS => Object.hasOwn(STORY_DOORS, deed);

/** A form of the stories, posted. */
export async function POST(request: Request, context: { params: Promise<{ deed: string }> }) {
  const { deed } = await context.params;
  return isDeed(deed) ? STORY_DOORS[deed](request, {}) : new Response(null, { status: 404 });
}

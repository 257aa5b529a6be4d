import { SETTINGS_DOORS } from './doors';

const isDeed = (deed: string): deed is keyof typeof SETTINGS_DOORS => Object.hasOwn(SETTINGS_DOORS, deed);

/** A form of the settings, posted. */
export async function POST(request: Request, context: { params: Promise<{ deed: string }> }) {
  const { deed } = await context.params;
  return isDeed(deed) ? SETTINGS_DOORS[deed](request, {}) : new Response(null, { status: 404 });
}

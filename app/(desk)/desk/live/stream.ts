import { centreTime } from '@/app/(desk)/desk/clocks';
import type { Actor } from '@/operations/actor';
import { endPresence, keepPresence } from '@/operations/be-present';
import { isAboutStaff, mayStillWatch, onQueueChange, stopping } from '@/operations/watch-queue';

type Watcher = Extract<Actor, { kind: 'staff' }>;
type End = (why: 'over' | 'elsewhere') => void;

declare global {
  // Bundles hold modules twice, so open streams are kept on globalThis, each session's oldest first.
  var porchlightStreams: Map<string, Set<End>> | undefined;
}

/** The queue and a few leads beside it. A browser opens six connections to one place, and pages need some too. */
const MOST_STREAMS = 4;
const BEAT_MS = 15_000;
/** Whether the reader may go on is asked before each message, and not more often than this. */
const ASKED_MS = 1000;
/** A beat says what time it is here: a page that hears none for a while says as of when it is. */
const beatNow = (): string => {
  const now = new Date();
  return `event: beat\ndata: ${centreTime(now, now)}\n\n`;
};
/** A reader this many messages behind is let go: it reconnects by itself, and starts fresh. */
const MOST_BEHIND = 200;

function streams(): Map<string, Set<End>> {
  globalThis.porchlightStreams ??= new Map();
  return globalThis.porchlightStreams;
}

/** Whether this session holds an open stream here: only then is a page's refresh by itself a live one. */
export const isWatching = (actor: Actor): boolean => actor.kind === 'staff' && streams().has(actor.session);

/**
 * An answer that goes on: one event for each change ("<deed> <id>" and nothing more), and a beat every 15 seconds with the time. It
 * ends with the session (at once when its reader signs out or is disabled), with the process, when the reader leaves, or
 * when the same session opens more than it may: the oldest.
 */
export async function queueStream(
  actor: Watcher,
  signal: AbortSignal,
  /** The page of a lead that this belongs to: open for its colleagues as long as this goes on. */
  page: string | null = null,
): Promise<Response> {
  const text = new TextEncoder();
  let out: ReadableStreamDefaultController<Uint8Array> | undefined;
  let beat: NodeJS.Timeout | undefined;
  let unhear: (() => void) | undefined;

  const send = (message: string): void => {
    if ((out?.desiredSize ?? 0) < -MOST_BEHIND) end('over');
    else out?.enqueue(text.encode(message));
  };
  let asked = 0;
  let may: Promise<boolean> | undefined;
  /** Null is a beat. */
  const sendIfMay = async (message: string | null, atOnce = false): Promise<void> => {
    if (!may || atOnce || Date.now() - asked >= ASKED_MS) {
      asked = Date.now();
      // The database is away for a moment: the line to the reader stays.
      may = mayStillWatch(actor).catch(() => true);
    }
    if (!(await may)) return end('over');
    send(message ?? beatNow());
    // Where it cannot be kept just now, it is kept with the next beat.
    if (page && message === null) await keepPresence(page).catch(() => undefined);
  };
  const end: End = (why) => {
    if (why === 'elsewhere') out?.enqueue(text.encode('event: elsewhere\ndata: \n\n'));
    const closing = out;
    out = undefined;
    clearInterval(beat);
    // Where it cannot be said just now, it is silent, and that says it soon.
    if (page && closing) void endPresence(page).catch(() => undefined);
    unhear?.();
    stopping().removeEventListener('stopping', over);
    const mine = streams().get(actor.session);
    mine?.delete(end);
    if (mine?.size === 0) streams().delete(actor.session);
    closing?.close();
  };
  const over = (): void => end('over');

  unhear = await onQueueChange(
    (change) => void (isAboutStaff(change) ? sendIfMay(null, true) : sendIfMay(`event: changed\ndata: ${change}\n\n`)),
  );
  const others = streams().get(actor.session) ?? new Set();
  for (const oldest of [...others].slice(0, Math.max(0, others.size - MOST_STREAMS + 1))) oldest('elsewhere');
  streams().set(actor.session, others.add(end));
  stopping().addEventListener('stopping', over);
  signal.addEventListener('abort', over);

  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      out = controller;
      send(`retry: 3000\nevent: ready\ndata: ${page ?? ''}\n\n${beatNow()}`);
      beat = setInterval(() => void sendIfMay(null), BEAT_MS);
    },
    cancel: over,
  });
  return new Response(body, {
    headers: { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store, no-transform' },
  });
}

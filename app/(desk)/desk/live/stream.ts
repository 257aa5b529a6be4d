import type { Actor } from '@/operations/actor';
import { mayStillWatch, onQueueChange, stopping } from '@/operations/watch-queue';

type Watcher = Extract<Actor, { kind: 'staff' }>;
type End = (why: 'over' | 'elsewhere') => void;

declare global {
  // Bundles hold modules twice, so open streams are kept on globalThis: one a session.
  var porchlightStreams: Map<string, End> | undefined;
}

const BEAT_MS = 15_000;
/** A reader this many messages behind is let go: it reconnects by itself, and starts fresh. */
const MOST_BEHIND = 200;

function streams(): Map<string, End> {
  globalThis.porchlightStreams ??= new Map();
  return globalThis.porchlightStreams;
}

/** Whether this session holds an open stream here: only then is a page's refresh by itself a live one. */
export const isWatching = (actor: Actor): boolean => actor.kind === 'staff' && streams().has(actor.session);

/**
 * An answer that goes on: one event for each change ("<deed> <id>" and nothing more), and a beat every 15 seconds. It
 * ends with the session, with the process, when the reader leaves, or when the same session opens another.
 */
export async function queueStream(actor: Watcher, signal: AbortSignal): Promise<Response> {
  const text = new TextEncoder();
  let out: ReadableStreamDefaultController<Uint8Array> | undefined;
  let beat: NodeJS.Timeout | undefined;
  let unhear: (() => void) | undefined;

  const send = (message: string): void => {
    if ((out?.desiredSize ?? 0) < -MOST_BEHIND) end('over');
    else out?.enqueue(text.encode(message));
  };
  const end: End = (why) => {
    if (why === 'elsewhere') out?.enqueue(text.encode('event: elsewhere\ndata: \n\n'));
    const closing = out;
    out = undefined;
    clearInterval(beat);
    unhear?.();
    stopping().removeEventListener('stopping', over);
    if (streams().get(actor.session) === end) streams().delete(actor.session);
    closing?.close();
  };
  const over = (): void => end('over');

  unhear = await onQueueChange((change) => send(`event: changed\ndata: ${change}\n\n`));
  streams().get(actor.session)?.('elsewhere');
  streams().set(actor.session, end);
  stopping().addEventListener('stopping', over);
  signal.addEventListener('abort', over);

  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      out = controller;
      send('retry: 3000\nevent: ready\ndata: \n\n');
      beat = setInterval(() => {
        mayStillWatch(actor).then(
          (may) => (may ? send(': here\n\n') : end('over')),
          // The database is away for a moment: the line to the reader stays.
          () => send(': here\n\n'),
        );
      }, BEAT_MS);
    },
    cancel: over,
  });
  return new Response(body, {
    headers: { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store, no-transform' },
  });
}

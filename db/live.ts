import { deskSql } from './client';

type Tell = (change: string) => void;

interface Hub {
  readonly tellers: Set<Tell>;
  /** The one connection that listens, for every open desk of this process. */
  readonly listening: Promise<unknown>;
}

declare global {
  // Bundles hold modules twice, so what listens lives on globalThis.
  var porchlightHub: Hub | undefined;
  var porchlightStopping: EventTarget | undefined;
}

/** Fires "stopping" when the process is about to stop. */
export function stopping(): EventTarget {
  globalThis.porchlightStopping ??= new EventTarget();
  return globalThis.porchlightStopping;
}

/** Any role may notify, so what is not a deed and an id is not passed on. */
const CHANGE = /^[\w.]+ [0-9a-f-]{36}$/;

function open(): Hub {
  const tellers = new Set<Tell>();
  const tellAll = (change: string): void => {
    for (const tell of tellers) tell(change);
  };
  let before = false;
  const listening = deskSql().listen(
    'desk',
    (said) => CHANGE.test(said) && tellAll(said),
    () => {
      // Listening again after the line was lost: what was said in between was not heard.
      if (before) tellAll('resync');
      before = true;
    },
  );
  return { tellers, listening };
}

/**
 * Hears every change the desk should see, as "<deed> <id>" and nothing more; "resync" when some may have been missed.
 * Returns how to stop hearing. Throws when the database cannot be reached.
 */
export async function onDeskChange(tell: Tell): Promise<() => void> {
  globalThis.porchlightHub ??= open();
  const hub = globalThis.porchlightHub;
  try {
    await hub.listening;
  } catch (fault) {
    if (globalThis.porchlightHub === hub) globalThis.porchlightHub = undefined;
    throw fault;
  }
  hub.tellers.add(tell);
  return () => void hub.tellers.delete(tell);
}

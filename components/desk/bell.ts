// A sound the browser makes by itself: no file, nothing to load. When it last rang is kept in this browser alone, for its
// tabs not to ring one over the other, and tells nothing of anybody.

const RANG = 'porchlight-rang';
/** Two notes, high and lower, twice: from second, for seconds, in hertz. */
const NOTES = [
  [0, 0.25, 880],
  [0.3, 0.35, 660],
  [0.9, 0.25, 880],
  [1.2, 0.35, 660],
] as const;

let context: AudioContext | undefined;

/** When any tab of this browser last rang, in milliseconds; 0 where it never did, or keeps nothing. */
export function lastRang(): number {
  try {
    return Number(localStorage.getItem(RANG) ?? 0);
  } catch {
    return 0;
  }
}

/** Browsers make no sound before somebody has pressed something on the page. Says whether this one would now. */
export function wakeBell(): boolean {
  if (!navigator.userActivation.hasBeenActive) return false;
  context ??= new AudioContext();
  if (context.state === 'suspended') void context.resume().catch(() => undefined);
  return true;
}

/** Rings once. Where the browser does not let it, it is silent. */
export function ring(): void {
  if (!wakeBell() || !context) return;
  try {
    localStorage.setItem(RANG, String(Date.now()));
  } catch {
    // Each tab then rings for itself.
  }
  for (const [from, long, hertz] of NOTES) {
    const [tone, loudness] = [context.createOscillator(), context.createGain()];
    const at = context.currentTime + from;
    tone.frequency.value = hertz;
    loudness.gain.setValueAtTime(0.0001, at);
    loudness.gain.exponentialRampToValueAtTime(0.3, at + 0.02);
    loudness.gain.exponentialRampToValueAtTime(0.0001, at + long);
    tone.connect(loudness).connect(context.destination);
    tone.start(at);
    tone.stop(at + long);
  }
}

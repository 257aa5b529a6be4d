// A sound the browser makes by itself: no file, nothing to load. Whether it may is kept in this browser alone, and tells
// nothing of anybody.

const KEPT = 'porchlight-bell';
/** Two notes, high and lower, twice: from second, for seconds, in hertz. */
const NOTES = [
  [0, 0.25, 880],
  [0.3, 0.35, 660],
  [0.9, 0.25, 880],
  [1.2, 0.35, 660],
] as const;

let context: AudioContext | undefined;

/** Whether somebody allowed the sound in this browser. */
export function isBellOn(): boolean {
  try {
    return localStorage.getItem(KEPT) === 'on';
  } catch {
    return false;
  }
}

/** Allows the sound, or turns it off; remembered where the browser remembers anything. Call it from a press. */
export function setBell(on: boolean): void {
  try {
    if (on) localStorage.setItem(KEPT, 'on');
    else localStorage.removeItem(KEPT);
  } catch {
    // A browser that keeps nothing asks again on the next page.
  }
  if (on) wakeBell();
}

/** Browsers make no sound before somebody has pressed something on the page: each press is a chance. */
export function wakeBell(): void {
  if (!navigator.userActivation.hasBeenActive) return;
  context ??= new AudioContext();
  if (context.state === 'suspended') void context.resume().catch(() => undefined);
}

/** Rings once. Without having been allowed to, it is silent. */
export function ring(): void {
  wakeBell();
  if (!context) return;
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

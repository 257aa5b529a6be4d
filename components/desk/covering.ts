// What the tabs of one browser tell each other of covering: when a hand was last there, and whether the desk is covered, by
// the number of whose desk it is. No name and no word.

const ACTIVE = 'porchlight-active';
const COVERED = 'porchlight-covered';

const read = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Each tab then covers itself.
  }
}

/** When a hand was last at any tab. */
export const lastActive = (): number => Number(read(ACTIVE) ?? 0);
export const markActive = (at: number): void => write(ACTIVE, String(at));

export type Said = 'covered' | 'uncovered' | 'other' | 'nothing';

/** What another tab said of this member's desk; `other`: somebody else is signed in here now. */
export function saidOf(who: string): Said {
  const [state, whose] = (read(COVERED) ?? '').split(' ');
  if (!state) return 'nothing';
  if (whose !== who) return 'other';
  return state === 'covered' ? 'covered' : 'uncovered';
}
/** Whether a tab of this browser has covered the desk, whoever's: nothing is asked of the server then. */
export const isCovered = (): boolean => read(COVERED)?.startsWith('covered ') ?? false;
export const sayCovered = (who: string): void => write(COVERED, `covered ${who}`);
export const sayUncovered = (who: string): void => write(COVERED, `uncovered ${who}`);
/** Calls `changed` when another tab said something. */
export function hearTabs(changed: () => void): () => void {
  const heard = ({ key }: StorageEvent): void => {
    if (key === COVERED) changed();
  };
  window.addEventListener('storage', heard);
  return () => window.removeEventListener('storage', heard);
}

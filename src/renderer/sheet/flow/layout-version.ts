import { useSyncExternalStore } from 'react';

/** Raised when lines may break elsewhere although no publication has changed: a face has come, a frame is left. */
let version = 0;
const listeners = new Set<() => void>();

export const layoutVersion = (): number => version;

/** Lets everything that was measured be measured again. */
export function raiseLayout(): void {
  version += 1;
  for (const told of listeners) told();
}

function subscribe(told: () => void): () => void {
  if (listeners.size === 0) document.fonts.addEventListener('loadingdone', raiseLayout);
  listeners.add(told);
  return () => {
    listeners.delete(told);
    if (listeners.size === 0) document.fonts.removeEventListener('loadingdone', raiseLayout);
  };
}

/** Draws again when what was measured does not hold any more. */
export const useLayoutVersion = (): number => useSyncExternalStore(subscribe, layoutVersion);

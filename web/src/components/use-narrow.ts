import { useSyncExternalStore } from 'react';

/** As wide as a phone; the same bound as of `narrow-only` (base.css). */
const NARROW = '(max-width: 640px)';

/** Whether the window is a phone's: what is long is then not drawn twice, once for each width. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(NARROW).matches);
}

function subscribe(listener: () => void): () => void {
  const narrow = window.matchMedia(NARROW);
  narrow.addEventListener('change', listener);
  return () => narrow.removeEventListener('change', listener);
}

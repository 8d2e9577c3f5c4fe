import { useSyncExternalStore } from 'react';

function listen(tell: () => void): () => void {
  window.addEventListener('online', tell);
  window.addEventListener('offline', tell);
  return () => {
    window.removeEventListener('online', tell);
    window.removeEventListener('offline', tell);
  };
}

/** Is there a line? The browser's own word: `true` promises nothing, `false` is certain. */
export const useOnline = (): boolean => useSyncExternalStore(listen, () => navigator.onLine);

import { useCallback, useState } from 'react';

/** What somebody fills in, kept on this device until it is handed in: on a visit there is often no line. */
export function useDeviceDraft<T>(key: string, empty: T) {
  const [draft, setDraft] = useState<T>(() => readDraft(key) ?? empty);
  const change = useCallback(
    (next: T) => {
      setDraft(next);
      localStorage.setItem(key, JSON.stringify(next));
    },
    [key],
  );
  const clear = useCallback(() => localStorage.removeItem(key), [key]);
  return { draft, change, clear };
}

/** Null: nothing is kept, or nothing that can be read. */
function readDraft<T>(key: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as T | null;
  } catch {
    return null;
  }
}

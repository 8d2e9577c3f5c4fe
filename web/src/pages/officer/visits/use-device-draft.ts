import { useCallback, useState } from 'react';

/** What somebody fills in, kept on this device until it is handed in: on a visit there is often no line. */
export function useDeviceDraft<T extends object>(key: string, empty: T) {
  const [draft, setDraft] = useState<T>(() => ({ ...empty, ...readDraft<T>(key) }));
  const change = useCallback(
    (next: (before: T) => T) =>
      setDraft((before) => {
        const after = next(before);
        localStorage.setItem(key, JSON.stringify(after));
        return after;
      }),
    [key],
  );
  const clear = useCallback(() => {
    localStorage.removeItem(key);
    setDraft(empty);
  }, [key, empty]);
  return { draft, change, clear };
}

/** Null: nothing is kept, or nothing that can be read. */
function readDraft<T>(key: string): Partial<T> | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<T> | null;
  } catch {
    return null;
  }
}

import { useCallback, useRef, useState } from 'react';

/** Runs one thing at a time, keeps what it threw. */
export function useSending() {
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const send = useCallback(async (work: () => Promise<void>) => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setError(null);
    await work().catch(setError);
    running.current = false;
    setBusy(false);
  }, []);
  return { send, busy, error };
}

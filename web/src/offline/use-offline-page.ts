import { useEffect, useState } from 'react';

const WORKER = '/offline.js';

/**
 * Keeps this page on the device, so that it can be loaded again without a line; only addresses under `scope` are served so.
 * Answers whether it is kept: not yet, or never where the browser offers no such thing (an address without TLS).
 */
export function useOfflinePage(scope: string): boolean {
  const [kept, setKept] = useState(false);
  useEffect(() => {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    keepPage(scope, () => setKept(true)).catch(() => undefined);
  }, [scope]);
  return kept;
}

/** Hands the worker the names of the files from which the page was made; `tell` is called when they are on the device. */
async function keepPage(scope: string, tell: () => void): Promise<void> {
  await navigator.serviceWorker.register(WORKER, { scope });
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = tell;
  active?.postMessage([...new Set(ownFiles())], [port2]);
}

const ownFiles = (): readonly string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'))
    .map(({ pathname }) => pathname);

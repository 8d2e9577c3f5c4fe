import { setTimeout as sleep } from 'node:timers/promises';

/** What comes by itself, and is waited for. */
export const COMES: ReadonlySet<string> = new Set(['temporal', 'worker']);

/** How long the worker may take after the API answers; without it the system is usable, but not whole. */
const WORKER_SECONDS = 20;

/**
 * Waits until the API is ready and misses nothing that comes by itself. That something is still missing is no failure after a while: it is answered,
 * by the names that health gives it.
 */
export async function untilReady(port: number, isStopping: () => boolean, seconds = 60): Promise<readonly string[]> {
  const begin = Date.now();
  const passed = (): number => (Date.now() - begin) / 1_000;
  for (;;) {
    const missing = await whatIsMissing(port);
    if (isStopping()) return [];
    if (missing && (!missing.some((one) => COMES.has(one)) || passed() > WORKER_SECONDS)) return missing;
    if (passed() > seconds) throw new Error(`the API does not answer after ${seconds} seconds`);
    await sleep(100);
  }
}

/** What the API says is missing; undefined when it does not answer or has no database. */
async function whatIsMissing(port: number): Promise<readonly string[] | undefined> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health/ready`, { signal: AbortSignal.timeout(2_000) });
    const { missing } = (await answer.json()) as { missing?: unknown };
    return answer.ok && Array.isArray(missing) ? missing.map(String) : undefined;
  } catch {
    return undefined;
  }
}

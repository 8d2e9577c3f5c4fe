import { say } from './say.mjs';

/**
 * Runs `stop` once when the terminal (Ctrl-C), a supervisor or a closed terminal asks for the end.
 * npm hands a Ctrl-C on to us although the terminal gave it to us already: a repetition within a second is the same one.
 * A later one means "at once": `kill` runs.
 */
export function onEndSignal(stop: () => Promise<void>, kill: () => void): void {
  let first: number | undefined;
  const asked = (): void => {
    if (first !== undefined && Date.now() - first > 1_000) return kill();
    if (first !== undefined) return;
    first = Date.now();
    say('\nstopping');
    void stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, asked);
}

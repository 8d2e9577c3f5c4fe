import process, { exit } from 'node:process';

/** Longest that a program may take to end in order; what asks it to may wait ten seconds (`npm start`, containers). */
const LONGEST_MS = 7000;

/**
 * Ends a program in order when it is asked to. Where that takes too long, it ends all the same: whoever was started with it may be gone
 * already, database and engine among them, and what waits for those would outlive them. Nothing that was acknowledged is lost by it.
 */
export function endOnSignal(stop: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      setTimeout(() => exit(1), LONGEST_MS).unref();
      void stop().then(
        () => exit(0),
        () => exit(1),
      );
    });
  }
}

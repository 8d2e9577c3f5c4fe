import type { Logger } from 'pino';

/** Something that is done again and again until it is stopped. */
export interface Round {
  /** Ends when what is being done has come to its end. */
  stop(): Promise<void>;
}

interface RoundParts {
  readonly log: Logger;
  readonly everyMs: number;
  /** Done at the start already, not only when the first time is up. */
  readonly atStart?: boolean;
  /** What the log says of a time that failed. */
  readonly failed: string;
  /** What takes long asks now and then whether it must stop. */
  readonly work: (mustStop: () => boolean) => Promise<unknown>;
}

/** Does something every so often, and never twice at once; when it fails, the next time tries again. */
export function startRound({ log, everyMs, atStart = false, failed, work }: RoundParts): Round {
  const state = { stopped: false, busy: false, running: Promise.resolve() };
  const once = async (): Promise<void> => {
    state.busy = true;
    try {
      await work(() => state.stopped);
    } catch (error) {
      log.warn({ err: error }, failed);
    } finally {
      state.busy = false;
    }
  };
  const begin = (): void => {
    if (!state.busy) state.running = once();
  };
  if (atStart) begin();
  const timer = setInterval(begin, everyMs);
  return {
    stop: () => {
      state.stopped = true;
      clearInterval(timer);
      return state.running;
    },
  };
}

/** Several of them as one. */
export const together = (rounds: readonly Round[]): Round => ({
  stop: async () => void (await Promise.all(rounds.map((round) => round.stop()))),
});

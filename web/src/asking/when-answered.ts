const REPEATS_MS: readonly number[] = [500, 1500, 3000, 6000, 12_000];

/**
 * Sends again what a broken line left without an answer, a little later each time: `send` keeps its key, so that what the
 * server has done already it answers, and does not do twice. What the server has judged is not sent again.
 */
export async function whenAnswered<T>(send: () => Promise<T>, pause = wait, waits = REPEATS_MS): Promise<T> {
  const [next, ...later] = waits;
  try {
    return await send();
  } catch (thrown) {
    if (next === undefined || !isBrokenLine(thrown)) throw thrown;
    await pause(next);
    return whenAnswered(send, pause, later);
  }
}

/** `fetch` throws a TypeError where no answer came. */
export const isBrokenLine = (thrown: unknown): boolean => thrown instanceof TypeError;

/** So long, or until the line is back. */
const wait = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
    window.addEventListener('online', () => resolve(), { once: true });
  });

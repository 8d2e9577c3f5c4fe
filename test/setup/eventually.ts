/** Asks until it is answered, as a page does: for what the system does in the background. Gives up after a minute. */
export async function eventually<T>(ask: () => Promise<T>, until: (answer: T) => boolean = () => true): Promise<T> {
  const end = Date.now() + 60_000;
  for (;;) {
    const answer = await ask().catch((error: unknown) => {
      if (Date.now() > end) throw error;
      return undefined;
    });
    if (answer !== undefined && until(answer)) return answer;
    if (Date.now() > end) throw new Error('it did not happen within a minute');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

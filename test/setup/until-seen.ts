/**
 * How long somebody waits to see what another did, in milliseconds, from the moment at which the other was answered; 0 if it was
 * seen before. `seen` is looked for from before the act.
 */
export async function untilSeen(seen: Promise<unknown>, done: Promise<unknown>): Promise<number> {
  const [sight, answer] = await Promise.all([momentOf(seen), momentOf(done)]);
  return Math.max(0, sight - answer);
}

async function momentOf(what: Promise<unknown>): Promise<number> {
  await what;
  return performance.now();
}

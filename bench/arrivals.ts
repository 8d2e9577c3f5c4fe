/** Requests a second of the open loop. */
export const RATE = 20;
/** Fixed, so that every run meets the same arrivals. */
export const SEED = 20_261_012;

/**
 * Moments of arrival in milliseconds from the beginning: independent of one another at 20 a second on average (Poisson),
 * since people do not arrive in step. The same for the same seed.
 */
export function arrivalsOf(count: number, seed: number): readonly number[] {
  const random = randomFrom(seed);
  const moments: number[] = [];
  for (let at = 0; moments.length < count; moments.push(at)) at += (-Math.log(1 - random()) * 1000) / RATE;
  return moments;
}

/** mulberry32: small, and good enough for arrivals. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

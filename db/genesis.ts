/** Hash before the first event of a case. */
export const GENESIS = '0'.repeat(64);

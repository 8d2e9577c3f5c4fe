/** Hash before the first event of a case. */
export const GENESIS: string = '0'.repeat(64);

import { createSetupLink, hasAdministrator } from '../db/desk/setup.ts';
import { onPool } from '../db/pool.ts';

/**
 * How to sign in, as lines for the terminal. As long as there is no administrator, each call makes the one-time link
 * with which the first one is made (an older link ends with it); it is shown here and kept nowhere.
 */
export const howToSignIn = (address: string, databaseUrl: string): Promise<readonly string[]> =>
  onPool(databaseUrl, async (pool) => {
    if (await hasAdministrator(pool)) return [`sign in at ${address}`];
    const link = `${address}/setup#${await createSetupLink(pool)}`; // behind #, it reaches no server's log
    return ['there is no administrator yet; this link makes the first one, once, within 24 hours:', `  ${link}`];
  });

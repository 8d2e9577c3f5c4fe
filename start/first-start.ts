import { lockedElsewhere } from '../db/desk/locked-elsewhere.ts';
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

/**
 * What of the database this secret does not open, as lines for the terminal: a copy that was put back without its secret starts with
 * a new one, and would else be told well while no paper is sealed.
 */
export const aboutSecret = (databaseUrl: string, secret: string): Promise<readonly string[]> =>
  onPool(databaseUrl, async (pool) => {
    const { seals, keys, generators } = await lockedElsewhere(pool, secret);
    if (seals + keys + generators === 0) return [];
    const shut = `seals of organs ${seals}, keys of zones ${keys}, code generators of people ${generators}`;
    return [
      `QUANLIAN_SECRET is not what this database was locked with, and does not open: ${shut}`,
      '  stop, and put back the secret that belongs to it (QUANLIAN_SECRET, or `secret` in its data folder); until then papers wait for',
      '  their seals, days for their roots, and nobody signs in with a code. Only if it is lost: new seals, keys and generators',
    ];
  });

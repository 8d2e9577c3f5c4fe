import fc from 'fast-check';

/**
 * What runs before every commit tries the same examples each time, so that a failure is of the change and can be seen again.
 * New ones are looked for by `npm run test:properties` (QUANLIAN_SEED unset, QUANLIAN_RUNS set), which names its seed.
 */
const FIXED_SEED = 20_261_012;

const given = process.env['QUANLIAN_SEED'];
if (given !== undefined) fc.configureGlobal({ seed: Number(given) });
else if (process.env['QUANLIAN_RUNS'] === undefined) fc.configureGlobal({ seed: FIXED_SEED });

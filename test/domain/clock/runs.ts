/** How many random examples a property is tried on: QUANLIAN_RUNS, or 1,000. */
export const RUNS = Number(process.env['QUANLIAN_RUNS'] ?? 1000);

/** Milliseconds that a test of so many examples may take. */
export const PATIENCE = 60_000 + RUNS * 20;

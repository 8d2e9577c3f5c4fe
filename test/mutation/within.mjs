import vm from 'node:vm';

/** The message of what was stopped, since it did not end. */
export const ENDLESS = 'does not end';

const script = new vm.Script('globalThis.__within__()');

/**
 * Runs what answers at once, or at least begins with it, and stops it after so many milliseconds, wherever it is. It gets a
 * second try, since the whole machine may have stood still.
 * @throws Error ENDLESS
 */
export function within(ms, run) {
  return tryWithin(ms, run, () =>
    tryWithin(ms, run, () => {
      throw new Error(ENDLESS);
    }),
  );
}

function tryWithin(ms, run, orElse) {
  globalThis.__within__ = run;
  try {
    return script.runInThisContext({ timeout: Math.ceil(ms) });
  } catch (error) {
    if (error?.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
  }
  return orElse();
}

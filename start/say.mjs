// What the person at the terminal reads: one line a step, with the seconds that have passed on whatever takes longer.

const terminal = process.stdout.isTTY === true;
/** Where nobody watches (a log file), progress is a line of its own, and seldom. */
const EVERY_MS = terminal ? 1_000 : 5_000;

// whoever read our output may be gone; that must not stop the system
process.stdout.on('error', () => undefined);

/** Prints one line. */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Runs `work` under a name, showing how long it takes, and gives its result. A failure is marked and passed on. */
export async function step(name, work) {
  const begin = Date.now();
  const progress = setInterval(() => showProgress(name, begin), EVERY_MS);
  try {
    const result = await work();
    finish(progress, `${name} (${seconds(begin)})`);
    return result;
  } catch (error) {
    finish(progress, `${name}: failed (${seconds(begin)})`);
    throw error;
  }
}

function showProgress(name, begin) {
  const line = `${name} … ${Math.round((Date.now() - begin) / 1_000)} s`;
  process.stdout.write(terminal ? `\r${line}` : `${line}\n`);
}

function finish(progress, line) {
  clearInterval(progress);
  process.stdout.write(terminal ? `\r${line}\u001B[K\n` : `${line}\n`);
}

function seconds(begin) {
  return `${((Date.now() - begin) / 1_000).toFixed(1)} s`;
}

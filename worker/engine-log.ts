import { DefaultLogger, type LogLevel } from '@temporalio/worker';
import type { Logger } from 'pino';

const LEVELS = { TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' } as const satisfies Record<
  LogLevel,
  string
>;

/**
 * Lets the engine's library write into our own log: by itself it would print an error whole, with the row over which a statement
 * failed.
 */
export const engineLog = (log: Logger): DefaultLogger =>
  new DefaultLogger('INFO', ({ level, message, meta = {} }) => {
    const { error, ...rest } = meta as { readonly error?: unknown };
    log[LEVELS[level]]({ ...rest, ...(error === undefined ? {} : { err: error }) }, message);
  });

/** What the system says of a way to the server that is not there, and what PostgreSQL says while it stops or starts. */
const LOST: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  '57P01',
  '57P02',
  '57P03',
]);

/** The driver gives no code of its own to a connection that ended under a question. */
const ENDED = /^(Connection terminated|Client has encountered a connection error|Client was closed)/;

const lost = new WeakSet<object>();

/** Notes what a question or a connection of ours ended with; what else in this process loses a way to elsewhere is not noted. */
export function noteLoss(error: unknown): void {
  if (error instanceof Error && (LOST.has((error as { code?: unknown }).code) || ENDED.test(error.message)))
    lost.add(error);
}

/** Did a question to the database fail because there was no connection to it, and not for what was asked? */
export const isConnectionLost = (error: unknown): boolean => error instanceof Error && lost.has(error);

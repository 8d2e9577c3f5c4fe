import type { z } from 'zod';

/**
 * An answer as the contract tells it. One that does not keep it is our fault: what is thrown then is no ZodError, which whoever
 * asks is told as a fault of the own input.
 */
export function asTold<S extends z.ZodType>(schema: S, answer: unknown): z.output<S> {
  const read = schema.safeParse(answer);
  if (read.success) return read.data;
  throw new Error('an answer is not as the contract says', { cause: read.error });
}

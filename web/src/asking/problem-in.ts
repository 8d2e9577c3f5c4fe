import { ProblemError, type ProblemBody } from '../../../api/contract/client.ts';

/** The problem that a body tells; null if it tells none. */
export function problemIn(text: string): ProblemError | null {
  try {
    const body = JSON.parse(text) as Partial<ProblemBody>;
    return body.code === undefined ? null : new ProblemError(body as ProblemBody);
  } catch {
    return null;
  }
}

import { ProblemError } from '../../api/contract/client.ts';
import type { Progress } from './progress.ts';

/** What a step rests on is not there, since an earlier one was overtaken by somebody who acts in the zone meanwhile. */
export class OvertakenError extends Error {}

const ASKED_TOO_OFTEN = 429;

/**
 * Was a step refused for what somebody else did in the zone? The story is lawful as it is told, so that nothing else refuses it; a
 * system that is not all there (5xx), or asked too often, is no refusal.
 */
export function isOvertaken(error: unknown): error is Error {
  if (error instanceof OvertakenError) return true;
  if (!(error instanceof ProblemError)) return false;
  const { status } = error.problem;
  return status >= 400 && status < 500 && status !== ASKED_TOO_OFTEN;
}

/** The id of a project of the story. @throws OvertakenError if the story could not open it */
export function openedBy({ projects }: Progress, project: string): string {
  const id = projects[project];
  if (!id) throw new OvertakenError(`the story has not opened ${project}`);
  return id;
}

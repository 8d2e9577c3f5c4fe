import { ProblemError, type ProblemBody } from '../../api/contract/client.ts';
import { Failure, show } from '../failure.ts';
import { isArticleNamed } from '../format/article.ts';
import type { Step } from '../format/case-file.ts';

/** Answers that say nothing about the act: who asked was not let in, or what was asked could not be read. */
const NO_REFUSAL = ['E-INPUT', 'E-JSON', 'E-RATE', 'E-NOT-FOUND', 'E-FAULT', 'E-SESSION', 'E-ORIGIN'];

/** Throws Failure unless the act was refused as the step says. */
export function requireRefusal({ code, article }: NonNullable<Step['refused']>, problem: ProblemBody | null): void {
  if (problem === null) throw new Failure(`expected refusal${wanted(article)}, got success`);
  const isRefused = problem.status >= 400 && problem.status < 500 && !NO_REFUSAL.includes(problem.code);
  if (!isRefused && problem.code !== code)
    throw new Failure(`expected refusal${wanted(article)}, got ${tell(problem)}`);
  if (code !== undefined && problem.code !== code) throw new Failure(`expected code ${code}, got ${tell(problem)}`);
  if (article !== undefined && !isArticleNamed(article, problem.article))
    throw new Failure(`expected article ${show(article)}, got ${tell(problem)}`);
}

const wanted = (article: unknown): string => (article === undefined ? '' : ` by ${show(article)}`);

/** A problem in one line: `409 E-ACCEPT-GAPS (许可法 32(4)) …`. */
export function tell({ status, code, article, title, field, facts }: ProblemBody): string {
  const ground = article === undefined ? '' : ` (${[article].flat().join(', ')})`;
  const place = field === undefined ? '' : ` [${field}]`;
  const more = code === 'E-INPUT' || code === 'E-LINT' ? ` ${show(facts)}` : '';
  return `${status} ${code}${ground}${place} ${title}${more}`;
}

/** Does the work; the problem with which it is answered, null if it is done. */
export async function problemIn(work: () => Promise<unknown>): Promise<ProblemBody | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.problem;
  }
}

/** As the work; a problem becomes a Failure that tells it. */
export async function orFail(work: () => Promise<unknown>): Promise<void> {
  const problem = await problemIn(work);
  if (problem) throw new Failure(`refused: ${tell(problem)}`);
}

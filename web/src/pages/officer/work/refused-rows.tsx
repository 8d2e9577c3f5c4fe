import type { AnswerOf } from '../../../../../api/contract/route.ts';
import type { taskMoveRoutes } from '../../../../../api/contract/task-moves.ts';
import type { WorkRow } from './work-groups.ts';

export type BulkAnswer = AnswerOf<typeof taskMoveRoutes.actInBulk>;
export type BulkProblem = NonNullable<BulkAnswer['results'][number]['problem']>;

/** Why each step was refused, by step; what was done is not in it. */
export const problemsIn = ({ results }: BulkAnswer): ReadonlyMap<string, BulkProblem> =>
  new Map(results.flatMap(({ task, problem }) => (problem === null ? [] : [[task, problem]])));

/** The rows that were refused, each with reason and remedy. */
export function RefusedRows({ rows, answer }: { rows: readonly WorkRow[]; answer: BulkAnswer }) {
  const problems = problemsIn(answer);
  return (
    <ul>
      {rows.map((row) => {
        const problem = problems.get(row.task);
        if (problem === undefined) return null;
        return (
          <li key={row.task}>
            <span className="quiet">{row.case.item.code}</span>
            <b>{row.applicant}</b>
            <span>{problem.title}</span>
            <span className="quiet">{problem.remedy}</span>
          </li>
        );
      })}
    </ul>
  );
}

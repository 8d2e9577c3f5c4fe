import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { calculatorRoutes } from '../../../../../api/contract/calculator.ts';
import { ProblemError, type ProblemBody } from '../../../../../api/contract/client.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { client } from '../../../asking/client.ts';
import type { ClockBody } from './asked-clock.ts';

export type Answer = AnswerOf<typeof calculatorRoutes.calculate>;

/** What the calculator answers to a question; an answer stays true, so that it is asked for once. */
export function useAnswer(body: ClockBody | null): UseQueryResult<Answer> {
  return useQuery<Answer>({
    queryKey: ['POST', calculatorRoutes.calculate.path, body],
    queryFn: ({ signal }) => client(calculatorRoutes.calculate, { body: body as ClockBody, signal }),
    enabled: body !== null,
    staleTime: Infinity,
  });
}

/** Why the question was refused: null if it was not, or if nobody answered. */
export function refusalOf({ error }: UseQueryResult<Answer>): ProblemBody | null {
  return error instanceof ProblemError && error.problem.status === 400 ? error.problem : null;
}

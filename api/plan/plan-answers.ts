import type { Day } from '../../domain/clock/day.ts';
import { refuseAnswers } from '../../domain/plan/asking.ts';
import type { Answers } from '../../domain/plan/question.ts';
import { problemOf } from '../http/problem.ts';

/** Answers that do not fit their questions are refused before anything is made of them. */
export function requireFitting(answers: Answers, today: Day): void {
  const [refusal] = refuseAnswers(answers);
  if (refusal) throw problemOf(refusal, today);
}

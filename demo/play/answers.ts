import { planRoutes } from '../../api/contract/plans.ts';
import type { Step } from '../story/step.ts';
import { openedBy } from './overtaken.ts';
import type { Stage } from './stage.ts';

/** The firm answers the questions about its project, through the route of the page. */
export async function answerQuestions(
  stage: Stage,
  step: Extract<Step, { act: 'answer' }>,
  key: string,
): Promise<void> {
  const { call } = await stage.people.as(step.who);
  const project = openedBy(stage.diary.read(), step.project);
  await call(planRoutes.giveAnswers, { params: { project }, body: { answers: { ...step.answers } }, key });
}

import { mandateRoutes } from '../../api/contract/mandates.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { Step } from '../story/step.ts';
import { ZONE } from './found-zone.ts';
import type { Progress } from './progress.ts';
import type { Stage } from './stage.ts';

type Giving = Extract<Step, { act: 'giveMandate' }>;

/** The legal representative signs a mandate on the page of mandates, for every item and project of the enterprise. */
export async function giveMandate(stage: Stage, step: Giving, key: string): Promise<Partial<Progress>> {
  const { call } = await stage.people.signing(step.who);
  const { person } = await stage.people.as(step.agent);
  const { powers, lastDay, instrument } = step;
  const body = { agent: person.id, powers: [...powers], lastDay: lastDay as Day, instrument };
  await call(mandateRoutes.giveMandate, { params: { zone: ZONE }, body, key });
  return {};
}

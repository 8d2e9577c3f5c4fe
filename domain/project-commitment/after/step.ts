import { ImpossibleHistory } from '../../case/after/step.ts';
import type { PromiseEventOf, PromiseEventType } from '../event.ts';
import type { ProjectCommitment, PromiseIn } from '../project-commitment.ts';

/** What each event makes of a commitment. */
export type PromiseSteps<T extends PromiseEventType> = {
  readonly [K in T]: (c: ProjectCommitment, event: PromiseEventOf<K>) => ProjectCommitment;
};

/** The commitment with its list. @throws ImpossibleHistory before the list. */
export function listed(c: ProjectCommitment): PromiseIn<'listed'> {
  if (c.stage !== 'listed') throw new ImpossibleHistory(`no list lies open in ${c.stage}`);
  return c;
}

/** The commitment with its promise, not yet registered. @throws ImpossibleHistory in any other stage. */
export function promised(c: ProjectCommitment): PromiseIn<'publicity' | 'committed'> {
  if (c.stage !== 'publicity' && c.stage !== 'committed') throw new ImpossibleHistory(`no promise waits in ${c.stage}`);
  return c;
}

/** The registered commitment. @throws ImpossibleHistory in any other stage. */
export function registered(c: ProjectCommitment): PromiseIn<'registered'> {
  if (c.stage !== 'registered') throw new ImpossibleHistory(`not registered in ${c.stage}`);
  return c;
}

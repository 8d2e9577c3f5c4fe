import { actsForOrgan, personsBehind } from '../case/actor.ts';
import { refuseTied } from '../permission/independence.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { PromiseActKind, PromiseCommand, PromiseCommandOf } from './command.ts';
import type { PromiseContext } from './context.ts';
import type { PromiseEvent, PromiseHappening } from './event.ts';
import { isUnderWay, type ProjectCommitment, type PromiseIn, type PromiseStage } from './project-commitment.ts';

/**
 * One act on the commitment of a project: in which stages it is possible, what forbids it, and what happens when nothing does.
 * `own` judges by the commitment alone, so that validator and page can ask it; `world` by the moment and by facts outside.
 */
interface PromiseAct<K extends PromiseActKind, S extends PromiseStage> {
  readonly kind: K;
  readonly stages: readonly S[];
  /** The article that forbids the act in any other stage, where one does. */
  readonly outside?: string;
  own(c: PromiseIn<S>, command: PromiseCommandOf<K>): Refusal | null;
  world(c: PromiseIn<S>, command: PromiseCommandOf<K>, context: PromiseContext): Refusal | null;
  happen(c: PromiseIn<S>, command: PromiseCommandOf<K>, context: PromiseContext): readonly PromiseHappening[];
}

/** An act whose types have been checked at its definition and are joined again at run time by kind and stage. */
export interface AnyPromiseAct {
  refuseAtOnce(c: ProjectCommitment, command: PromiseCommand): Refusal | null;
  decide(c: ProjectCommitment, command: PromiseCommand, context: PromiseContext): readonly PromiseEvent[] | Refusal;
}

/** Makes an act that can be asked with any commitment and command of its kind. */
export function definePromiseAct<K extends PromiseActKind, S extends PromiseStage>(
  act: PromiseAct<K, S>,
): AnyPromiseAct {
  const ofPromise = (c: ProjectCommitment, command: PromiseCommand): Refusal | null =>
    act.own(c as PromiseIn<S>, command as PromiseCommandOf<K>);
  return {
    refuseAtOnce: (c, command) => outOfStage(act, c) ?? ofPromise(c, command),
    decide(c, command, context) {
      const [here, mine] = [c as PromiseIn<S>, command as PromiseCommandOf<K>];
      const refusal =
        outOfStage(act, c) ??
        refuseTied(personsIn(command), context.world.ties ?? []) ??
        ofPromise(c, command) ??
        act.world(here, mine, context);
      if (refusal) return refusal;
      return act.happen(here, mine, context).map((happening) => ({ ...happening, at: context.now, by: command.by }));
    },
  };
}

/** Everybody who takes part in it for an organ: who acts and for whom, and the officers of a visit. */
export function personsIn(command: PromiseCommand): readonly string[] {
  if (command.kind === 'wake' || !actsForOrgan(command.by)) return [];
  const officers = 'officers' in command ? command.officers.map(({ person }) => person) : [];
  return [...personsBehind(command.by), ...officers];
}

function outOfStage(act: { stages: readonly string[]; outside?: string }, c: ProjectCommitment): Refusal | null {
  if (act.stages.includes(c.stage)) return null;
  const article = act.outside ? { article: act.outside } : {};
  return refuse(isUnderWay(c) ? 'E-PROMISE-STAGE' : 'E-PROMISE-ENDED', { ...article, facts: { stage: c.stage } });
}

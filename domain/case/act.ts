import { refuseOwnWork, refuseTied, takingPart } from '../permission/independence.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import type { Accepted, Case, CaseIn, Stage } from './case.ts';
import type { Command, CommandKind, CommandOf } from './command.ts';
import type { Context } from './context.ts';
import type { CaseEvent, Happening } from './event.ts';
import type { ItemRules } from './item-rules.ts';
import { refuseOtherOrgan } from './upper.ts';
import { isOver } from './over.ts';

/**
 * One act of the law: in which stages it is possible, what forbids it, and what happens when nothing does.
 *
 * `own` judges the command by the case alone, so that a workflow's synchronous validator, the API and a page can ask it.
 * `world` judges by the moment and by facts outside the case.
 */
export interface Act<K extends CommandKind, S extends Stage> {
  readonly kind: K;
  readonly stages: readonly S[];
  /** The article that forbids the act in any other stage, where one does; of the item, where its own law has the rule. */
  readonly outside?: string | ((item: ItemRules, c: Case) => Refusal['article']);
  own(c: CaseIn<S>, command: CommandOf<K>): Refusal | null;
  world(c: CaseIn<S>, command: CommandOf<K>, context: Context): Refusal | null;
  happen(c: CaseIn<S>, command: CommandOf<K>, context: Context): readonly Happening[];
}

/** An act whose types have been checked at its definition and are joined again at run time by `kind` and `stage`. */
export interface AnyAct {
  readonly kind: CommandKind;
  refuseAtOnce(c: Case, command: Command): Refusal | null;
  decide(c: Case, command: Command, context: Context): readonly CaseEvent[] | Refusal;
}

/** Makes an act that can be asked with any case and command of its kind. */
export function defineAct<K extends CommandKind, S extends Stage>(act: Act<K, S>): AnyAct {
  const misplaced = (c: Case, command: Command): Refusal | null =>
    refuseOtherOrgan(c, act.kind, command.by) ?? outOfStage(act, c);
  const ofCase = (c: Case, command: Command): Refusal | null =>
    refuseOwnWork(c, command) ?? act.own(c as CaseIn<S>, command as CommandOf<K>);
  return {
    kind: act.kind,
    refuseAtOnce: (c, command) => misplaced(c, command) ?? ofCase(c, command),
    decide(c, command, context) {
      const refusal =
        misplaced(c, command) ??
        refuseTied(takingPart(command), context.facts.ties ?? []) ??
        ofCase(c, command) ??
        act.world(c as CaseIn<S>, command as CommandOf<K>, context);
      if (isRefusal(refusal)) return refusal;
      const happenings = act.happen(c as CaseIn<S>, command as CommandOf<K>, context);
      return happenings.map((happening) => ({ ...happening, at: context.now, by: command.by }));
    },
  };
}

function outOfStage<K extends CommandKind, S extends Stage>(act: Act<K, S>, c: Case): Refusal | null {
  if ((act.stages as readonly string[]).includes(c.stage)) return null;
  const code = isOver(c) ? 'E-CASE-ENDED' : 'E-CASE-STAGE';
  const article = typeof act.outside === 'function' ? act.outside(c.item, c) : act.outside;
  return refuse(code, { ...(article === undefined ? {} : { article }), facts: { stage: c.stage } });
}

/** What lies before the signing officer stays as it is until that officer sends it back: nobody signs what he never saw. */
export const refuseWhileProposed = (c: Accepted): Refusal | null =>
  c.proposal ? refuse('E-CASE-STAGE', { facts: { stage: 'sign' } }) : null;

/** For acts that the case alone, or the world alone, never forbids. */
export const nothingForbids = (): null => null;

import { nothingForbids } from '../../case/act.ts';
import { firstRefusal, refuse, type Refusal } from '../../refusal.ts';
import type { Day } from '../../clock/day.ts';
import { definePromiseAct } from '../act.ts';
import type { PromiseCommandOf } from '../command.ts';
import { refuseProject } from '../eligibility.ts';
import { NODE_KINDS } from '../node-kind.ts';

/**
 * 承诺备案: with it the enterprise proceeds for the committed items. The four node checks are planned with it, each with its
 * department and its day. It is no permit (722号 39).
 */
export const register = definePromiseAct({
  kind: 'register',
  stages: ['committed'],
  own: nothingForbids,
  world: (_c, command, { world, today }) =>
    firstRefusal([() => refuseProject(world), () => refusePlan(command, today)]),
  happen: (_c, { nodes, signature }) => [{ type: 'registered', nodes, signature }],
});

/** The four of them in their order, each with an owner, on days that follow each other and are not past. */
function refusePlan({ nodes }: PromiseCommandOf<'register'>, today: Day): Refusal | null {
  const complete = nodes.map(({ node }) => node).join() === NODE_KINDS.join();
  const owned = nodes.every(({ owner }) => owner.trim() !== '');
  const inOrder = nodes.every(({ on }, at) => on >= (nodes[at - 1]?.on ?? today));
  return complete && owned && inOrder ? null : refuse('E-PROMISE-NODES', { article: '意见 6', field: 'nodes' });
}

/** 不予承诺备案, with reasons: the ordinary way stays open. */
export const refuseRegistration = definePromiseAct({
  kind: 'refuseRegistration',
  stages: ['committed'],
  own: (_c, { reasons }) =>
    reasons.length === 0 ? refuse('E-DECISION-NO-REASONS', { article: '许可法 38', field: 'reasons' }) : null,
  world: nothingForbids,
  happen: (_c, { reasons }) => [{ type: 'registrationRefused', reasons }],
});

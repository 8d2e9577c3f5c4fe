import { nothingForbids } from '../../case/act.ts';
import { refuseFewerThanTwo } from '../../case/officers.ts';
import { addDays, type Day } from '../../clock/day.ts';
import { firstRefusal, refuse, type Refusal } from '../../refusal.ts';
import { definePromiseAct } from '../act.ts';
import type { PromiseCommandOf } from '../command.ts';
import type { PromiseContext } from '../context.ts';
import type { PromiseHappening } from '../event.ts';
import { isBeforeOrAt, type NodeKind } from '../node-kind.ts';
import type { Node, PromiseIn } from '../project-commitment.ts';
import { groundless } from './revocation.ts';

type Registered = PromiseIn<'registered'>;

/** 报告节点: the enterprise says that a node is reached, or that what failed there is mended. */
export const reportNode = definePromiseAct({
  kind: 'reportNode',
  stages: ['registered'],
  own: (c, { node }) =>
    firstRefusal([
      () => refuseOutOfOrder(c, node),
      () => (nodeOf(c, node)?.reported ? refuse('E-PROMISE-NODE-REPORTED', { facts: { node } }) : null),
    ]),
  world: nothingForbids,
  happen: (_c, { node }) => [{ type: 'nodeReported', node }],
});

/** Moves the day of a check that has not been made, with the reason; never into the past nor before an earlier node's. */
export const moveNode = definePromiseAct({
  kind: 'moveNode',
  stages: ['registered'],
  own: (c, { node, on }) => {
    const at = c.nodes.findIndex(({ kind }) => kind === node);
    const [before, after] = [c.nodes[at - 1], c.nodes[at + 1]];
    if (c.nodes[at]?.state === 'met') return refuse('E-PROMISE-NODE-MET', { facts: { node } });
    const fits = (!before || before.on <= on) && (!after || on <= after.on);
    return fits ? null : refuse('E-PROMISE-NODES', { article: '意见 6', field: 'on' });
  },
  world: (_c, { on }, { today }) => (on < today ? refuse('E-PROMISE-NODES', { article: '意见 6', field: 'on' }) : null),
  happen: (_c, { node, on, reason }) => [{ type: 'nodeMoved', node, on, reason }],
});

/**
 * 节点核查 by two officers (许可法 34(3)): met, to be mended by a day, or failed. A node that is not met bars the next; one that
 * failed is checked again once the enterprise says that it is mended, and a revocation that was announced for it ends with the
 * finding that it is met. No node is met without the permits that are due before it.
 */
export const checkNode = definePromiseAct({
  kind: 'checkNode',
  stages: ['registered'],
  own: (c, command) =>
    firstRefusal([
      () => refuseOutOfOrder(c, command.node),
      () => refuseUnmended(c, command.node),
      () => refuseFewerThanTwo(command.officers, command.by),
    ]),
  world: (c, command, context) =>
    firstRefusal([() => refuseUntil(c, command, context.today), () => refuseWithoutPermit(c, command, context)]),
  happen: (c, command) => [...(command.result === 'met' ? groundless(c) : []), resultOf(command)],
});

const nodeOf = ({ nodes }: Registered, kind: NodeKind): Node | undefined => nodes.find((one) => one.kind === kind);

function refuseOutOfOrder(c: Registered, node: NodeKind): Refusal | null {
  if (nodeOf(c, node)?.state === 'met') return refuse('E-PROMISE-NODE-MET', { facts: { node } });
  const barring = c.nodes.find(({ kind, state }) => kind !== node && isBeforeOrAt(kind, node) && state !== 'met');
  return barring
    ? refuse('E-PROMISE-NODE-BARRED', { article: '意见 6', facts: { node, barring: barring.kind } })
    : null;
}

const refuseUnmended = (c: Registered, node: NodeKind): Refusal | null =>
  nodeOf(c, node)?.state === 'failed' && !nodeOf(c, node)?.reported
    ? refuse('E-PROMISE-NODE-UNMENDED', { article: '意见 6', facts: { node } })
    : null;

/** A day for mending: to come, and within what the standard allows; ordered once for a check. */
function refuseUntil(
  c: Registered,
  { node, result, until }: PromiseCommandOf<'checkNode'>,
  today: Day,
): Refusal | null {
  if (result !== 'rectify') return null;
  if (nodeOf(c, node)?.state === 'rectify') return refuse('E-PROMISE-NODE-RECTIFYING', { facts: { node } });
  return refuseMendingDay(c, until, today);
}

/** Is the day one by which something may be mended: after today, and no longer than the standard allows? `null`: it is. */
export function refuseMendingDay(c: Registered, until: Day | null, today: Day): Refusal | null {
  const last = addDays(today, c.standard.rectifyDays);
  return until !== null && until > today && until <= last
    ? null
    : refuse('E-PROMISE-UNTIL', { article: '意见 6', field: 'until', facts: { last } });
}

/** 先建后验: the permit that follows the registration is there before the node that the list names. */
function refuseWithoutPermit(
  c: Registered,
  { node, result }: PromiseCommandOf<'checkNode'>,
  { world }: PromiseContext,
): Refusal | null {
  if (result !== 'met') return null;
  const due = c.items.filter(
    ({ item, effect }) => c.promise.items.includes(item) && effect !== null && isBeforeOrAt(dueNode(effect), node),
  );
  const missing = due.filter(({ item }) => !world.permitted.includes(item));
  return missing.length > 0
    ? refuse('E-PROMISE-PERMIT-FIRST', { article: '722号 39', facts: { node, items: missing.map(({ name }) => name) } })
    : null;
}

/** A permit by notify-and-commit is there before the works start. */
const dueNode = (effect: NonNullable<Registered['items'][number]['effect']>): NodeKind =>
  effect.kind === 'registerFirst' ? effect.permitBefore : 'start';

function resultOf({ node, result, officers, findings, until }: PromiseCommandOf<'checkNode'>): PromiseHappening {
  const checked = { node, officers, findings };
  if (result === 'rectify' && until !== null) return { type: 'nodeRectificationOrdered', ...checked, until };
  return { type: result === 'met' ? 'nodeMet' : 'nodeFailed', ...checked };
}

import type { Actor } from '../case/actor.ts';
import { addDays, type Day } from '../clock/day.ts';
import type { Hat } from '../permission/hat.ts';
import { refuseRight } from '../permission/may.ts';
import type { ProjectThing } from '../permission/thing.ts';
import type { Refusal } from '../refusal.ts';
import type { PromiseActKind, PromiseWish } from './command.ts';
import type { PromiseContext } from './context.ts';
import { decidePromise } from './decide.ts';
import { NODE_KINDS } from './node-kind.ts';
import { promiseAct } from './permission.ts';
import { nextNode, type ProjectCommitment } from './project-commitment.ts';

/** An act that the one who looks is named for: `refusal` says why it cannot be done now, null that it can. */
export interface PossiblePromiseAct {
  readonly act: PromiseActKind;
  readonly refusal: Refusal | null;
}

/** The acts of whoever wears this hat, asked of the rules that refuse the act itself; those of another stage are left out. */
export function possiblePromiseActs(
  c: ProjectCommitment,
  who: { readonly hat: Hat; readonly by: Actor },
  thing: ProjectThing,
  context: PromiseContext,
): readonly PossiblePromiseAct[] {
  return probesOf(c, who, context.today).flatMap((wish) => {
    if (refuseRight(who.hat, promiseAct(wish.kind), thing)) return [];
    const { refusal } = decidePromise(c, { ...wish, by: who.by, key: 'probe' }, context);
    return refusal && ELSEWHERE.has(refusal.code) ? [] : [{ act: wish.kind, refusal }];
  });
}

/** Refusals that only say that the act belongs to another moment. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'E-PROMISE-STAGE',
  'E-PROMISE-ENDED',
  'E-PROMISE-UNASKED',
  'E-PROMISE-OBJECTION',
  'E-PROMISE-NODE-MET',
  'E-PROMISE-NO-SHORTFALL',
  'E-REVOCATION-NOT-NOTIFIED',
  'E-REVOCATION-NO-GROUND',
  'E-DEFENCE-STATED',
]);

type ActWish = PromiseWish & { readonly kind: PromiseActKind };

const SAID = '-';

/** Each act as it would be filled in without a fault, so that what is refused is the act and not its form. */
function probesOf(
  c: ProjectCommitment,
  { hat, by }: { readonly hat: Hat; readonly by: Actor },
  today: Day,
): readonly ActWish[] {
  const signature = { id: '', person: '', name: '', capacity: '', at: c.openedAt, textHash: '' };
  const officers = [
    { person: by.person, name: by.name },
    { person: `${by.person}'`, name: SAID },
  ];
  const limits = c.standard.indicators.map(({ key, limit }) => ({ indicator: key, value: limit }));
  const open = c.items.flatMap(({ item, effect }) => (effect ? [item] : []));
  const node = (c.stage === 'registered' ? nextNode(c)?.kind : undefined) ?? 'use';
  const objection = 'objections' in c ? (c.objections.find(({ answer }) => answer === null)?.id ?? 0) : 0;
  return [
    { kind: 'advise', bureau: hat.bureau ?? '', requirements: [] },
    { kind: 'issueList' },
    { kind: 'commit', items: open, figures: limits, signature },
    { kind: 'raiseObjection', objector: SAID, text: SAID },
    { kind: 'answerObjection', objection, upheld: false, reason: SAID },
    { kind: 'register', nodes: NODE_KINDS.map((one) => ({ node: one, owner: SAID, on: today })), signature },
    { kind: 'refuseRegistration', reasons: [SAID] },
    { kind: 'reportNode', node },
    { kind: 'checkNode', node, result: 'failed', officers, findings: SAID, until: null },
    { kind: 'moveNode', node, on: dayOfNode(c, today), reason: SAID },
    {
      kind: 'measure',
      figures: 'promise' in c ? c.promise.figures : limits,
      officers,
      findings: SAID,
      until: addDays(today, 1),
    },
    { kind: 'reportMended' },
    { kind: 'notifyRevocation', facts: SAID },
    { kind: 'stateDefence', statement: SAID },
    { kind: 'revoke', judged: SAID, signature },
    { kind: 'dropRevocation', reason: SAID },
    { kind: 'withdraw', reason: SAID },
  ];
}

/** A day to which the next node can be moved: its own, or today once that is past. */
function dayOfNode(c: ProjectCommitment, today: Day): Day {
  const on = c.stage === 'registered' ? nextNode(c)?.on : undefined;
  return on !== undefined && on > today ? on : today;
}

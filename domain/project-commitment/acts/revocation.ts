import { nothingForbids } from '../../case/act.ts';
import { personsBehind, type Actor } from '../../case/actor.ts';
import { addWork } from '../../clock/calendar.ts';
import { firstRefusal, refuse, type Refusal } from '../../refusal.ts';
import { definePromiseAct } from '../act.ts';
import type { PromiseHappening } from '../event.ts';
import type { PromiseIn } from '../project-commitment.ts';

/** 撤销备案事先告知: a node that failed and is not mended, or a promised figure that is not reached in time. */
export const notifyRevocation = definePromiseAct({
  kind: 'notifyRevocation',
  stages: ['registered'],
  own: (c) =>
    firstRefusal([
      () => (c.revocation ? refuse('E-REVOCATION-NOTIFIED', { facts: { on: c.revocation.noticeOn } }) : null),
      () => (isBroken(c) ? null : refuse('E-REVOCATION-NO-GROUND', { article: '意见 6' })),
    ]),
  world: nothingForbids,
  happen: (c, { facts }, { calendar, today }) => [
    { type: 'revocationNotified', facts, until: addWork(calendar, today, c.standard.statementDays) },
  ],
});

/** Is there a ground for taking the registration back? None once the enterprise reports it mended, until that is looked at. */
export const isBroken = (c: PromiseIn<'registered'>): boolean =>
  (c.shortfall?.lapsed === true && !c.shortfall.reported) ||
  c.nodes.some(({ state, reported }) => state === 'failed' && !reported);

/** What ends a revocation that was announced, where a finding leaves it without a ground. */
export const groundless = ({ revocation }: PromiseIn<'registered'>): readonly PromiseHappening[] =>
  revocation
    ? [{ type: 'revocationDropped', reason: '经复查，承诺的事项已经整改到位，撤销承诺备案的事实依据不复存在。' }]
    : [];

/** 陈述和申辩 (许可法 7). */
export const stateDefence = definePromiseAct({
  kind: 'stateDefence',
  stages: ['registered'],
  own: (c) =>
    firstRefusal([
      () => refuseUnnotified(c),
      () => (c.revocation?.statement ? refuse('E-DEFENCE-STATED', { article: '许可法 7' }) : null),
    ]),
  world: nothingForbids,
  happen: (_c, { statement }) => [{ type: 'defenceStated', statement }],
});

/** 撤销备案: after the statement, or after the time for it. The credit office is told; the ordinary way is open. */
export const revoke = definePromiseAct({
  kind: 'revoke',
  stages: ['registered'],
  own: (c, { by }) =>
    firstRefusal([
      () => refuseUnnotified(c),
      () => refuseWhoFound(c, by),
      // What was mended meanwhile is checked before anything is taken back.
      () => (isBroken(c) ? null : refuse('E-REVOCATION-NO-GROUND', { article: '意见 6' })),
    ]),
  world: ({ revocation }, _command, { today }) =>
    revocation && revocation.statement === null && today <= revocation.until
      ? refuse('E-REVOCATION-UNHEARD', { article: '许可法 7', facts: { until: revocation.until } })
      : null,
  happen: (_c, { judged, signature }) => [{ type: 'revoked', judged, signature }],
});

/** The defence holds: nothing is taken back, and what fell short can be mended and measured. */
export const dropRevocation = definePromiseAct({
  kind: 'dropRevocation',
  stages: ['registered'],
  own: (c, { by }) => refuseUnnotified(c) ?? refuseWhoFound(c, by),
  world: nothingForbids,
  happen: (_c, { reason }) => [{ type: 'revocationDropped', reason }],
});

function refuseUnnotified({ revocation }: PromiseIn<'registered'>): Refusal | null {
  return revocation ? null : refuse('E-REVOCATION-NOT-NOTIFIED', { article: '许可法 7' });
}

/** As with a permit: who found at a check or by measuring that the promise is not kept decides nothing of what follows. */
function refuseWhoFound({ nodes, measured, shortfall }: PromiseIn<'registered'>, by: Actor): Refusal | null {
  const checked = nodes.flatMap((node) => (node.state === 'failed' ? (node.by ?? []) : []));
  const found = [...checked, ...(shortfall ? (measured?.by ?? []) : [])];
  return personsBehind(by).some((person) => found.includes(person))
    ? refuse('E-RECUSAL-REVOCATION', { article: '公务员法 76(3)' })
    : null;
}

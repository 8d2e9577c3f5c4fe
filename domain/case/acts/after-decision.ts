import { firstRefusal, refuse, type Refusal } from '../../refusal.ts';
import { defineAct, nothingForbids } from '../act.ts';
import { PUBLIC, refuseAnnouncing, refuseTooLate } from '../announcement.ts';
import type { Case, Decided } from '../case.ts';
import type { CommandOf } from '../command.ts';
import type { Happening } from '../event.ts';
import { refuseElectronic } from '../electronic-service.ts';
import { refuseLeaving } from '../left-service.ts';
import { isUnserved, serviceOf, toldInTime } from '../notice-service.ts';
import { refuseFewerThanTwo } from '../officers.ts';
import { isToBeChecked } from '../permit.ts';
import { restsOnLapse } from './revocation.ts';
import { isServable } from '../servable.ts';
import { isOver } from '../over.ts';

/**
 * 送达: the decision reaches the applicant (许可法 44); remedies against a refusal or non-acceptance run from here. A notice that
 * begins a period of whoever did not agree to electronic service reaches them likewise, and the period runs from here.
 */
export const serve = defineAct({
  kind: 'serve',
  stages: ['received', 'correcting', 'accepted', 'decided', 'closed'],
  own: (c, command) => {
    const { paper } = command;
    if (paper !== undefined)
      return isUnserved(c, paper) ? refuseWay(c, command) : refuse('E-NOTICE-NOT-TO-SERVE', { field: 'paper' });
    if (!isOver(c)) return refuse('E-CASE-STAGE', { facts: { stage: c.stage } });
    if (!isServable(c)) return refuse('E-CASE-ENDED', { facts: { stage: c.stage } });
    if (c.servedAt) return refuse('E-SERVICE-NOTHING', { article: '许可法 44', facts: { servedAt: c.servedAt } });
    return refuseWay(c, command);
  },
  world: (c, { method, paper }, context) =>
    method === PUBLIC && paper === 'hearingNotice' ? refuseTooLate(c, context) : null,
  happen: (c, { method, recipient, paper, announcement, left }, { calendar, today }) =>
    announcement
      ? [{ type: 'serviceAnnounced', recipient, ...announcement, ...(paper && { paper }) }]
      : [
          {
            type: 'served',
            method,
            recipient,
            ...(paper && { paper }),
            ...(left && { left }),
            ...toldInTime(c, paper, today, calendar),
          },
        ],
});

const refuseWay = (c: Case, command: CommandOf<'serve'>): Refusal | null =>
  command.method === PUBLIC || command.announcement
    ? refuseAnnouncing(c, command)
    : (refuseLeaving(command.method, command.left) ?? refuseElectronic(c, command.method));

/**
 * 承诺核查: two officers record whether what was promised holds (许可法 34(3)); else rectification is ordered. What was put
 * right after its period is kept all the same, and a revocation that was announced for the lapse has no ground any more.
 */
export const recordCheck = defineAct({
  kind: 'recordCheck',
  stages: ['decided'],
  own: (c, command) =>
    firstRefusal([
      () => (isToBeChecked(c) ? null : refuse('E-CHECK-NOTHING')),
      () => refuseFewerThanTwo(command.officers, command.by),
      () => (c.check?.state === 'rectify' && command.result === 'rectify' ? refuse('E-CHECK-RECTIFYING') : null),
    ]),
  world: nothingForbids,
  happen: (c, command, { calendar }) =>
    command.result === 'met' && restsOnLapse(c, calendar)
      ? [
          { type: 'revocationDropped', reason: '复查认定承诺的条件已经具备，撤销的事实依据不复存在。' },
          resultOf(c, command),
        ]
      : [resultOf(c, command)],
});

function resultOf(c: Decided, { result, officers, findings, broken }: CommandOf<'recordCheck'>): Happening {
  const named = broken ? { broken } : {};
  switch (result) {
    case 'met':
      return { type: 'checkMet', officers, findings };
    case 'rectify':
      return { type: 'rectificationOrdered', officers, deficits: findings, ...named, ...serviceOf(c) };
    case 'proposeRevocation':
      return { type: 'revocationProposed', officers, facts: findings, ...named };
  }
}

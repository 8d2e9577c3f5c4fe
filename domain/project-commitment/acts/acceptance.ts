import { refuseFewerThanTwo } from '../../case/officers.ts';
import { firstRefusal, refuse } from '../../refusal.ts';
import { definePromiseAct } from '../act.ts';
import { refuseIncomplete, shortOf } from '../figures.ts';
import { nextNode } from '../project-commitment.ts';
import { refuseMendingDay } from './node.ts';

/**
 * 竣工验收, measured against the promise and nothing else: each promised figure beside the measured one, by two officers, after
 * the last node. What falls short is mended by a day and measured once more.
 */
export const measure = definePromiseAct({
  kind: 'measure',
  stages: ['registered'],
  own: (c, command) => {
    const open = nextNode(c);
    return firstRefusal([
      () =>
        open ? refuse('E-PROMISE-NODE-BARRED', { article: '意见 6', facts: { node: '', barring: open.kind } }) : null,
      () => (c.revocation ? refuse('E-REVOCATION-NOTIFIED', { facts: { on: c.revocation.noticeOn } }) : null),
      () => refuseFewerThanTwo(command.officers, command.by),
      () => refuseIncomplete(c.standard.indicators, command.figures),
    ]);
  },
  world: (c, { figures, until }, { today }) => {
    const short = shortOf(c.standard.indicators, c.promise.figures, figures);
    return short.length === 0 || c.shortfall ? null : refuseMendingDay(c, until, today);
  },
  happen: (c, { figures, officers, findings, until }) => {
    const short = shortOf(c.standard.indicators, c.promise.figures, figures).map(({ key }) => key);
    const measured = { type: 'measured', figures, officers, findings } as const;
    if (short.length === 0) return [measured, { type: 'accepted' }];
    // Mended once: whatever still falls short then is a broken promise.
    if (c.shortfall) return c.shortfall.lapsed ? [measured] : [measured, { type: 'shortfallLapsed' }];
    return until === null ? [measured] : [measured, { type: 'shortfallFound', indicators: short, until }];
  },
});

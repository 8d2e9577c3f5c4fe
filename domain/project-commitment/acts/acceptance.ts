import { nothingForbids } from '../../case/act.ts';
import { refuseFewerThanTwo } from '../../case/officers.ts';
import type { Day } from '../../clock/day.ts';
import { firstRefusal, refuse, type Refusal } from '../../refusal.ts';
import { definePromiseAct } from '../act.ts';
import { refuseIncomplete, shortOf } from '../figures.ts';
import { nextNode, type Shortfall } from '../project-commitment.ts';
import { refuseMendingDay } from './node.ts';
import { groundless, isBroken } from './revocation.ts';

/**
 * 竣工验收, measured against the promise and nothing else: each promised figure beside the measured one, by two officers, after
 * the last node. What falls short is mended by a day and measured once more; the same values again, while the enterprise has
 * that day and has not said that it is done, are no second look. While a revocation is announced it is measured only
 * if its ground was mended; that the promise is kept ends the announcement.
 */
export const measure = definePromiseAct({
  kind: 'measure',
  stages: ['registered'],
  own: (c, command) => {
    const open = nextNode(c);
    return firstRefusal([
      () =>
        open ? refuse('E-PROMISE-NODE-BARRED', { article: '意见 6', facts: { node: '', barring: open.kind } }) : null,
      () =>
        c.revocation && isBroken(c) ? refuse('E-REVOCATION-NOTIFIED', { facts: { on: c.revocation.noticeOn } }) : null,
      () => refuseFewerThanTwo(command.officers, command.by),
      () => refuseIncomplete(c.standard.indicators, command.figures),
    ]);
  },
  world: (c, { figures, until }, { today }) => {
    const short = shortOf(c.standard.indicators, c.promise.figures, figures);
    if (short.length === 0) return null;
    return c.shortfall ? refuseWhileMending(c.shortfall, today) : refuseMendingDay(c, until, today);
  },
  happen: (c, { figures, officers, findings, until }) => {
    const short = shortOf(c.standard.indicators, c.promise.figures, figures).map(({ key }) => key);
    const measured = { type: 'measured', figures, officers, findings } as const;
    if (short.length === 0) return [...groundless(c), measured, { type: 'accepted' }];
    // Mended once: whatever still falls short then is a broken promise.
    if (c.shortfall) return c.shortfall.lapsed ? [measured] : [measured, { type: 'shortfallLapsed' }];
    const found = until === null ? [] : [{ type: 'shortfallFound', indicators: short, until } as const];
    return [...groundless(c), measured, ...found];
  },
});

/** Two who measure at once, or one who sends it twice, do not take from the enterprise the days that it was given. */
function refuseWhileMending({ until, reported, lapsed }: Shortfall, today: Day): Refusal | null {
  return reported || lapsed || today > until
    ? null
    : refuse('E-PROMISE-MENDING', { article: '意见 6', facts: { until } });
}

/** 报告整改完成: the enterprise says that what fell short at the acceptance is mended, in time or later; it is measured again. */
export const reportMended = definePromiseAct({
  kind: 'reportMended',
  stages: ['registered'],
  own: ({ shortfall }) =>
    shortfall && !shortfall.reported ? null : refuse('E-PROMISE-NO-SHORTFALL', { article: '673号 16' }),
  world: nothingForbids,
  happen: () => [{ type: 'shortfallReported' }],
});

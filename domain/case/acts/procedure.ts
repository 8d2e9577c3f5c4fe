import { refuse } from '../../refusal.ts';
import { defineAct, nothingForbids } from '../act.ts';
import type { Case } from '../case.ts';
import type { PauseKind } from '../../clock/clock.ts';
import { plannedEnd } from '../clocks-of.ts';
import { serviceOf } from '../notice-service.ts';
import { refuseFewerThanTwo } from '../officers.ts';

/** 现场核查: two officers record what they found on the spot (许可法 34(3)). */
export const checkSite = defineAct({
  kind: 'checkSite',
  stages: ['accepted'],
  own: (_c, command) => refuseFewerThanTwo(command.officers, command.by),
  world: nothingForbids,
  happen: (_c, { officers, findings }) => [{ type: 'siteChecked', officers, findings }],
});

/**
 * 特别程序告知: a hearing, tender, testing, expert review … that will take so many working days, told to the applicant in
 * writing; from this day on its time is not counted (许可法 45). 公示 is told likewise and stops the promised limit alone.
 */
export const startProcedure = defineAct({
  kind: 'startProcedure',
  stages: ['accepted'],
  own: (c, command) => {
    if (command.notice === null) return refuse('E-PAUSE-NO-NOTICE', { article: '许可法 45', field: 'notice' });
    return isOpen(c, command.procedure)
      ? refuse('E-PROCEDURE-RUNNING', { article: '许可法 45', facts: { kind: command.procedure } })
      : null;
  },
  world: (_c, { began, days }, { calendar, today }) => {
    const end = plannedEnd({ noticeOn: today, days }, calendar);
    return began !== null && began > end
      ? refuse('E-PROCEDURE-BEGINS-LATE', { article: '许可法 45', field: 'began', facts: { end } })
      : null;
  },
  happen: (c, { procedure, days, began, notice }) => [
    {
      type: 'procedureStarted',
      kind: procedure,
      days,
      began,
      notice: notice ?? '',
      ...(procedure === 'publicity' ? {} : serviceOf(c)),
    },
  ],
});

/** The procedure is over today; counting goes on with the next working day. */
export const endProcedure = defineAct({
  kind: 'endProcedure',
  stages: ['accepted'],
  own: (c, command) =>
    isOpen(c, command.procedure)
      ? null
      : refuse('E-PROCEDURE-NOTHING', { article: '许可法 45', field: 'procedure', facts: { kind: command.procedure } }),
  world: nothingForbids,
  happen: (_c, { procedure }) => [{ type: 'procedureEnded', kind: procedure }],
});

const isOpen = (c: Case, kind: PauseKind): boolean =>
  c.procedures.some((procedure) => procedure.kind === kind && procedure.endedOn === null);

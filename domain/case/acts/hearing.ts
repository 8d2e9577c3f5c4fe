import { addWork, isWorkingDay } from '../../clock/calendar.ts';
import type { Day } from '../../clock/day.ts';
import { dueOf } from '../../clock/project-clock.ts';
import { firstRefusal, refuse, type Refusal } from '../../refusal.ts';
import { defineAct, nothingForbids } from '../act.ts';
import type { Accepted } from '../case.ts';
import type { CommandOf } from '../command.ts';
import type { Context } from '../context.ts';
import type { Happening } from '../event.ts';
import { askedOn, NOTICE_DAYS, partyOf } from '../hearing.ts';
import { hearingToldBy, serviceOf, wasToldInTime } from '../notice-service.ts';

/** 听证权利告知: applicant and third parties may ask for a hearing within five days (许可法 36, 47). */
export const notifyHearingRight = defineAct({
  kind: 'notifyHearingRight',
  stages: ['accepted'],
  own: (c) =>
    c.hearing?.notifiedOn
      ? refuse('E-HEARING-NOTIFIED', { article: '许可法 47', facts: { on: c.hearing.notifiedOn } })
      : refuseHeld(c),
  world: nothingForbids,
  happen: (c, { matter, parties }) => [{ type: 'hearingRightNotified', matter, parties, ...serviceOf(c) }],
});

/** The applicant, and each third party that was told of it, asks for it in time, once (许可法 47). */
export const requestHearing = defineAct({
  kind: 'requestHearing',
  stages: ['accepted'],
  own: (c, { by }) => {
    if (!c.hearing?.notifiedOn) return refuse('E-HEARING-NOT-NOTIFIED', { article: ['许可法 46', '许可法 47'] });
    const on = askedOn(c.hearing, partyOf(c, by));
    return on ? refuse('E-HEARING-REQUESTED', { article: '许可法 47', facts: { on } }) : refuseHeld(c);
  },
  world: (c, _command, context) => refuseLate(c, context),
  happen: (_c, { reason }) => [{ type: 'hearingRequested', reason }],
});

/**
 * 听证通知: of a hearing that somebody asked for, or that the organ finds needed of its own motion (依职权, 许可法 46);
 * seven working days ahead at least, in the chair somebody who does not review the case (许可法 48).
 */
export const callHearing = defineAct({
  kind: 'callHearing',
  stages: ['accepted'],
  own: (c, command) => firstRefusal([() => refuseHeld(c), () => refuseChair(c, command)]),
  world: (c, { on }, context) =>
    firstRefusal([
      () => refuseShortNotice(on, context),
      () => refuseRestDay(on, context),
      () => refuseBeyondPeriod(c, on, context),
    ]),
  happen: (c, { on, time, place, chair }) => [{ type: 'hearingCalled', on, time, place, chair, ...serviceOf(c) }],
});

/** Held by its chair on the day called or later; the minutes bind the decision (许可法 48(5)). */
export const holdHearing = defineAct({
  kind: 'holdHearing',
  stages: ['accepted'],
  own: (c, command) => {
    const called = c.hearing?.called;
    if (!called) return refuse('E-HEARING-NOT-CALLED', { article: '许可法 48' });
    const held = refuseHeld(c);
    if (held) return held;
    return called.chair.person === command.by.person
      ? null
      : refuse('E-HEARING-CHAIR', { article: '许可法 48', facts: { chair: called.chair.name } });
  },
  world: (c, _command, context) => firstRefusal([() => refuseEarly(c, context), () => refuseUntold(c, context)]),
  happen: (c, { minutes }) => [{ type: 'hearingHeld', minutes }, ...endOfItsTime(c)],
});

function refuseEarly(c: Accepted, { today }: Context): Refusal | null {
  const on = c.hearing?.called?.on;
  return on !== undefined && today < on ? refuse('E-HEARING-EARLY', { article: '许可法 48', facts: { on } }) : null;
}

/** 于举行听证的七日前通知申请人 (许可法 48(1)): whoever is to be served was told on the day of the service, else it is called anew. */
function refuseUntold(c: Accepted, { calendar }: Context): Refusal | null {
  if (wasToldInTime(c, calendar)) return null;
  return refuse('E-HEARING-UNSERVED', { article: '许可法 48', facts: { last: hearingToldBy(c, calendar) ?? '' } });
}

function refuseShortNotice(on: Day, { calendar, today }: Context): Refusal | null {
  const last = addWork(calendar, on, -NOTICE_DAYS);
  return today > last ? refuse('E-HEARING-NOTICE-SHORT', { article: '许可法 48', field: 'on', facts: { last } }) : null;
}

/** The days of the law are working days, and those who are called need not come on a day off (许可法 82). */
const refuseRestDay = (on: Day, { calendar }: Context): Refusal | null =>
  isWorkingDay(calendar, on)
    ? null
    : refuse('E-HEARING-REST-DAY', { article: ['许可法 48', '许可法 82'], field: 'on', facts: { on } });

/**
 * 应当在二十日内组织听证 (许可法 47): not later than that, as long as a day is left that can be told in time. Once none is, a
 * hearing that is late is held all the same.
 */
function refuseBeyondPeriod(c: Accepted, on: Day, { calendar, today }: Context): Refusal | null {
  const clock = c.clocks.hearing;
  const due = clock && clock.end === undefined ? dueOf(clock, calendar) : null;
  if (due === null || on <= due || addWork(calendar, today, NOTICE_DAYS) > due) return null;
  return refuse('E-HEARING-BEYOND', { article: '许可法 47', field: 'on', facts: { due } });
}

function refuseLate(c: Accepted, context: Context): Refusal | null {
  const clock = c.clocks.hearingRequest;
  const due = clock ? dueOf(clock, context.calendar) : null;
  if (due === null || context.today <= due) return null;
  return refuse('E-HEARING-LATE', { article: ['许可法 46', '许可法 47'], facts: { due } });
}

/** One hearing is held in a case, whoever asked for it. */
const refuseHeld = ({ hearing }: Accepted): Refusal | null =>
  hearing?.heldOn ? refuse('E-HEARING-HELD', { article: '许可法 48', facts: { on: hearing.heldOn } }) : null;

/** 应当指定审查该行政许可申请的工作人员以外的人员为听证主持人 (许可法 48(3)). */
function refuseChair(c: Accepted, { chair, chairReviews }: CommandOf<'callHearing'>): Refusal | null {
  if (!chairReviews && !c.reviewers.includes(chair.person)) return null;
  return refuse('E-HEARING-CHAIR-REVIEWS', { article: '许可法 48', field: 'chair', facts: { chair: chair.name } });
}

/** A hearing that was told as a special procedure is over with the hearing. */
const endOfItsTime = (c: Accepted): readonly Happening[] =>
  c.procedures.some((procedure) => procedure.kind === 'hearing' && procedure.endedOn === null)
    ? [{ type: 'procedureEnded', kind: 'hearing' }]
    : [];

import type { z } from 'zod';
import type { JointRecord } from '../../db/read/joints.ts';
import type { WorkingCalendar } from '../../domain/clock/calendar.ts';
import { clockOn } from '../../domain/clock/clock-on-day.ts';
import { isClockRefusal, type Clock } from '../../domain/clock/clock.ts';
import type { Day } from '../../domain/clock/day.ts';
import { projectClock } from '../../domain/clock/project-clock.ts';
import { jointClock, memberOf } from '../../domain/project/joint.ts';
import type { joint, projectClock as clockAnswer } from '../contract/joint.ts';

export type JointView = z.input<typeof joint>;
type ProjectClockView = z.input<typeof clockAnswer>;

/** A joint handling as pages show it on a day: by the limit that is common to all, with the members that whoever looks may read. */
export function jointView(record: JointRecord, today: Day, calendar: WorkingCalendar): JointView {
  const { submission, number, project, applicant, extensions, overdue } = record;
  const members = record.members.map((one) => ({ ...one, facts: memberOf(one.state) }));
  const clock = jointClock({ members: members.map(({ facts }) => facts), extensions }, calendar, today);
  const seen = members.filter((one) => one.seen);
  return {
    submission,
    number,
    project,
    applicant,
    members: seen.map(({ id, number: caseNumber, state, facts: { acceptedOn, endedOn } }) => ({
      case: id,
      number: caseNumber,
      item: { code: state.item.code, name: state.item.name },
      acceptedOn,
      endedOn,
    })),
    extensions: extensions.map(({ signedOn, length, name, nameFor, reason }) => ({
      on: signedOn,
      days: length,
      by: name,
      byFor: nameFor,
      reason,
    })),
    overdue,
    clock: clock && viewProjectClock(clock, today, calendar),
  };
}

/** A limit of a project on a day; null if it cannot be computed. */
export function viewProjectClock(clock: Clock, today: Day, calendar: WorkingCalendar): ProjectClockView | null {
  const projection = projectClock(clock, calendar);
  if (isClockRefusal(projection)) return null;
  const { due, provisional, of } = projection;
  return { start: clock.start, length: of, due, provisional, end: clock.end ?? null, ...clockOn(projection, today) };
}

import { addDays, type Day } from '../clock/day.ts';
import { dayOf, type Instant } from '../clock/instant.ts';
import type { WorkingCalendar } from '../clock/calendar.ts';
import { dueOf } from '../clock/project-clock.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { Actor } from './actor.ts';
import type { Case } from './case.ts';
import { unservedIn } from './decisions.ts';
import { consentOf } from './electronic-service.ts';
import { endClocks, otherClock } from './ledger.ts';
import { hearingToldBy, isAnnounced, waitingOf } from './notice-service.ts';
import { isServable } from './servable.ts';
import type { Announcement, AnnouncementGround, ServedNotice } from './state/service.ts';

/** 公告送达, by which no other way is taken any more. */
export const PUBLIC = 'public';

/** What is published of a service. */
interface Published extends AnnouncementGround {
  readonly paper?: ServedNotice | undefined;
  readonly recipient: string;
  readonly at: Instant;
  readonly by: Actor;
}

/** A service is published (民诉法 95, for permits by analogy); it keeps the day by which it had to be served. */
export function announce(c: Case, { paper, recipient, why, facts, at, by }: Published): Case {
  const on = dayOf(at);
  const places = paper ? waitingOf(c, paper).filter((place) => !isAnnounced(c, paper, place)) : [];
  const clock = otherClock(on, c.rules.announcedDays, 'calendarDays');
  const one: Announcement = { paper: paper ?? null, places, recipient, why, facts, by, clock };
  const keeps = paper === undefined || paper === 'correctionNotice';
  const clocks = keeps ? endClocks(c.clocks, ['service'], on) : c.clocks;
  return { ...c, clocks, announcements: [...(c.announcements ?? []), one] };
}

/** The announcements whose days run: what they name was served in no other way, and nobody answered it. */
export const runningAnnouncements = (c: Case): readonly Announcement[] =>
  (c.announcements ?? []).filter(({ paper, places, over }) =>
    paper === null
      ? !over && isServable(c) && unservedIn(c).length > 0
      : waitingOf(c, paper).some((place) => places.includes(place)),
  );

/** The last of its days, with which it counts as served; null if it cannot be computed. */
export const announcedUntil = ({ clock }: Announcement, calendar: WorkingCalendar): Day | null =>
  dueOf(clock, calendar);

/** How a service is asked for. */
interface AskedService {
  readonly method: string;
  readonly paper?: ServedNotice | undefined;
  readonly announcement?: AnnouncementGround | undefined;
}

/** Only whoever cannot be reached otherwise, told with its reason, and each paper once; no other way has such a reason. */
export function refuseAnnouncing(c: Case, { method, paper, announcement }: AskedService): Refusal | null {
  if (method !== PUBLIC || consentOf(c) !== null || !announcement || announcement.facts.trim() === '')
    return refuse('E-SERVICE-GROUND', { article: '民诉法 95', field: 'announcement' });
  const running = runningAnnouncements(c).find((one) => one.paper === (paper ?? null));
  const isNamed =
    running && (paper === undefined || waitingOf(c, paper).every((place) => isAnnounced(c, paper, place)));
  return isNamed ? refuse('E-SERVICE-ANNOUNCED', { article: '民诉法 95', facts: { on: running.clock.start } }) : null;
}

/** A hearing that would be told by it too late is called for another day first (许可法 48(1)). */
export function refuseTooLate(
  c: Case,
  { calendar, today }: { readonly calendar: WorkingCalendar; readonly today: Day },
): Refusal | null {
  const last = hearingToldBy(c, calendar);
  const until = dueOf(otherClock(today, c.rules.announcedDays, 'calendarDays'), calendar);
  if (last === null || until === null || addDays(until, 1) <= last) return null;
  return refuse('E-HEARING-UNSERVED', { article: '许可法 48', facts: { last } });
}

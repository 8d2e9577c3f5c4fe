import { addDays, yearOf, type Day } from '../clock/day.ts';
import { placeVisits, type Window } from './place-visits.ts';
import { isExempt, type VisitRequest } from './visit-request.ts';

/** A visit to one enterprise as it is planned: on `day`, which may still be moved from `from` to `to`. */
export interface PlannedVisit<R extends VisitRequest = VisitRequest> {
  readonly enterprise: string;
  readonly exempt: boolean;
  readonly from: Day;
  readonly to: Day;
  readonly day: Day;
  /** What it is for, by bureau: the joint checklist has a part for each. */
  readonly requests: readonly R[];
}

export interface VisitPlan<R extends VisitRequest = VisitRequest> {
  readonly visits: readonly PlannedVisit<R>[];
  /** Requests for which the yearly cap left no visit (国办发〔2024〕54号). */
  readonly overCap: readonly R[];
  /** Requests whose window ended before today. */
  readonly missed: readonly R[];
}

/** What a plan is made under. */
export interface Planning {
  /** Only requests whose window lies within it are planned. */
  readonly period: Window;
  readonly today: Day;
  readonly isWorkingDay: (day: Day) => boolean;
  /** How many visits that count an enterprise may still get in a calendar year. */
  readonly roomFor: (enterprise: string, year: number) => number;
}

/**
 * 综合查一次 (国办发〔2024〕54号): the requests to one enterprise become as few visits as their windows allow; those that are
 * exempt stay visits of their own. The same requests give the same plan, in whatever order they come.
 */
export function planVisits<R extends VisitRequest>(requests: readonly R[], planning: Planning): VisitPlan<R> {
  const asked = requests.filter((request) => isWithin(request, planning.period)).toSorted(byWindow);
  const missed = asked.filter(({ to }) => to < planning.today);
  const open = asked.filter(({ to }) => to >= planning.today);
  const merged = enterprisesOf(open).map((enterprise) =>
    mergeRequests(
      open.filter((request) => request.enterprise === enterprise && !isExempt(request)),
      enterprise,
      planning,
    ),
  );
  const own = open.filter(isExempt).map((request) => visitFor([request], windowOf(request, planning), planning));
  const visits = [...merged.flatMap((one) => one.visits), ...own];
  return { visits: visits.toSorted(byDay), overCap: merged.flatMap((one) => one.left), missed };
}

const isWithin = ({ from, to }: Window, period: Window): boolean => period.from <= from && to <= period.to;

/** Nobody is visited before today. */
const windowOf = ({ from, to }: Window, { today }: Planning): Window => ({ from: from < today ? today : from, to });

function mergeRequests<R extends VisitRequest>(requests: readonly R[], enterprise: string, planning: Planning) {
  const days = placeVisits(
    requests.map((request) => windowOf(request, planning)),
    (year) => planning.roomFor(enterprise, year),
  );
  const dayFor = (request: R) => days.find((day) => windowOf(request, planning).from <= day && day <= request.to);
  const visits = days.map((day) => {
    const together = requests.filter((request) => dayFor(request) === day);
    return visitFor(together, commonWindow(together, day, planning), planning);
  });
  return { visits, left: requests.filter((request) => dayFor(request) === undefined) };
}

/** The days on which all of them can be done, in the calendar year that the visit counts in. */
function commonWindow(requests: readonly VisitRequest[], day: Day, planning: Planning): Window {
  const windows = requests.map((request) => windowOf(request, planning));
  const year = yearOf(day);
  return {
    from: [...windows.map(({ from }) => from), `${year}-01-01` as Day].reduce((one, other) =>
      one > other ? one : other,
    ),
    to: [...windows.map(({ to }) => to), `${year}-12-31` as Day].reduce((one, other) => (one < other ? one : other)),
  };
}

function visitFor<R extends VisitRequest>(requests: readonly R[], window: Window, planning: Planning): PlannedVisit<R> {
  const [first] = requests;
  return {
    enterprise: first?.enterprise ?? '',
    exempt: requests.some(isExempt),
    ...window,
    day: firstWorkingDay(window, planning),
    requests: requests.toSorted((one, other) => compare(`${one.bureau} ${one.id}`, `${other.bureau} ${other.id}`)),
  };
}

/** The first working day of a window; its first day if it has none. */
function firstWorkingDay({ from, to }: Window, { isWorkingDay }: Planning): Day {
  for (let day = from; day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) return day;
  return from;
}

const enterprisesOf = (requests: readonly VisitRequest[]): readonly string[] =>
  [...new Set(requests.map(({ enterprise }) => enterprise))].toSorted();

const compare = (one: string, other: string): number => Number(one > other) - Number(one < other);
const byWindow = (one: VisitRequest, other: VisitRequest): number =>
  compare(`${one.to} ${one.from} ${one.id}`, `${other.to} ${other.from} ${other.id}`);
const byDay = (one: PlannedVisit, other: PlannedVisit): number =>
  compare(
    `${one.enterprise} ${one.day} ${one.requests[0]?.id ?? ''}`,
    `${other.enterprise} ${other.day} ${other.requests[0]?.id ?? ''}`,
  );

import { exclusionIn, type ProjectTraits } from '../catalogue/exclusion.ts';
import { materialOf, type Item, type ItemCode, type Length } from '../catalogue/item.ts';
import type { WorkingCalendar } from '../clock/calendar.ts';
import type { Day } from '../clock/day.ts';
import { dueOf } from '../clock/project-clock.ts';
import { firstRefusal, refuse, type Refusal } from '../refusal.ts';

/** What of the item's guide decides whether and how long papers may come later. */
export type DeferrableItem = Pick<Item, 'code' | 'materials' | 'promised' | 'statutory'>;

/**
 * A deferral promise (容缺受理承诺): which papers come later, and by when. The applicant names a day, which then is the last
 * one, or a `period` from acceptance, whose end rolls to a working day; `until` is that end as if accepted at the promise.
 */
export interface DeferralPromise {
  readonly materials: readonly string[];
  readonly until: Day;
  readonly period?: Length | undefined;
}

/** The last day of a promise, if the case is accepted on that day. */
export function lastDayOf(
  { until, period }: Omit<DeferralPromise, 'materials'>,
  acceptedOn: Day,
  calendar: WorkingCalendar,
): Day {
  return (period && dueOf({ start: acceptedOn, ...period, limit: 'other' }, calendar)) ?? until;
}

/** When a promise is judged: `limitFrom` is the day from which the item's limit runs, `day` if absent. */
export interface JudgedOn {
  readonly day: Day;
  readonly limitFrom?: Day;
  readonly calendar: WorkingCalendar;
  readonly barred: boolean;
  readonly traits: ProjectTraits;
}

/**
 * Judges a deferral as if the case were accepted on `day`; asked at the promise and again at acceptance.
 * Refuses an item of an excluded class, an essential material or one that concerns safety, an applicant who is barred,
 * a promise of nothing, and an end that has passed or is later than the promised (if none: the statutory) limit.
 */
export function refuseDeferral(item: DeferrableItem, promise: DeferralPromise, when: JudgedOn): Refusal | null {
  return firstRefusal([
    () => (promise.materials.length === 0 ? refuse('E-MATERIAL-MISSING', { field: 'materials' }) : null),
    () => refuseDeferredClass(item.code, when.traits),
    () => (when.barred ? refuse('E-DEFERRAL-BARRED', { article: '信用修复办法' }) : null),
    () => refuseMaterials(item, promise.materials),
    () => refuseLength(item, promise, when),
  ]);
}

/** The refusal of an item that is of an excluded class in this project; `null`: it is of none. */
export function refuseDeferredClass(item: ItemCode, traits: ProjectTraits): Refusal | null {
  const exclusion = exclusionIn(item, traits);
  if (exclusion === null) return null;
  const facts = { item };
  if (exclusion === 'worksUnsaid') return refuse('E-WORKS-UNSAID', { article: '消防法 13', facts });
  const article = exclusion === 'specialWorks' ? ['许可法 12', '消防法 13'] : '意见 22';
  return refuse('E-DEFERRAL-EXCLUDED', { article, facts });
}

/** The last day that a promise made today may name: the promised, else the statutory, due day of the item. */
export function latestDeferral(item: DeferrableItem, day: Day, calendar: WorkingCalendar): Day | null {
  const limit = item.promised ?? item.statutory;
  return limit ? dueOf({ start: day, length: limit.length, unit: limit.unit }, calendar) : null;
}

function refuseMaterials(item: DeferrableItem, codes: readonly string[]): Refusal | null {
  const refusals = codes.map((code, at) => refuseMaterial(item, code, `materials.${at}`));
  return refusals.find((refusal) => refusal !== null) ?? null;
}

function refuseMaterial(item: DeferrableItem, code: string, field: string): Refusal | null {
  const material = materialOf(item, code);
  if (!material) return refuse('E-MATERIAL-NOT-LISTED', { article: '许可法 31', field, facts: { material: code } });
  if (material.class !== 'D')
    return refuse('E-DEFERRAL-ESSENTIAL', { article: '意见 6', field, facts: { material: material.name } });
  return material.safety
    ? refuse('E-DEFERRAL-SAFETY', { article: '意见 23', field, facts: { material: material.name } })
    : null;
}

/**
 * Judges the day alone: one that is over (`E-DEFERRAL-PASSED`), or later than the promised, if none the statutory, limit
 * (`E-DEFERRAL-TOO-LONG`).
 */
function refuseLength(
  item: DeferrableItem,
  promise: Omit<DeferralPromise, 'materials'>,
  { day, limitFrom = day, calendar }: Pick<JudgedOn, 'day' | 'limitFrom' | 'calendar'>,
): Refusal | null {
  const last = lastDayOf(promise, limitFrom, calendar);
  const latest = latestDeferral(item, limitFrom, calendar);
  if (last < day) return refuse('E-DEFERRAL-PASSED', { article: '意见 6', field: 'until', facts: { until: last } });
  return latest !== null && last > latest
    ? refuse('E-DEFERRAL-TOO-LONG', { article: '意见 6', field: 'until', facts: { latest } })
    : null;
}

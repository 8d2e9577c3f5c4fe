import type { TimeSpan } from '../case/whose-time.ts';
import { countWorkingDays, workingDaysFrom, type WorkingCalendar } from '../clock/calendar.ts';
import { dayAt, ordinalOf, type Day } from '../clock/day.ts';
import { lastOf } from './limits.ts';
import { isMilestone, type NodeCode } from './network.ts';
import type { Plan, PlanItem } from './plan.ts';

/** What is known of the time of a chain. */
export interface ChainTime {
  readonly plan: Pick<Plan, 'filingDay' | 'items' | 'steps' | 'edges'>;
  /** When the first plan expected each item and step; null: there is none. */
  readonly first: Readonly<Record<string, Day>> | null;
  /** Whose time went by in the case of each item, from its receipt on (谁的时间). */
  readonly spans: ReadonlyMap<NodeCode, readonly TimeSpan[]>;
  readonly today: Day;
  readonly calendar: WorkingCalendar;
}

/**
 * Working days later than in the first plan, by whose they are; negative: earlier. `plan`: slack of the first plan that was
 * used, limits that changed, an item that came later.
 */
export interface Delay {
  readonly organ: number;
  readonly enterprise: number;
  readonly third: number;
  readonly plan: number;
}

/** The delay of each node against what came last of all for which it waited, and the path that leads to a node. */
export interface Lateness {
  readonly of: ReadonlyMap<NodeCode, Delay>;
  /** From the beginning of the chain to the start of works, each waiting for the one before it. */
  readonly startPath: readonly NodeCode[];
  /** The start of works against the first plan: the sum over the path that leads to it. Null: there is no first plan. */
  readonly start: Delay | null;
}

const NONE: Delay = { organ: 0, enterprise: 0, third: 0, plan: 0 };

/** Splits what a project is late by side. The delays on a path sum to the days by which its last node is later. */
export function latenessOf(time: ChainTime): Lateness {
  const startPath = pathTo('START', time);
  const { first } = time;
  if (first === null) return { of: new Map(), startPath, start: null };
  const nodes: readonly NodeCode[] = [...time.plan.items.map(({ item }) => item.code), 'START', 'COMPLETION', 'USE'];
  const of = new Map(nodes.map((node) => [node, delayOf(node, time, first)]));
  return { of, startPath, start: startPath.map((node) => of.get(node) ?? NONE).reduce(sumOf, NONE) };
}

const sumOf = (a: Delay, b: Delay): Delay => ({
  organ: a.organ + b.organ,
  enterprise: a.enterprise + b.enterprise,
  third: a.third + b.third,
  plan: a.plan + b.plan,
});

/**
 * The stretch of an item between what came last of all for which it waited and its receipt, while nobody had it but the
 * enterprise; null: it was filed at once, or is not a project's own to file.
 */
export function waitOf(one: PlanItem, time: ChainTime): TimeSpan | null {
  const { today, calendar, spans } = time;
  if (one.item.nature === 'contract') return null;
  const from = dayBefore(one.item.code, time);
  const received = spans.get(one.item.code)?.[0]?.from ?? one.begin;
  const to = received < today ? received : today;
  const days = countWorkingDays(calendar, from, to);
  return days > 0 ? { side: 'enterprise', days, from, to, reason: '未申报' } : null;
}

function pathTo(node: NodeCode, time: ChainTime): readonly NodeCode[] {
  const before = lastBefore(node, time);
  return before === null ? [node] : [...pathTo(before, time), node];
}

/** Of all for which a node waits, the one that comes last; of two on one day the first in the order of the chain. */
function lastBefore(node: NodeCode, { plan }: ChainTime): NodeCode | null {
  const waited = plan.edges.filter(({ to }) => to === node).map(({ from }) => from);
  const [first, ...others] = waited;
  if (first === undefined) return null;
  return others.reduce((last, one) => (onOf(one, plan) > onOf(last, plan) ? one : last), first);
}

function onOf(node: NodeCode, { items, steps }: ChainTime['plan']): Day {
  if (isMilestone(node)) return steps[node].on;
  return items.find(({ item }) => item.code === node)?.on ?? steps.START.on;
}

/** The day from which a node waits for nothing more. */
function dayBefore(node: NodeCode, time: ChainTime): Day {
  const before = lastBefore(node, time);
  return before === null ? time.plan.filingDay : onOf(before, time.plan);
}

/** When the first plan had a node; what came later it has where the one before it was. */
function firstOf(node: NodeCode | null, time: ChainTime, first: Readonly<Record<string, Day>>): Day {
  if (node === null) return time.plan.filingDay;
  return first[node] ?? firstOf(lastBefore(node, time), time, first);
}

function delayOf(node: NodeCode, time: ChainTime, first: Readonly<Record<string, Day>>): Delay {
  const { calendar, plan } = time;
  const before = lastBefore(node, time);
  const took = workingDaysFrom(calendar, dayBefore(node, time), onOf(node, plan));
  const planned = workingDaysFrom(calendar, firstOf(before, time, first), firstOf(node, time, first));
  const one = plan.items.find(({ item }) => item.code === node);
  // A step of the project is the enterprise's own, and what the first plan had before it was slack.
  if (!one) return { ...NONE, enterprise: took, plan: -planned };
  const limit = limitDays(one, calendar);
  const { enterprise, third } = othersIn(one, { took, limit }, time);
  return { enterprise, third, organ: took - enterprise - third - limit, plan: limit - planned };
}

function limitDays({ begin, span }: PlanItem, calendar: WorkingCalendar): number {
  if (span?.unit !== 'calendarDays') return span?.length ?? 0;
  return countWorkingDays(calendar, begin, dayAt(lastOf(calendar, ordinalOf(begin), span)));
}

/** Days of an item that are not the organ's. What is still to come is the organ's up to its limit. */
function othersIn(
  one: PlanItem,
  { took, limit }: { readonly took: number; readonly limit: number },
  time: ChainTime,
): Pick<Delay, 'enterprise' | 'third'> {
  const spans = time.spans.get(one.item.code) ?? [];
  const from = dayBefore(one.item.code, time);
  const gone = (side: TimeSpan['side']): number =>
    spans
      .filter((span) => span.side === side && span.to > from)
      .reduce((sum, span) => sum + workingDaysFrom(time.calendar, span.from > from ? span.from : from, span.to), 0);
  const last = spans.at(-1)?.to ?? one.begin;
  // After a case that ended without a grant the item waits to be filed anew.
  const anew = countWorkingDays(time.calendar, last, one.begin);
  const enterprise = gone('enterprise') + anew + (waitOf(one, time)?.days ?? 0);
  const third = gone('third');
  const open = one.slack === null ? undefined : spans.at(-1)?.side;
  const over = Math.max(0, took - enterprise - third - limit);
  if (open === 'third') return { enterprise, third: third + over };
  return open === 'enterprise' ? { enterprise: enterprise + over, third } : { enterprise, third };
}

import { countWorkingDays, type WorkingCalendar } from '../clock/calendar.ts';
import { dayAt, ordinalOf, type Day } from '../clock/day.ts';
import type { Item, ItemCode } from '../catalogue/item.ts';
import type { Span } from './limits.ts';
import { networkFrom, type Milestone, type NodeCode, type PlanEdge } from './network.ts';
import type { PlanDates } from './plan.ts';
import { scheduleOf, type Fixed, type ScheduleRequest } from './schedule.ts';

/** What a told plan says of an item. */
export interface ToldItem {
  readonly code: ItemCode;
  readonly nature: Item['nature'];
  readonly limit: Span;
  readonly ahead: boolean;
  /** What is known of its case; null: nothing, it is expected. */
  readonly progress: 'done' | 'running' | null;
  readonly dates: PlanDates;
}

/** A plan as it was told: enough to move it without the catalogue. */
export interface ToldPlan {
  readonly today: Day;
  readonly items: readonly ToldItem[];
  readonly edges: readonly PlanEdge[];
  readonly steps: Readonly<Record<Milestone, { readonly dates: PlanDates }>>;
  readonly contract: { readonly on: Day; readonly recorded: boolean } | null;
  readonly worksMonths: number;
}

/** When works may begin and when everything is there. */
export interface Ends {
  readonly startOn: Day;
  readonly endOn: Day;
}

/**
 * The ends of the chain if some reviews end so many working days later than expected; negative: earlier, but never before
 * today. Everything else stays as the plan has it. Pure; runs in the browser.
 */
export function whatIf(plan: ToldPlan, delays: ReadonlyMap<NodeCode, number>, calendar: WorkingCalendar): Ends {
  const network = networkFrom(
    plan.items.map(({ code }) => code),
    plan.edges,
  );
  const { placed, end } = scheduleOf({
    network,
    calendar,
    from: ordinalOf(plan.today),
    spans: new Map(plan.items.map(({ code, limit }) => [code, limit])),
    worksMonths: plan.worksMonths,
    contract: unsignedContract(plan),
    ahead: new Set(plan.items.filter(({ ahead }) => ahead).map(({ code }) => code)),
    fixed: fixedIn(plan),
    delays: new Map([...delays].map(([node, by]) => [node, Math.max(by, -daysBefore(node, plan, calendar))])),
  });
  return { startOn: dayAt(placed.get('START')?.end ?? end), endOn: dayAt(end) };
}

/** Working days by which an item may end earlier than expected: those from today to its day. */
export function daysBefore(node: NodeCode, { items, today }: ToldPlan, calendar: WorkingCalendar): number {
  const item = items.find(({ code }) => code === node);
  if (!item || item.progress === 'done') return 0;
  const from = item.progress === 'running' ? today : item.dates.begin;
  return countWorkingDays(calendar, from, item.dates.reviewed);
}

/** A contract that is not signed yet is expected as soon as what it waits for is there. */
function unsignedContract({ items, contract, today }: ToldPlan): ScheduleRequest['contract'] {
  const signed = items.find(({ nature }) => nature === 'contract');
  return signed && contract?.recorded !== true ? { code: signed.code, on: ordinalOf(today) } : null;
}

function fixedIn({ items, steps, contract }: ToldPlan): ReadonlyMap<NodeCode, Fixed> {
  const known = items.flatMap(({ code, nature, progress, dates }): readonly (readonly [NodeCode, Fixed])[] => {
    const isSigned = nature === 'contract' && contract?.recorded === true;
    if (progress === 'done' || isSigned) return [[code, doneAs(dates)]];
    return progress === null ? [] : [[code, runningAs(dates)]];
  });
  const reported = (['START', 'COMPLETION', 'USE'] as const).flatMap((step) =>
    steps[step].dates.slack === null ? [[step, doneAs(steps[step].dates)] as const] : [],
  );
  return new Map<NodeCode, Fixed>([...known, ...reported]);
}

const doneAs = ({ begin, on }: PlanDates): Fixed => ({ kind: 'done', from: ordinalOf(begin), on: ordinalOf(on) });

const runningAs = ({ begin, reviewed }: PlanDates): Fixed => ({
  kind: 'running',
  from: ordinalOf(begin),
  by: ordinalOf(reviewed),
});

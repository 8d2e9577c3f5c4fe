import { addWork, type WorkingCalendar } from '../../../domain/clock/calendar.ts';
import type { NodeCode } from '../../../domain/plan/network.ts';
import type { Texts } from '../texts/texts.ts';
import { isTaken, type CaseFate } from './filing-form.ts';
import { daysOf, type GanttBar, type GanttRow } from './gantt.ts';
import type { ToldDelta, ToldLine, ToldPlan } from './own-plan.ts';

/** An item of the plan: what decides the end is dark, what runs beside it pale, its slack dashed; the last column is its limit. */
export function planRow(line: ToldLine, calendar: WorkingCalendar, { plan }: Texts, english: boolean): GanttRow {
  const { begin, on, slack, deciding } = line.dates;
  const bar = { tone: deciding ? 'deciding' : 'parallel', after: begin, through: on } as const;
  const label = String(daysOf(bar, calendar) || '');
  const bars: GanttBar[] = [{ ...bar, label }];
  if (!deciding && slack !== null && slack > 0) {
    bars.push({ tone: 'slack', after: on, through: addWork(calendar, on, slack), label: plan.slack(slack) });
  }
  const name = english ? line.english : line.name;
  return { code: line.code, name, deciding, bars, aside: limitText(line.limit, plan) };
}

function limitText(limit: ToldLine['limit'], plan: Texts['plan']): string {
  if (limit === null) return plan.noLimit;
  if (limit.length === 0) return plan.sameDay;
  return limit.unit === 'workingDays' ? plan.workingDays(limit.length) : plan.calendarDays(limit.length);
}

/** What of a plan can be filed together: all that has no case yet, but the land contract and what waits for the works. */
export function fileTogether(
  { items, edges }: Pick<ToldPlan, 'edges'> & { readonly items: readonly Pick<ToldLine, 'code' | 'nature'>[] },
  cases: readonly CaseFate[],
): readonly string[] {
  const late = waitingFor('COMPLETION', edges);
  const taken = new Set<string>(cases.filter(isTaken).map(({ item }) => item.code));
  return items
    .filter(({ code, nature }) => nature !== 'contract' && !late.has(code) && !taken.has(code))
    .map(({ code }) => code);
}

/** All that waits for a node, at any distance. */
function waitingFor(node: NodeCode, edges: ToldPlan['edges']): ReadonlySet<NodeCode> {
  const found = new Set<NodeCode>();
  const open: NodeCode[] = [node];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const next = edges.filter(({ from, to }) => from === at && !found.has(to)).map(({ to }) => to);
    next.forEach((one) => found.add(one));
    open.push(...next);
  }
  return found;
}

/** What the last change did to one item; null: nothing. */
export type Mark = { readonly kind: 'added' | 'removed' } | { readonly kind: 'moved'; readonly workingDays: number };

/** What the last change did, item by item. */
export function marksOf(delta: ToldDelta | null): ReadonlyMap<string, Mark> {
  if (delta === null) return new Map();
  const { added, removed, moved } = delta;
  return new Map<string, Mark>([
    ...moved.map(({ code, workingDays }) => [code, { kind: 'moved', workingDays }] as const),
    ...added.map(({ code }) => [code, { kind: 'added' }] as const),
    ...removed.map(({ code }) => [code, { kind: 'removed' }] as const),
  ]);
}

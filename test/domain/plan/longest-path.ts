import { addDays, addMonths, type Day } from '../../../domain/clock/day.ts';
import { isWorkingDay } from '../../../domain/clock/calendar.ts';
import type { Plan, PlanItem, PlanRequest } from '../../../domain/plan/plan.ts';

/** Steps one day after the other, and counts. */
function stepped(from: Day, item: PlanItem, { calendar }: PlanRequest): Day {
  const { instant, promised, statutory } = item.item;
  const limit = promised ?? statutory;
  if (instant || limit === null || limit.length === 0) return from;
  let day = from;
  for (let left = limit.length; left > 0;) {
    day = addDays(day, 1);
    if (limit.unit === 'calendarDays' || isWorkingDay(calendar, day)) left--;
  }
  while (limit.unit === 'calendarDays' && !isWorkingDay(calendar, day)) day = addDays(day, 1);
  return day;
}

/** When a chain of nodes ends if nothing but it is waited for. */
export function endOfPath(path: readonly string[], plan: Plan, request: PlanRequest): Day {
  let day = request.filingDay;
  for (const node of path) {
    const item = plan.items.find((one) => one.item.code === node);
    if (item?.item.nature === 'contract')
      day = request.contract && request.contract.on > day ? request.contract.on : day;
    else if (item) day = stepped(day, item, request);
    else if (node === 'COMPLETION') day = addMonths(day, request.worksMonths ?? 0);
  }
  return day;
}

/** Every way through the plan from something that waits for nothing to something for which nothing waits. */
export function allPaths({ items, edges }: Plan): readonly (readonly string[])[] {
  const nodes: readonly string[] = [...items.map(({ item }) => item.code), 'START', 'COMPLETION', 'USE'];
  const after = (node: string): readonly string[] => edges.filter(({ from }) => from === node).map(({ to }) => to);
  const from = (node: string): readonly (readonly string[])[] => {
    const next = after(node);
    return next.length === 0 ? [[node]] : next.flatMap((one) => from(one).map((path) => [node, ...path]));
  };
  return nodes.filter((node) => !edges.some(({ to }) => to === node)).flatMap(from);
}

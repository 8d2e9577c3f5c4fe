import type { Facts } from '../catalogue/condition.ts';
import type { ItemCode } from '../catalogue/item.ts';
import { workingDaysFrom, type WorkingCalendar } from '../clock/calendar.ts';
import type { Day } from '../clock/day.ts';
import type { Plan, PlanItem } from './plan.ts';

/** A day that moved, in working days; negative: earlier. */
export interface Move {
  readonly from: Day;
  readonly to: Day;
  readonly workingDays: number;
}

/** An item that came, went or moved, with the answers that did it. */
export interface Changed {
  readonly code: ItemCode;
  readonly name: string;
  readonly answers: readonly string[];
}

/** What a changed answer did to a plan. */
export interface PlanDelta {
  readonly added: readonly Changed[];
  readonly removed: readonly Changed[];
  readonly moved: readonly (Changed & Move)[];
  /** The end of the chain, if it moved. */
  readonly end: Move | null;
}

/** The facts that differ. */
export const changedFacts = (before: Facts, after: Facts): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((fact) => before[fact] !== after[fact]);

/**
 * Compares two plans of one project. Of what came or went those of the changed facts are named on which its rule rests; what
 * only moved was moved by all of them together.
 */
export function deltaOf(
  before: Plan,
  after: Plan,
  { changed, calendar }: { readonly changed: readonly string[]; readonly calendar: WorkingCalendar },
): PlanDelta {
  const [old, now] = [byCode(before), byCode(after)];
  const causes = causesIn(before, after, changed);
  const told = ({ item }: PlanItem): Changed => ({ code: item.code, name: item.name, answers: causes(item.code) });
  const moved = after.items.flatMap((one) => {
    const was = old.get(one.item.code);
    const move = was && moveOf(was.on, one.on, calendar);
    return move ? [{ code: one.item.code, name: one.item.name, answers: changed, ...move }] : [];
  });
  return {
    added: after.items.filter(({ item }) => !old.has(item.code)).map(told),
    removed: before.items.filter(({ item }) => !now.has(item.code)).map(told),
    moved,
    end: moveOf(before.endOn, after.endOn, calendar),
  };
}

const byCode = ({ items }: Plan): ReadonlyMap<ItemCode, PlanItem> => new Map(items.map((one) => [one.item.code, one]));

/** Which of the changed facts an item's rule rests on, before or after. */
function causesIn(before: Plan, after: Plan, changed: readonly string[]): (code: ItemCode) => readonly string[] {
  const all = [...before.items, ...before.leftOut, ...after.items, ...after.leftOut];
  return (code) => {
    const about = new Set(
      all.filter(({ item }) => item.code === code).flatMap(({ restsOn, missing }) => [...restsOn, ...missing]),
    );
    const own = changed.filter((fact) => about.has(fact));
    return own.length > 0 ? own : changed;
  };
}

function moveOf(from: Day, to: Day, calendar: WorkingCalendar): Move | null {
  if (from === to) return null;
  return { from, to, workingDays: workingDaysFrom(calendar, from, to) };
}

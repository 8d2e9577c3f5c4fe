import type { Facts } from '../catalogue/condition.ts';
import type { Item, ItemCode } from '../catalogue/item.ts';
import { needOf, type PlanRule } from '../plan/need.ts';

/** What of an item says whether a project has to do with it. */
export type PlannedItem = Pick<Item, 'code' | 'legalBasis' | 'applies' | 'after'>;

/**
 * The items of the catalogue that count for a project, wherever a predecessor or a bar is asked: what its answers show not to
 * be needed is absent, and nothing waits for it. An item that depends on an open answer counts as needed. `facts` null:
 * nobody has answered, and the whole catalogue counts.
 */
export function itemsOfProject<T extends PlannedItem>(items: readonly T[], facts: Facts | null): readonly T[] {
  const absent = absentItems(items, facts);
  if (absent.size === 0) return items;
  return items.filter(({ code }) => !absent.has(code)).map((item) => waitingOnlyFor(item, absent));
}

/** The items that the answers of a project show not to be needed, each with the rule that says so. */
export function absentItems(items: readonly PlannedItem[], facts: Facts | null): ReadonlyMap<ItemCode, PlanRule> {
  if (facts === null) return new Map();
  const needs = items.map((item) => ({ code: item.code, ...needOf(item, facts) }));
  return new Map(needs.filter(({ need }) => need === 'notNeeded').map(({ code, rule }) => [code, rule]));
}

const waitingOnlyFor = <T extends PlannedItem>(item: T, absent: ReadonlyMap<ItemCode, unknown>): T =>
  item.after.some((code) => absent.has(code))
    ? { ...item, after: item.after.filter((code) => !absent.has(code)) }
    : item;

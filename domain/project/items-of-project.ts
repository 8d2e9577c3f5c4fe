import type { CaseId } from '../case/state/case-id.ts';
import type { Facts } from '../catalogue/condition.ts';
import type { Item, ItemCode } from '../catalogue/item.ts';
import type { Day } from '../clock/day.ts';
import { needOf, type PlanRule } from '../plan/need.ts';
import type { ChainFacts, ChainItem } from './chain.ts';
import type { ProjectCase } from './project-case.ts';
import type { ReportEvent } from './report.ts';

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

/** What is on record of a project and of its zone's catalogue. */
export interface RecordedProject {
  readonly items: readonly (ChainItem & PlannedItem)[];
  readonly facts: Facts | null;
  readonly cases: readonly ProjectCase[];
  readonly reported: readonly ReportEvent[];
  readonly contractOn: Day | null;
}

/** The project as its chain, its bars and its reports see it: the items that count, and the contract (A05) as granted. */
export const chainFactsOf = ({ items, facts, cases, reported, contractOn }: RecordedProject): ChainFacts => ({
  items: itemsOfProject(items, facts),
  cases: contractOn === null ? cases : [...cases, contractCase(contractOn)],
  reported,
});

/** A contract is never filed: the day on which it was signed counts as that of its grant. */
const contractCase = (signedOn: Day): ProjectCase => ({
  id: 'A05' as CaseId,
  item: 'A05' as ItemCode,
  stage: 'decided',
  status: 11,
  permit: 'valid',
  startRuns: false,
  decidedOn: signedOn,
});

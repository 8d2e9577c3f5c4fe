import { predecessorsOf, type Item, type ItemCode } from '../catalogue/item.ts';
import { owedBefore, type Barred, type BarringItem, type Owed } from './owed.ts';
import { casesOf, isGranted, isOpen, letsIn, type ProjectCase } from './project-case.ts';
import type { ReportEvent } from './report.ts';

/** How an item stands in its chain: granted, under way, can be filed, waits for a predecessor, cannot come. */
export type ChainState = 'done' | 'running' | 'open' | 'waiting' | 'blocked';

/** What of an item the chain asks. */
export type ChainItem = BarringItem & Pick<Item, 'after'>;

/** The project as the chain sees it. */
export interface ChainFacts {
  readonly items: readonly ChainItem[];
  readonly cases: readonly ProjectCase[];
  readonly reported: readonly ReportEvent[];
}

/** The state of every item, and of the start of works and the use (`START`, `USE`), by code. */
export function chainOf(facts: ChainFacts): Readonly<Record<string, ChainState>> {
  const items = facts.items.map((item) => [item.code, stateOf(item, facts)] as const);
  return Object.fromEntries([...items, ['START', stepOf('start', facts)], ['USE', stepOf('use', facts)]]);
}

function stateOf(item: ChainItem, facts: ChainFacts): ChainState {
  const own = casesOf(item.code, facts.cases);
  if (own.some(isGranted)) return 'done';
  if (own.some(isOpen)) return 'running';
  const waiting = predecessors(item, facts).filter((code) => !casesOf(code, facts.cases).some(letsIn));
  if (waiting.some((code) => isBarrier(code, facts, []))) return 'blocked';
  return waiting.length > 0 ? 'waiting' : 'open';
}

const predecessors = (one: ChainItem, { items }: ChainFacts): readonly ItemCode[] =>
  predecessorsOf(one).filter((code) => items.some((item) => item.code === code));

/** It ended without a grant, or can itself not be filed, and no newer case of it is open. */
function isBarrier(code: ItemCode, facts: ChainFacts, seen: readonly ItemCode[]): boolean {
  const own = casesOf(code, facts.cases);
  if (own.some((one) => isGranted(one) || isOpen(one))) return false;
  if (own.length > 0) return true;
  const item = facts.items.find((one) => one.code === code);
  const before = item && !seen.includes(code) ? predecessors(item, facts) : [];
  return before.some((earlier) => isBarrier(earlier, facts, [...seen, code]));
}

/** Start and use wait for what is owed before them, and are blocked by what ended without a permit that holds. */
function stepOf(step: Barred, facts: ChainFacts): ChainState {
  if (facts.reported.includes(step)) return 'done';
  const owed = owedBefore(step, facts.items, facts.cases);
  if (owed.some((one) => isLost(one, facts))) return 'blocked';
  return owed.length > 0 ? 'waiting' : 'open';
}

const isLost = ({ item, state }: Owed, facts: ChainFacts): boolean =>
  state !== 'underWay' && (state !== 'notFiled' || isBarrier(item, facts, []));

/**
 * The project as a whole: `partial` once an item was refused, revoked or closed without grant and no newer case of it is
 * open or granted, `done` when every item of the catalogue is granted, else `running`.
 */
export function stateOfProject({ items, cases }: ChainFacts): 'running' | 'partial' | 'done' {
  const codes = [...new Set(cases.map((one) => one.item))];
  const isOver = (code: ItemCode): boolean => !casesOf(code, cases).some((one) => isGranted(one) || isOpen(one));
  if (codes.some(isOver)) return 'partial';
  return items.every(({ code }) => casesOf(code, cases).some(isGranted)) ? 'done' : 'running';
}

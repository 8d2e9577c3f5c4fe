import type { ItemCode } from '../item.ts';
import { predecessorsOf } from '../item.ts';
import { fault, type Fault, type Guide } from './fault.ts';

/** What an item waits for: known, no circle, and to be had before it is needed itself. */
export function lintChain(item: Guide, others: readonly Guide[]): readonly Fault[] {
  const all = new Map([...others, item].map((one) => [one.code, one]));
  return [...lintAfter(item, all), ...lintStart(item, all), ...lintReferences(item, all)];
}

type Catalogue = ReadonlyMap<ItemCode, Guide>;

function lintAfter(item: Guide, all: Catalogue): readonly Fault[] {
  return item.after.flatMap((code, at) => {
    const path = `after.${at}`;
    const facts = { item: item.code, after: code };
    if (!all.has(code)) return [fault('L-AFTER-UNKNOWN', path, facts)];
    if (waitsFor(code, all).has(item.code)) return [fault('L-AFTER-CYCLE', path, facts)];
    const because = predecessorsOf(item).includes(code) ? barOf(code, all) : null;
    return because === null ? [] : [fault('L-UNREACHABLE', path, { ...facts, because })];
  });
}

/** What keeps an item from ever being granted: an item that nobody has, or one that waits for itself; `null`: nothing. */
function barOf(code: ItemCode, all: Catalogue): ItemCode | null {
  const reached = waitsFor(code, all);
  return [...reached].find((one) => !all.has(one) || isInCircle(one, all)) ?? null;
}

const isInCircle = (code: ItemCode, all: Catalogue): boolean =>
  (all.get(code)?.after ?? []).some((before) => waitsFor(before, all).has(code));

/** What is due before works start can hardly wait for what is only there when they are done. */
function lintStart(item: Guide, all: Catalogue): readonly Fault[] {
  if (!item.beforeStart) return [];
  if (item.afterWorks) return [fault('L-START-AFTER-USE', 'beforeStart', { item: item.code, after: item.code })];
  const awaited = item.after.flatMap((code) => [...waitsFor(code, all)]);
  const late = awaited.find((code) => isOnlyThereAfterWorks(all.get(code)));
  return late ? [fault('L-START-AFTER-USE', 'beforeStart', { item: item.code, after: late })] : [];
}

const isOnlyThereAfterWorks = (item: Guide | undefined): boolean =>
  item?.afterWorks === true || (item?.beforeUse === true && !item.beforeStart);

/** Other items that a guide names. */
function lintReferences({ supplementAfterGrant, fileWithin }: Guide, all: Catalogue): readonly Fault[] {
  const isUnknown = (code: ItemCode | undefined): code is ItemCode => code !== undefined && !all.has(code);
  const [before, of] = [supplementAfterGrant?.before, fileWithin?.of];
  return [
    ...(isUnknown(before) ? [fault('L-SUPPLEMENT-UNKNOWN', 'supplementAfterGrant.before', { before })] : []),
    ...(isUnknown(of) ? [fault('L-FILE-WITHIN-UNKNOWN', 'fileWithin.of', { of })] : []),
  ];
}

/** The item and everything that it waits for, at any distance. */
function waitsFor(from: ItemCode, all: Catalogue): ReadonlySet<ItemCode> {
  const seen = new Set<ItemCode>();
  const open = [from];
  for (let code = open.pop(); code !== undefined; code = open.pop()) {
    if (seen.has(code)) continue;
    seen.add(code);
    open.push(...(all.get(code)?.after ?? []));
  }
  return seen;
}

import type { Sourced } from '../catalogue/item.ts';
import type { Clock, PauseKind } from '../clock/clock.ts';
import type { Day } from '../clock/day.ts';
import type { Clocks, ClockName } from './case.ts';
import type { ItemRules } from './item-rules.ts';

/** Starts a clock of the applicant or of the office itself: no pause of the law stops it. */
export const otherClock = (start: Day, length: number, unit: Clock['unit']): Clock => ({
  start,
  length,
  unit,
  limit: 'other',
});

/** Ends the named clocks on that day; a clock that never ran or has ended stays as it is. */
export function endClocks(clocks: Clocks, names: readonly ClockName[], day: Day): Clocks {
  const ended = names.flatMap((name) => {
    const clock = clocks[name];
    return clock && clock.end === undefined ? [[name, { ...clock, end: day }] as const] : [];
  });
  return { ...clocks, ...Object.fromEntries(ended) };
}

/** Ends every clock that still runs. */
export const endAllClocks = (clocks: Clocks, day: Day): Clocks =>
  endClocks(clocks, Object.keys(clocks) as ClockName[], day);

/**
 * The clocks that receipt starts: the acceptance window (许可法 32(4)) and, where the item's own law counts from receipt,
 * the statutory limit, unless another organ decides (`direct`). After a correction the same two start anew on the day the last requested material arrived.
 */
export function clocksOnReceipt(item: ItemRules, day: Day, direct = false): Clocks {
  const { length, unit } = item.acceptance;
  const window = { acceptance: { ...otherClock(day, length, unit), ...articleOf(item.acceptance) } };
  return item.statutory?.from === 'receipt' && !direct
    ? { ...window, statutory: statutoryClock(item, item.statutory, day) }
    : window;
}

/** The clocks that acceptance starts: the promised limit and, where counted from acceptance, the statutory one (许可法 42). */
export function clocksOnAcceptance(item: ItemRules, day: Day): Clocks {
  const statutory =
    item.statutory?.from === 'acceptance' ? { statutory: statutoryClock(item, item.statutory, day) } : {};
  return item.promised ? { ...statutory, promised: promisedClock(item, item.promised, day) } : statutory;
}

/** 直报: the zone has no limit to decide by, but one to forward by. */
export const clocksOnDirectAcceptance = (forwardDays: number, day: Day): Clocks => ({
  forward: otherClock(day, forwardDays, 'workingDays'),
});

/** The upper organ's own limit, from its own acceptance (许可法 42, 43). */
export const clocksAbove = ({ statutory }: ItemRules, day: Day): Clocks =>
  statutory
    ? {
        upperStatutory: {
          start: day,
          length: statutory.length,
          unit: statutory.unit,
          limit: 'statutory',
          ...articleOf(statutory),
        },
      }
    : {};

/**
 * The clocks of a permit: how long it holds (on its last day nothing is to be done, so that it does not roll) and, where
 * its law says so, by when works must have started. The one that the item lets extend carries that rule.
 */
export function clocksOnGrant(item: ItemRules, day: Day): Clocks {
  const validity = item.validity && { ...otherClock(day, item.validity.length, 'months'), roll: false };
  const start = item.startWithin && otherClock(day, item.startWithin.length, 'months');
  const rule = ruleOfPermit(item);
  return {
    ...(validity && { validity: { ...validity, ...(start ? {} : rule) } }),
    ...(start && { start: { ...start, ...rule } }),
  };
}

/** Which of its clocks an extension of the permit lengthens. */
export const extendedClock = (item: ItemRules): 'start' | 'validity' => (item.startWithin ? 'start' : 'validity');

function ruleOfPermit({ permitExtension: rule }: ItemRules): Pick<Clock, 'extensionRule'> {
  if (!rule) return {};
  return { extensionRule: { by: 'issuingOrgan', max: rule.max, times: rule.times, article: rule.article } };
}

const articleOf = ({ article }: Sourced): Sourced => (article === undefined ? {} : { article });

const alsoPaused = (item: ItemRules): { alsoPausedBy?: readonly PauseKind[] } =>
  item.alsoPausedBy ? { alsoPausedBy: item.alsoPausedBy } : {};

const statutoryClock = (item: ItemRules, limit: NonNullable<ItemRules['statutory']>, start: Day): Clock => ({
  start,
  length: limit.length,
  unit: limit.unit,
  limit: 'statutory',
  ...articleOf(limit),
  ...alsoPaused(item),
  ...(item.extensionRule ? { extensionRule: item.extensionRule } : {}),
});

const promisedClock = (item: ItemRules, limit: NonNullable<ItemRules['promised']>, start: Day): Clock => ({
  start,
  length: limit.length,
  unit: limit.unit,
  limit: 'promised',
  ...alsoPaused(item),
  ...(item.yellow === undefined ? {} : { yellow: item.yellow }),
});

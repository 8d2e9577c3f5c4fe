import type { CaseEvent } from '../case/event.ts';
import type { ItemCode } from '../catalogue/item.ts';
import { addMonths, type Day } from '../clock/day.ts';
import { dayOf } from '../clock/instant.ts';
import { refuse, type Refusal } from '../refusal.ts';

/** An enterprise may not apply for the item again until a day has passed. */
export interface Ban {
  readonly item: ItemCode;
  readonly from: Day;
  /** Its last day. */
  readonly until: Day;
  readonly article: string;
}

/** 直接关系公共安全、人身健康、生命财产安全的事项. Belongs to the item's code. */
const SAFETY: readonly string[] = ['A13', 'A14', 'A20', 'A21', 'A25b', 'A25e'];

/**
 * The ban that follows from what happened to a case of the item: three years after a permit got by deceit was revoked
 * (许可法 79), one year after false materials were handed in (许可法 78). Only for items that concern safety; else null.
 */
export function banAfter(event: CaseEvent, item: ItemCode): Ban | null {
  if (!SAFETY.includes(item)) return null;
  const from = dayOf(event.at);
  if (event.type === 'revoked' && event.ground === '许可法 69(2)')
    return { item, from, until: addMonths(from, 36), article: '许可法 79' };
  if (event.type === 'notAccepted' && event.ground === 'falseMaterial')
    return { item, from, until: addMonths(from, 12), article: '许可法 78' };
  return null;
}

/** Is the ban in force on the day? */
export const isBanned = ({ until }: Ban, day: Day): boolean => day <= until;

/** May the enterprise apply for the item on that day? Refuses with the ban that lasts longest. `null`: it may. */
export function refuseBanned(item: ItemCode, bans: readonly Ban[], today: Day): Refusal | null {
  const own = bans.filter((ban) => ban.item === item && isBanned(ban, today));
  const last = own.toSorted((one, other) => (one.until < other.until ? 1 : -1))[0];
  return last
    ? refuse('E-ITEM-BANNED', { article: last.article, field: 'item', facts: { item, until: last.until } })
    : null;
}

import type { ItemCode } from '../../../domain/catalogue/item.ts';
import type { Day } from '../../../domain/clock/day.ts';
import { refuseBanned } from '../../../domain/credit/ban.ts';
import { refuseClassing, refuseRepair, refuseTerm, type CreditRecord } from '../../../domain/credit/record.ts';

const TODAY = '2026-09-01' as Day;
const LATER = '2026-10-31' as Day;
const minor = { class: 'minor', from: TODAY, publicTo: LATER } as const;
const record: CreditRecord = { kind: 'entered', class: 'minor', publicTo: LATER, repaired: false };
const ban = { item: 'A20' as ItemCode, from: TODAY, until: LATER, article: '许可法 78' };

/** One way to every refusal about credit. */
export const REFUSED_OF_CREDIT = {
  'E-ITEM-BANNED': () => refuseBanned(ban.item, [ban], TODAY),
  'E-CREDIT-CLASSED': () => refuseClassing(record, minor),
  'E-CREDIT-REPAIRED': () => refuseRepair({ ...record, repaired: true }, TODAY),
  'E-CREDIT-TERM': () => refuseTerm({ ...minor, class: 'serious' }),
  'E-CREDIT-PUBLIC': () => refuseRepair(record, TODAY),
} as const;

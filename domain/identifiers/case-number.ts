import type { ItemCode } from '../catalogue/item.ts';
import type { Day } from '../clock/day.ts';
import { typedNumber } from './typed-number.ts';

/** 办件编号: `320505-20260911-018-00042-6` = region, day of receipt, item, serial, check digit. */
export type CaseNumber = string & { readonly __brand: 'CaseNumber' };

/** Makes the number of a case. `serial`, at most 99999, is never used twice on one day. */
export function caseNumber(region: string, day: Day, item: ItemCode, serial: number): CaseNumber {
  const body = [region, day.replaceAll('-', ''), item.slice(1).padStart(3, '0'), String(serial).padStart(5, '0')];
  return [...body, checkDigit(body.join(''))].join('-') as CaseNumber;
}

/** The number of a case as it was meant: letters of an item's code are small (`07b`), the check digit is a capital X. */
export const caseNumberText = (typed: string): string => typedNumber(typed).toLowerCase().replace(/x$/, 'X');

/** ISO 7064 MOD 11-2 over the digits; letters of an item's code (`07b`) count as their place in the alphabet. */
function checkDigit(text: string): string {
  let rest = 0;
  for (const character of text) rest = ((rest + parseInt(character, 36)) * 2) % 11;
  const check = (12 - rest) % 11;
  return check === 10 ? 'X' : String(check);
}

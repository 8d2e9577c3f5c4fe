import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import type { Day } from '../../../domain/clock/day.ts';
import { caseNumber, caseNumberText } from '../../../domain/identifiers/case-number.ts';

const numberOf = (region: string, day: string, item: string, serial: number) =>
  caseNumber(region, day as Day, item as ItemCode, serial);

/** ISO 7064 MOD 11-2 by its definition: digits and check weighted with powers of two are one modulo eleven. */
function isWhole(digits: string, check: string): boolean {
  const values = Array.from(digits, Number).concat(check === 'X' ? 10 : Number(check));
  const sum = values.reduce((total, value, at) => (total + value * 2 ** (values.length - 1 - at)) % 11, 0);
  return sum === 1;
}

const parts = fc.record({
  region: fc.integer({ min: 110000, max: 659999 }).map(String),
  day: fc.constantFrom('2026-09-11', '2026-10-08', '2027-01-04'),
  item: fc.integer({ min: 1, max: 32 }).map((n) => `A${String(n).padStart(2, '0')}`),
  serial: fc.integer({ min: 1, max: 99_999 }),
});
const split = (number: string) => ({ digits: number.slice(0, -2).replaceAll('-', ''), check: number.slice(-1) });

describe('the number of a case (办件编号)', () => {
  it('says region, day of receipt, item and serial', () => {
    expect(numberOf('320505', '2026-09-11', 'A18', 42)).toMatch(/^320505-20260911-018-00042-[0-9X]$/);
    expect(numberOf('320505', '2026-09-11', 'A07b', 7)).toMatch(/^320505-20260911-07b-00007-[0-9X]$/);
    expect(numberOf('320505', '2026-09-11', 'A02', 123_456)).toContain('-002-123456-');
  });

  // Published numbers of the same check: leading zeros do not count.
  test.each([
    ['ORCID 0000-0002-1825-0097', 'A218', 25_009, '7'],
    ['ISNI 0000 0001 2281 955X', 'A122', 81_955, 'X'],
  ])('ends in the check of %s', (_name, item, serial, check) => {
    expect(split(numberOf('000000', '0000-00-00', item, serial)).check).toBe(check);
  });

  it('has a check by ISO 7064 MOD 11-2', () => {
    fc.assert(
      fc.property(parts, ({ region, day, item, serial }) => {
        const { digits, check } = split(numberOf(region, day, item, serial));
        expect(isWhole(digits, check)).toBe(true);
      }),
    );
  });

  it('is told from every number with one digit wrong or two neighbours exchanged', () => {
    fc.assert(
      fc.property(
        parts,
        fc.nat({ max: 21 }),
        fc.integer({ min: 1, max: 9 }),
        ({ region, day, item, serial }, place, shift) => {
          const { digits, check } = split(numberOf(region, day, item, serial));
          const wrong = Array.from(digits);
          wrong[place] = String((Number(digits[place]) + shift) % 10);
          expect(isWhole(wrong.join(''), check)).toBe(false);
          const [one = '', other = ''] = [digits[place], digits[place + 1]];
          const exchanged = digits.slice(0, place) + other + one + digits.slice(place + 2);
          expect(other === '' || isWhole(exchanged, check)).toBe(other === '' || one === other);
        },
      ),
    );
  });
});

test.each([
  ['in full width, with a small check digit', ' ３２０５０５－２０２６０９２３－０７ｂ－００１２３－ｘ '],
  ['with other hyphens and in capitals', '320505–20260923–07B–00123–X'],
  ['as it stands on the receipt', '320505-20260923-07b-00123-X'],
])('is read as it was meant: %s', (_what, typed) => {
  expect(caseNumberText(typed)).toBe('320505-20260923-07b-00123-X');
});

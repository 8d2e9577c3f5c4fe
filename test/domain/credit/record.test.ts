import { describe, expect, it, test } from '@jest/globals';
import {
  barsOf,
  refuseClassing,
  refuseRepair,
  refuseTerm,
  type CreditClass,
  type CreditRecord,
} from '../../../domain/credit/record.ts';
import { day } from '../case/builders.ts';

const record = (rest: Partial<CreditRecord> = {}): CreditRecord => ({
  kind: 'entered',
  class: null,
  publicTo: null,
  repaired: false,
  ...rest,
});
const BOTH = { commitment: true, deferral: true };
const NONE = { commitment: false, deferral: false };

describe('what a record takes away', () => {
  test.each([
    ['entered', 'serious', BOTH],
    ['entered', 'general', NONE],
    ['entered', 'minor', NONE],
    ['commitmentRevoked', null, { commitment: true, deferral: false }],
    ['commitmentRevoked', 'minor', { commitment: true, deferral: false }],
    ['commitmentRevoked', 'serious', BOTH],
    ['deferralLapsed', null, { commitment: false, deferral: true }],
    ['deferralLapsed', 'general', { commitment: false, deferral: true }],
    ['deferralLapsed', 'serious', BOTH],
    ['falseMaterials', null, NONE],
    ['falseMaterials', 'serious', BOTH],
  ] as const)('%s, class %s', (kind, grade, bars) => {
    expect(barsOf(record({ kind, class: grade }))).toEqual(bars);
    expect(barsOf(record({ kind, class: grade, repaired: true }))).toEqual(NONE);
  });
});

describe('the credit office', () => {
  const term = (grade: CreditClass, publicTo: string) => ({
    class: grade,
    from: day('2026-01-31'),
    publicTo: day(publicTo),
  });

  test.each([
    ['minor', '2026-01-31', null],
    ['minor', '2026-04-30', null],
    ['minor', '2026-05-01', 'E-CREDIT-TERM'],
    ['general', '2026-04-29', 'E-CREDIT-TERM'],
    ['general', '2026-04-30', null],
    ['general', '2027-01-31', null],
    ['general', '2027-02-01', 'E-CREDIT-TERM'],
    ['serious', '2027-01-30', 'E-CREDIT-TERM'],
    ['serious', '2027-01-31', null],
    ['serious', '2029-01-31', null],
    ['serious', '2029-02-01', 'E-CREDIT-TERM'],
  ] as const)('makes a %s record public from 2026-01-31 to %s: %s', (grade, publicTo, code) => {
    expect(refuseTerm(term(grade, publicTo))?.code ?? null).toBe(code);
  });

  it('classes a proposal once, and not after its repair', () => {
    const classing = term('general', '2026-06-30');
    expect(refuseClassing(record({ kind: 'deferralLapsed' }), classing)).toBeNull();
    expect(refuseClassing(record({ kind: 'deferralLapsed', class: 'minor' }), classing)?.code).toBe('E-CREDIT-CLASSED');
    expect(refuseClassing(record({ repaired: true }), classing)?.code).toBe('E-CREDIT-REPAIRED');
  });

  it('repairs once the term has passed, and once', () => {
    const open = record({ class: 'serious', publicTo: day('2027-01-31') });
    expect(refuseRepair(open, day('2027-01-31'))).toMatchObject({ code: 'E-CREDIT-PUBLIC', article: '信用修复办法' });
    expect(refuseRepair(open, day('2027-02-01'))).toBeNull();
    expect(refuseRepair({ ...open, repaired: true }, day('2027-02-01'))?.code).toBe('E-CREDIT-REPAIRED');
  });

  it('repairs at once what was never made public', () => {
    expect(refuseRepair(record({ kind: 'deferralLapsed' }), day('2026-01-31'))).toBeNull();
  });
});

import { describe, expect, it, test } from '@jest/globals';
import {
  admissionOf,
  DEFAULT_INDUSTRIES,
  hasGreenChannel,
  listOf,
  refuseAgainstGate,
} from '../../../domain/project/gate.ts';

const project = (industry: string, chemicalPark = false) => ({ industry, chemicalPark });
const gate = (industry: string, chemicalPark = false, lists = DEFAULT_INDUSTRIES) =>
  admissionOf(project(industry, chemicalPark), lists);

describe('the industry gate (意见 22)', () => {
  test.each(['C25', 'C2614', '2614', 'C3011', 'C3110', 'C3240', 'D4411'])('holds up %s', (industry) => {
    expect(gate(industry)).toEqual({ outcome: 'reject', ground: 'policy' });
    expect(gate(industry, true)).toEqual({ outcome: 'conditional' });
  });

  test.each(['C2710', 'C3584', 'D4620', 'I65', '35'])('lets %s pass', (industry) => {
    expect(gate(industry)).toEqual({ outcome: 'pass' });
  });

  it('keeps what industrial policy forbids apart, in a chemical park too', () => {
    const lists = { ...DEFAULT_INDUSTRIES, prohibitedIndustries: ['C2614', 'C1952'] };
    expect(gate('C2614', true, lists)).toEqual({ outcome: 'reject', ground: 'prohibited' });
    expect(gate('C2615', true, lists)).toEqual({ outcome: 'conditional' });
    expect(gate('C1952', false, lists)).toEqual({ outcome: 'reject', ground: 'prohibited' });
  });
});

describe('the green channel (意见 14)', () => {
  test.each(['C27', 'C3584', 'C4011', 'I6510'])('is open for %s', (industry) => {
    expect(hasGreenChannel(project(industry), DEFAULT_INDUSTRIES)).toBe(true);
  });

  test.each(['C2614', 'C1300', 'C3300'])('is not open for %s', (industry) => {
    expect(hasGreenChannel(project(industry), DEFAULT_INDUSTRIES)).toBe(false);
  });

  it('is never open for what does not pass the gate, strategic or not', () => {
    const lists = { ...DEFAULT_INDUSTRIES, strategicIndustries: ['C26'] };
    expect(hasGreenChannel(project('C2614', true), lists)).toBe(false);
  });
});

describe('a grant of admission (A01)', () => {
  test.each([
    ['policy', '意见 22'],
    ['prohibited', ['意见 22', '673号 15']],
  ] as const)('is barred where the gate rejects on the ground of %s', (ground, article) => {
    expect(refuseAgainstGate('A01', { outcome: 'reject', ground })).toMatchObject({ code: 'E-DECISION-GATE', article });
  });

  it('is open to what passes, with conditions or without, and the gate bars no other item', () => {
    expect(refuseAgainstGate('A01', { outcome: 'pass' })).toBeNull();
    expect(refuseAgainstGate('A01', { outcome: 'conditional' })).toBeNull();
    expect(refuseAgainstGate('A02', { outcome: 'reject', ground: 'policy' })).toBeNull();
  });
});

describe('the lists that bar commitments', () => {
  const lists = { ...DEFAULT_INDUSTRIES, verificationIndustries: ['D44'], negativeIndustries: ['C15', 'D44'] };

  test.each([
    ['D4411', 'verification'],
    ['C1511', 'negative'],
    ['1511', 'negative'],
    ['C3584', null],
  ])('put %s on %s', (industry, list) => {
    expect(listOf({ industry }, lists)).toBe(list);
  });
});

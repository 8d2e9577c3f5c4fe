import { describe, expect, it } from '@jest/globals';
import type { Capacity } from '../../../domain/case/actor.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { isTurnOf, isTurnOfUnit, turnOf } from '../../../domain/project-commitment/turn.ts';
import { day } from '../case/builders.ts';
import { built, committed, listed, opened, publicised, registered, wish, type Told } from './builders.ts';

const on = (told: Told, today: string) => turnOf(told.state, PUBLISHED_CALENDAR, day(today));
const lit = (told: Told, today: string) => {
  const turn = on(told, today);
  return [turn?.light, turn?.remaining, turn?.urged];
};

describe('the light of a turn', () => {
  it('of a period of working days goes by that period', () => {
    expect(lit(opened(), '2026-09-02')).toEqual(['green', 4, false]);
    expect(lit(opened(), '2026-09-07')).toEqual(['yellow', 1, false]);
    expect(lit(listed(), '2026-09-04')).toMatchObject(['green', expect.any(Number), false]);
  });

  it('of an overrun registration is red and tells by how many days, and the office was urged', () => {
    const told = committed().does('2026-09-18T09:00', wish.wake);
    expect(lit(told, '2026-09-18')).toEqual(['red', -2, true]);
    expect(lit(told, '2026-09-22')).toEqual(['red', -5, true]);
  });

  it('of a planned check is yellow from five days before, on weekends too, and red after its day', () => {
    expect(lit(registered(), '2026-10-06')[0]).toBe('green');
    expect(lit(registered(), '2026-10-07')).toEqual(['yellow', 5, false]);
    const told = registered().does('2026-10-14T09:00', wish.wake);
    expect(lit(told, '2026-10-14')).toEqual(['red', -2, true]);
    const moved = told.does('2026-10-14T10:00', wish.move('start', '2026-10-20'));
    expect(lit(moved, '2026-10-14')).toEqual(['green', 6, false]);
  });

  it('of a measuring that waits for the office beyond the day for mending is red, and the office was urged', () => {
    const short = built().does('2027-06-20T09:00', wish.measure(470, '2027-07-10'));
    const told = short.does('2027-07-01T09:00', wish.mended).does('2027-07-12T09:00', wish.wake);
    expect(lit(told, '2027-07-12')).toEqual(['red', -2, true]);
  });

  it('is off where no day runs, and there is no turn once it has ended', () => {
    expect(lit(built(), '2027-06-20')).toEqual(['off', null, false]);
    expect(on(built().does('2027-06-20T09:00', wish.measure(480)), '2027-06-21')).toBeNull();
  });
});

describe('a turn is taken', () => {
  const hat = (capacity: Exclude<Capacity, 'system'>, bureau: string | null = null) => ({
    capacity,
    bureau,
    zone: 'z',
    enterprise: capacity === 'legalRepresentative' ? 'e' : null,
  });
  const isMine = (told: Told, who: ReturnType<typeof hat>) => {
    const waiting = on(told, '2026-09-10')?.waiting;
    return waiting !== undefined && isTurnOf(who, waiting);
  };

  it('by the departments that have not advised, and no others', () => {
    const told = opened().does('2026-09-02T09:00', wish.advise('water'));
    expect(isMine(told, hat('reviewer', 'planning'))).toBe(true);
    expect(isMine(told, hat('reviewer', 'water'))).toBe(false);
    expect(isMine(told, hat('approver', 'planning'))).toBe(false);
  });

  it('by the inspectors of the department that owns the check, or of the whole zone', () => {
    expect(isMine(registered(), hat('inspector', 'construction'))).toBe(true);
    expect(isMine(registered(), hat('inspector'))).toBe(true);
    expect(isMine(registered(), hat('inspector', 'water'))).toBe(false);
  });

  it('by the enterprise, the window or an approver; by nobody while it is public', () => {
    expect(isMine(listed(), hat('legalRepresentative'))).toBe(true);
    expect(isMine(listed(), hat('window'))).toBe(false);
    expect(isMine(committed(), hat('approver', 'water'))).toBe(true);
    const all = (['reviewer', 'approver', 'window', 'inspector', 'legalRepresentative'] as const).map((one) =>
      hat(one),
    );
    expect(all.filter((one) => isMine(publicised(), one))).toEqual([]);
  });
});

describe('a step is counted for the unit whose turn it is', () => {
  const UNITS = ['planning', 'water', 'construction', 'window', 'applicant'];
  const unitsOf = (told: Told) => {
    const waiting = on(told, '2026-09-10')?.waiting;
    return UNITS.filter((unit) => waiting && isTurnOfUnit(unit, waiting));
  };

  it('a department for its advice and its checks, the window, the applicant; nobody for what every approver may sign', () => {
    const told = opened().does('2026-09-02T09:00', wish.advise('water'));
    expect(unitsOf(told)).toEqual(['planning']);
    expect(unitsOf(registered())).toEqual(['construction']);
    expect(unitsOf(listed())).toEqual(['applicant']);
    expect([unitsOf(committed()), unitsOf(publicised())]).toEqual([[], []]);
  });
});

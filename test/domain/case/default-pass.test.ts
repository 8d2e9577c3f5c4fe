import { describe, expect, it } from '@jest/globals';
import { fileCase } from '../../../domain/case/receive.ts';
import { flagsOf } from '../../../domain/case/standing.ts';
import type { EventOf } from '../../../domain/case/event.ts';
import { dueOf } from '../../../domain/clock/project-clock.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import { contextOf, day, file, wish } from './builders.ts';

/** Accepted on 1 September with ten working days promised: until the 15th. */
const accepted = (tacit: 'NONE' | 'POLICY', code = 'A16') =>
  file('2026-09-01T09:00', { item: { tacit, code: code as ItemCode } }).does('2026-09-01T09:30', wish.accept);

const names = (life: ReturnType<typeof accepted>) => life.events.map(({ type }) => type);

describe('default pass of an item under such a policy (domain.md 2.9)', () => {
  it('comes at 00:00 after the promised limit, with the urging order, and grants nothing', () => {
    const before = accepted('POLICY').until('2026-09-15T23:59');
    expect(names(before)).not.toContain('defaultPassed');
    const after = before.until('2026-09-16T00:00');
    expect(names(after).slice(-2)).toEqual(['urged', 'defaultPassed']);
    expect(after.state.stage).toBe('accepted');
    expect(flagsOf(after.state, day('2026-09-16'), PUBLISHED_CALENDAR)).toMatchObject({ defaultPassed: true });
  });

  it('leaves one working day to sign the document', () => {
    const { issue } = accepted('POLICY').until('2026-09-16T00:00').state.clocks;
    expect(issue && dueOf(issue, PUBLISHED_CALENDAR)).toBe('2026-09-17');
  });

  it('is of no other item', () => {
    expect(names(accepted('NONE').until('2026-09-16T00:00'))).not.toContain('defaultPassed');
    expect(names(accepted('POLICY', 'A20').until('2026-09-16T00:00'))).not.toContain('defaultPassed');
  });

  it('happens once', () => {
    const late = accepted('POLICY').until('2026-11-16T00:00');
    expect(names(late).filter((type) => type === 'defaultPassed')).toHaveLength(1);
  });
});

describe('what waits for an item that passed by default', () => {
  const passed = { waitingFor: ['A16' as ItemCode], passed: ['A16' as ItemCode] };
  const filed = (instant: boolean) => {
    const [event] = file('2026-09-01T09:00', { item: { instant } }).events;
    return fileCase(event as EventOf<'filed'>, contextOf('2026-09-16T09:00', passed)).map(({ type }) => type);
  };

  it('is received', () => {
    expect(filed(false)).toEqual(['filed', 'received']);
  });

  it('is not decided at once, since silence grants nothing', () => {
    expect(filed(true)).toEqual(['filed', 'received']);
  });
});

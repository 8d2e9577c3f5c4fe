import { describe, expect, it, test } from '@jest/globals';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import type { Day } from '../../../domain/clock/day.ts';
import {
  isNamedPilotInForce,
  namePilot,
  pilotFor,
  refusePilot,
  refusePilotConfirmation,
  refusePilotEnd,
} from '../../../domain/pilot/pilot.ts';
import { PILOT } from './refused-of-pilots.ts';

const day = (text: string): Day => text as Day;
const item = (code: string) => code as ItemCode;
const of = (code = 'A10', industry = 'C3584', areaAssessed = false) => ({ item: item(code), industry, areaAssessed });

describe('a pilot instrument', () => {
  test.each([
    ['2026-08-31', null],
    ['2026-09-01', 't'],
    ['2026-09-30', 't'],
    ['2026-10-01', null],
  ])('opens its item from its first to its last day: %s', (on, id) => {
    expect(pilotFor([PILOT], of(), day(on))?.id ?? null).toBe(id);
  });

  test.each([
    ['another item', PILOT, of('A28')],
    ['an industry that it does not name', { ...PILOT, industries: ['C27', 'C39'] }, of()],
    ['anything before a second person has confirmed it', { ...PILOT, confirmed: false }, of()],
    ['anything once it was taken off', { ...PILOT, ended: true }, of()],
  ])('does not open %s', (_what, pilot, project) => {
    expect(pilotFor([pilot], project, day('2026-09-15'))).toBeNull();
  });

  it('that is limited to an area assessment opens only where that was confirmed to serve the project', () => {
    const limited = { ...PILOT, areaAssessment: '区域水资源论证' };
    expect(pilotFor([limited], of(), day('2026-09-15'))).toBeNull();
    expect(pilotFor([limited], of('A10', 'C3584', true), day('2026-09-15'))).toBe(limited);
  });

  test.each([
    ['on its last day', PILOT, '2026-09-30', true],
    ['after it', PILOT, '2026-10-01', false],
    ['once it was taken off', { ...PILOT, ended: true }, '2026-09-15', false],
    ['where another one opens the item', { ...PILOT, instrumentNo: '苏水规〔2026〕9号' }, '2026-09-15', false],
  ])('carries the commitment that names it: %s', (_when, pilot, on, isInForce) => {
    expect(isNamedPilotInForce([pilot], item('A10'), namePilot(PILOT), day(on))).toBe(isInForce);
  });

  it('reaches the industries that it names by the beginning of their code', () => {
    const narrow = { ...PILOT, industries: ['C27', 'C358'] };
    expect(pilotFor([narrow], of(), day('2026-09-15'))).toBe(narrow);
  });

  test.each([
    ['A03', '673号 3'],
    ['A14', '安全生产法 33'],
    ['A20', '消防法 12'],
    ['A21', '气象法 31'],
    ['A25b', '消防法 13'],
  ])('is never entered for %s, and opens it not even if it were', (code, article) => {
    const pilot = { ...PILOT, item: item(code) };
    const refusal = refusePilot(pilot, PILOT.from);
    expect(refusal).toMatchObject({ code: 'E-PILOT-NEVER', facts: { item: code } });
    expect(refusal?.article).toContain(article);
    expect(refusePilotConfirmation({ ...pilot, confirmed: false }, 'zheng', PILOT.from)?.code).toBe('E-PILOT-NEVER');
    expect(pilotFor([pilot], of(code), PILOT.from)).toBeNull();
  });

  it('is entered for an excluded class alone, with a day left, and its days in order', () => {
    expect(refusePilot(PILOT, PILOT.from)).toBeNull();
    expect(refusePilot(PILOT, PILOT.to)).toBeNull();
    expect(refusePilot({ ...PILOT, to: PILOT.from }, PILOT.from)).toBeNull();
    expect(refusePilot({ ...PILOT, to: day('2026-08-31') }, day('2026-08-01'))?.code).toBe('E-PILOT-DAYS');
    expect(refusePilot({ ...PILOT, item: item('A09b') }, PILOT.from)?.code).toBe('E-PILOT-NOTHING');
  });

  it('is confirmed by another person, once, until its last day', () => {
    const entered = { ...PILOT, confirmed: false };
    expect(refusePilotConfirmation(entered, 'zheng', PILOT.to)).toBeNull();
    expect(refusePilotConfirmation(entered, 'zheng', day('2026-10-01'))?.code).toBe('E-PILOT-OVER');
    expect(refusePilotConfirmation({ ...entered, ended: true }, 'zheng', PILOT.from)?.code).toBe('E-PILOT-OVER');
  });

  it('is taken off once, and not when it is over', () => {
    expect(refusePilotEnd(PILOT, PILOT.to)).toBeNull();
    expect(refusePilotEnd(PILOT, day('2026-10-01'))?.code).toBe('E-PILOT-OVER');
  });

  it('is named by issuer and number', () => {
    expect(namePilot(PILOT)).toBe('省水利厅（苏水规〔2026〕3号）');
    expect(namePilot({ ...PILOT, areaAssessment: '区域水资源论证' })).toBe(
      '省水利厅（苏水规〔2026〕3号），限于区域水资源论证适用的地块',
    );
  });
});

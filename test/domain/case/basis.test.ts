import { describe, expect, it } from '@jest/globals';
import { openDuties } from '../../../domain/case/duty.ts';
import { flagsOf } from '../../../domain/case/standing.ts';
import type { CaseId } from '../../../domain/case/state/case-id.ts';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { day, type Life } from './builders.ts';
import { onPermit, permit } from './permit-wishes.ts';
import { STAGES } from './stages.ts';

const defect = (caseId = 'other') =>
  ({ type: 'basisDefected', item: 'A02' as ItemCode, caseId: caseId as CaseId }) as const;
const flagged = STAGES.granted.happens('2026-09-04T09:00', defect());
const duties = ({ state }: Life) => openDuties(state).filter(({ kind }) => kind === 'reexamine');
const flag = ({ state }: Life) => flagsOf(state, day('2026-09-30'), PUBLISHED_CALENDAR).basisDefect;

describe('a grant that rests on a permit that was revoked', () => {
  it('stands, is flagged and gives its bureau a step', () => {
    expect(flag(STAGES.granted)).toBe(false);
    expect(flag(flagged)).toBe(true);
    expect(flagged.in('decided').permit?.state).toBe('valid');
    expect(flagged.in('decided').basisDefects).toEqual([{ item: 'A02', caseId: 'other', on: '2026-09-04' }]);
    expect(duties(flagged)).toEqual([{ kind: 'reexamine', round: 1, unit: flagged.state.item.bureau }]);
  });

  it('is looked at again once, and stays flagged', () => {
    const seen = flagged.does('2026-09-07T09:00', permit.reexamine);
    expect(duties(seen)).toEqual([]);
    expect(flag(seen)).toBe(true);
    expect(seen.tries('2026-09-08T09:00', permit.reexamine)?.code).toBe('E-BASIS-NOTHING');
  });

  it('is looked at again for each basis that falls', () => {
    const again = flagged.does('2026-09-07T09:00', permit.reexamine).happens('2026-09-08T09:00', defect('third'));
    expect(duties(again)).toEqual([{ kind: 'reexamine', round: 2, unit: flagged.state.item.bureau }]);
    expect(duties(again.does('2026-09-09T09:00', permit.reexamine))).toEqual([]);
  });

  it('waits for nobody to look while its own revocation is under way, nor once it ended', () => {
    const notified = flagged.does('2026-09-07T09:00', permit.notify());
    expect(duties(notified)).toEqual([]);
    expect(duties(notified.does('2026-09-08T09:00', permit.drop))).toHaveLength(1);
    expect(duties(flagged.does('2026-09-07T09:00', onPermit.deregister))).toEqual([]);
  });
});

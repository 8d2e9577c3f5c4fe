import { describe, expect, it } from '@jest/globals';
import { lintStaffing, type Staffing } from '../../../../domain/catalogue/lint/zone.ts';
import type { Guide } from '../../../../domain/catalogue/lint/fault.ts';
import { guide } from '../guide.ts';

const officers: Staffing['officers'] = [
  { capacity: 'reviewer', bureau: 'planning' },
  { capacity: 'approver', bureau: 'planning' },
  { capacity: 'reviewer', bureau: 'water' },
  { capacity: 'approver', bureau: null },
];
const staffing: Staffing = { bureaus: new Set(['planning', 'water']), officers };

const found = (item: Partial<Guide>) =>
  lintStaffing(guide('A18', item), staffing).map(({ code, facts }) => `${code} ${Object.values(facts).join(' ')}`);

describe('the officers of an item', () => {
  it('are one who prepares and one who signs in its bureau', () => {
    expect(found({ bureau: 'planning' })).toEqual([]);
    expect(found({ bureau: 'water' })).toEqual(['L-NO-OFFICER water approver']);
  });

  it('belong to a bureau that the zone has', () => {
    expect(found({ bureau: 'harbour' })).toEqual(['L-BUREAU-UNKNOWN harbour']);
  });

  it('are not asked of what nobody decides', () => {
    expect(found({ bureau: 'water', instant: true })).toEqual([]);
    expect(found({ bureau: 'water', nature: 'notice' })).toEqual([]);
  });
});

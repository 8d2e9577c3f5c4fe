import { describe, expect, it } from '@jest/globals';
import { changeOfPower, hasPowerOver } from '../../../domain/case/power.ts';
import { file, GRANT, wish } from './builders.ts';
import { DIRECT, directAccepted, powerLost } from './sending.ts';

const received = file('2026-09-01T09:00').state;
const accepted = file('2026-09-01T09:00').does('2026-09-01T10:00', wish.accept).state;

describe('the zone has power over a case', () => {
  it('before acceptance by any grant; afterwards by one under which it decides, or forwards what it accepted to forward', () => {
    expect([GRANT, DIRECT, null].map((grant) => hasPowerOver(received, grant))).toEqual([true, true, false]);
    expect([GRANT, DIRECT, null].map((grant) => hasPowerOver(accepted, grant))).toEqual([true, false, false]);
    expect([GRANT, DIRECT, null].map((grant) => hasPowerOver(directAccepted().state, grant))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('a change of the list of grants', () => {
  it('takes the power, or leaves it', () => {
    expect(changeOfPower(accepted, GRANT, null)).toBe('authorityWithdrawn');
    expect(changeOfPower(accepted, GRANT, DIRECT)).toBe('authorityWithdrawn');
    expect(changeOfPower(accepted, GRANT, { ...GRANT, id: 'other' })).toBeNull();
  });

  it('takes nothing from a case over which the zone never had it', () => {
    expect(changeOfPower(received, null, null)).toBeNull();
  });

  it('gives it back while the case is still in the zone', () => {
    expect(changeOfPower(powerLost().state, null, GRANT)).toBe('authorityRestored');
    expect(changeOfPower(powerLost().state, null, null)).toBeNull();
  });
});

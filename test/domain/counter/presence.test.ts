import { describe, expect, it } from '@jest/globals';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import {
  refuseArrival,
  refuseFiler,
  refuseHandIn,
  refuseScanning,
  refuseSignature,
  signatoryInPerson,
} from '../../../domain/counter/presence.ts';
import { refuseDeed } from '../../../domain/mandate/mandate.ts';
import { refuseEntering } from '../../../domain/permission/counter.ts';
import { at } from '../../setup/at.ts';
import { day } from '../case/builders.ts';
import { AGENT, CHIEF, LETTER, SEEN, SIGNED } from './refused-at-counter.ts';

describe('whoever comes in person', () => {
  it('files as legal representative under the name of the register, and as staff under any', () => {
    expect(refuseFiler(CHIEF, SEEN)).toBeNull();
    expect(refuseFiler({ ...CHIEF, capacity: 'staff', name: '唐悦' }, SEEN)).toBeNull();
  });

  it('files as agent on a letter from its first to its last day, and on no other', () => {
    const on = (today: string) => refuseFiler(AGENT, { ...SEEN, today: day(today) })?.code ?? null;
    expect(['2026-08-31', '2026-09-01', '2026-09-30', '2026-10-01'].map(on)).toEqual([
      'E-MANDATE-NONE',
      null,
      null,
      'E-MANDATE-ENDED',
    ]);
  });

  it('is known by a passport whatever stands in it', () => {
    expect(refuseFiler({ ...CHIEF, idKind: 'passport', idNumber: 'E12345678' }, SEEN)).toBeNull();
  });

  it('does as agent what the letter names, item by item, and promises nothing that it does not name', () => {
    const signatory = signatoryInPerson('a', { ...AGENT, letter: { ...LETTER, items: ['A06' as ItemCode] } });
    const does = (power: 'filing' | 'deferral', item: string) =>
      refuseDeed(signatory, { power, project: 'p', item: item as ItemCode }, SEEN.today)?.code ?? null;
    expect([does('filing', 'A06'), does('filing', 'A18'), does('deferral', 'A06')]).toEqual([
      null,
      'E-MANDATE-SCOPE',
      'E-MANDATE-SCOPE',
    ]);
  });

  it('promises nothing as staff', () => {
    const signatory = signatoryInPerson('a', { capacity: 'staff', letter: null });
    const deed = { power: 'commitment', project: 'p', item: 'A06' as ItemCode } as const;
    expect(refuseDeed(signatory, deed, SEEN.today)?.code).toBe('E-COMMITMENT-SIGNER');
  });
});

describe('a signature at the counter', () => {
  it('holds for the text that was signed, on the day on which the person came', () => {
    expect(refuseSignature(SIGNED)).toBeNull();
  });
});

describe('whoever is told to have come before (补录)', () => {
  const told = { ...SIGNED, toldAt: at('2026-09-07T10:00'), today: day('2026-09-07') };

  it('came neither after now nor signs anything today', () => {
    expect(refuseArrival(at('2026-09-07T10:01'), told.toldAt)?.code).toBe('E-LATE-FUTURE');
    expect(refuseArrival(told.cameAt, told.toldAt)).toBeNull();
    expect(refuseSignature(told)?.code).toBe('E-COUNTER-OVER');
    expect(refuseHandIn({ ...told, cameAt: at('2026-09-07T09:00') })?.code).toBe('E-COUNTER-OVER');
  });

  it('has papers taken in without a signature on the day on which it is told, and on no other', () => {
    const unsigned = { ...told, signedHash: null };
    expect([refuseHandIn(unsigned), refuseScanning(told)]).toEqual([null, null]);
    expect(refuseHandIn({ ...unsigned, today: day('2026-09-08') })?.code).toBe('E-COUNTER-OVER');
    expect(refuseScanning({ ...told, today: day('2026-09-02') })?.code).toBe('E-COUNTER-OVER');
  });

  it('is told so: whoever is there today signs what they hand in', () => {
    expect(refuseHandIn(SIGNED)).toBeNull();
    expect(refuseHandIn({ ...SIGNED, signedHash: null })).toMatchObject({ code: 'E-COUNTER-TEXT', field: 'signed' });
    expect(refuseHandIn({ ...SIGNED, signedHash: 'b'.repeat(64) })?.code).toBe('E-COUNTER-TEXT');
  });
});

describe('a window', () => {
  it('enters items of all bureaus if it is the common one, and of its own bureau alone otherwise', () => {
    expect(
      [null, 'window', 'water'].map((bureau) => refuseEntering({ bureau }, ['water', 'fire'])?.code ?? null),
    ).toEqual([null, null, 'E-RIGHT']);
    expect(refuseEntering({ bureau: 'water' }, ['water'])).toBeNull();
  });
});

import { describe, expect, it, test } from '@jest/globals';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import type { Day } from '../../../domain/clock/day.ts';
import {
  reasonsAgainstCommitment,
  refuseCommitment,
  refuseUnread,
  type CommitmentFacts,
} from '../../../domain/commitment/eligibility.ts';
import { PILOT } from '../pilot/refused-of-pilots.ts';

const item = (code: string, commitment = true) => ({ code: code as ItemCode, commitment });
const CLEAN: CommitmentFacts = {
  admission: { outcome: 'pass' },
  listed: null,
  landSettled: true,
  barred: false,
  pilots: [],
  industry: 'C3584',
  areaAssessed: false,
  specialWorks: null,
  today: '2026-09-15' as Day,
};
const standard = { version: '1', conditions: [], checks: '', consequences: [], publicity: '', needsLand: true };

describe('a commitment (告知承诺)', () => {
  it('is open for an item that the zone lists', () => {
    expect(refuseCommitment(item('A09b'), CLEAN)).toBeNull();
    expect(refuseCommitment(item('A09b', false), CLEAN)).toMatchObject({
      code: 'E-COMMITMENT-NOT-LISTED',
      article: '722号 40',
    });
  });

  test.each(['A03', 'A07a', 'A07b', 'A10', 'A12', 'A13', 'A14', 'A20', 'A21', 'A25e', 'A28'])(
    'is barred by the class of %s, listed or not',
    (code) => {
      for (const listed of [true, false]) {
        const refusal = refuseCommitment(item(code, listed), CLEAN);
        expect(refusal).toMatchObject({ code: 'E-COMMITMENT-EXCLUDED', facts: { item: code } });
        expect(refusal?.article).toContain('许可法 12');
      }
    },
  );

  test.each([
    { outcome: 'reject', ground: 'policy' },
    { outcome: 'reject', ground: 'prohibited' },
    { outcome: 'conditional' },
  ] as const)('is barred for a project of high impact: $outcome $ground', (admission) => {
    expect(refuseCommitment(item('A09b'), { ...CLEAN, admission })).toMatchObject({
      code: 'E-COMMITMENT-EXCLUDED',
      article: '意见 22',
    });
  });

  it('is barred for who broke one or has an unrepaired record', () => {
    expect(refuseCommitment(item('A09b'), { ...CLEAN, barred: true })).toMatchObject({
      code: 'E-COMMITMENT-BARRED',
      article: '信用修复办法',
    });
  });
});

describe('the class of an item', () => {
  it('opens under a pilot instrument, if the zone lists it, to the last day', () => {
    const open = { ...CLEAN, pilots: [PILOT], today: PILOT.to };
    expect(refuseCommitment(item('A10'), open)).toBeNull();
    expect(refuseCommitment(item('A10', false), open)?.code).toBe('E-COMMITMENT-NOT-LISTED');
    const after = { ...open, today: '2026-10-01' as Day };
    expect(refuseCommitment(item('A10'), after)).toMatchObject({ code: 'E-COMMITMENT-EXCLUDED', article: '许可法 12' });
  });

  test.each([
    ['A03', ['许可法 12', '673号 3']],
    ['A14', ['许可法 12', '安全生产法 33', '安全生产法 63']],
    ['A20', ['许可法 12', '消防法 12']],
    ['A21', ['许可法 12', '气象法 31', '气象条例 23(3)']],
  ])('of %s never opens, though the catalogue lists it and an instrument names it', (code, article) => {
    const forced = { ...CLEAN, pilots: [{ ...PILOT, item: code as ItemCode }] };
    expect(refuseCommitment(item(code), forced)).toMatchObject({ code: 'E-COMMITMENT-EXCLUDED', article });
  });
});

describe('fire acceptance (A25b)', () => {
  const fire = (facts: Partial<CommitmentFacts>) => refuseCommitment(item('A25b'), { ...CLEAN, ...facts });

  it('of special works is never promised, under no instrument either', () => {
    const pilots = [{ ...PILOT, item: 'A25b' as ItemCode }];
    expect(fire({ specialWorks: true, pilots })).toMatchObject({
      code: 'E-COMMITMENT-EXCLUDED',
      article: ['许可法 12', '消防法 13'],
    });
  });

  it('of other works is a filing that may be promised', () => {
    expect(fire({ specialWorks: false })).toBeNull();
  });

  it('is not promised as long as nobody has said what the works are', () => {
    expect(fire({ specialWorks: null })).toMatchObject({ code: 'E-WORKS-UNSAID', article: '消防法 13' });
  });
});

describe('a project', () => {
  test.each([
    ['of the verification catalogue', { listed: 'verification' }, 'E-COMMITMENT-VERIFICATION', '673号 3'],
    ['on the negative list', { listed: 'negative' }, 'E-COMMITMENT-NEGATIVE-LIST', '意见 6'],
  ] as const)('%s has no commitment', (_what, facts, code, article) => {
    expect(refuseCommitment(item('A09b'), { ...CLEAN, ...facts })).toMatchObject({ code, article });
  });

  it('promises what rests on its land once that is settled', () => {
    const unsettled = { ...CLEAN, landSettled: false };
    expect(refuseCommitment({ ...item('A06'), standard }, unsettled)).toMatchObject({
      code: 'E-COMMITMENT-LAND',
      article: '城乡规划法 38(2)',
    });
    expect(refuseCommitment({ ...item('A06'), standard }, CLEAN)).toBeNull();
    expect(refuseCommitment(item('A09b'), unsettled)).toBeNull();
  });

  it('is told every reason at once, the gravest first', () => {
    const worst = {
      ...CLEAN,
      admission: { outcome: 'conditional' },
      listed: 'negative',
      landSettled: false,
      barred: true,
    } as const;
    expect(
      reasonsAgainstCommitment({ ...item('A28', false), standard }, worst).map(({ code, article }) => [code, article]),
    ).toEqual([
      ['E-COMMITMENT-EXCLUDED', '许可法 12'],
      ['E-COMMITMENT-NOT-LISTED', '722号 40'],
      ['E-COMMITMENT-NEGATIVE-LIST', '意见 6'],
      ['E-COMMITMENT-EXCLUDED', '意见 22'],
      ['E-COMMITMENT-LAND', '城乡规划法 38(2)'],
      ['E-COMMITMENT-BARRED', '信用修复办法'],
    ]);
  });
});

describe('the conditions', () => {
  const condition = { text: '不占用河道。', basis: '水保法 26' };
  const standard = {
    version: '1',
    conditions: [condition, condition, condition],
    checks: '',
    consequences: [],
    publicity: '',
  };
  const one = { code: 'A09b' as ItemCode, standard };

  it('are read one by one before they are promised', () => {
    expect(refuseUnread(one, [3, 1, 2])).toBeNull();
    expect(refuseUnread(one, [2])).toMatchObject({
      code: 'E-COMMITMENT-NOT-READ',
      field: 'read',
      facts: { unread: ['1', '3'] },
    });
  });

  it('are none where the guide states none', () => {
    expect(refuseUnread({ code: 'A09b' as ItemCode }, [])).toBeNull();
  });
});

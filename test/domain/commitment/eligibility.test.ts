import { describe, expect, it, test } from '@jest/globals';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import { refuseCommitment, refuseUnread, type CommitmentFacts } from '../../../domain/commitment/eligibility.ts';

const item = (code: string, commitment = true) => ({ code: code as ItemCode, commitment });
const CLEAN: CommitmentFacts = { admission: { outcome: 'pass' }, barred: false };

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
      const refusal = { code: 'E-COMMITMENT-EXCLUDED', article: '许可法 12', facts: { item: code } };
      expect(refuseCommitment(item(code), CLEAN)).toMatchObject(refusal);
      expect(refuseCommitment(item(code, false), CLEAN)).toMatchObject(refusal);
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

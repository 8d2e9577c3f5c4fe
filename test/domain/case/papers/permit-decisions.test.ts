import { describe, expect, it } from '@jest/globals';
import { file, wish } from '../builders.ts';
import { onPermit, permit } from '../permit-wishes.ts';
import { STAGES } from '../stages.ts';
import { DOSSIER, lastPapers } from './issued.ts';

const numbers = { grantDecision: '澄准〔2026〕1号' };
const grant = { decisionNumber: '澄准〔2026〕1号', decidedOn: '2026-09-03' };
const { remedies } = DOSSIER;

describe('撤回许可决定书', () => {
  it('tells reason, compensation and remedies, and what was found', () => {
    const life = STAGES.granted.does('2026-09-10T09:00', onPermit.withdraw);
    const paper = { ...grant, kind: 'permitWithdrawal', basis: ['许可法 8(2)'], effectiveFrom: '2026-09-10', remedies };
    const said = { found: null, reason: '规划依法修改', compensation: '补偿设计费用' };
    expect(lastPapers(life, { numbers })).toMatchObject([{ ...paper, ...said }]);
    const found = STAGES.granted.does('2026-09-10T09:00', [{ ...permit.withdraw, facts: '规划已经修改' }, wish.sign]);
    expect(lastPapers(found)).toMatchObject([{ found: '规划已经修改', decisionNumber: '' }]);
  });
});

describe('注销许可决定书', () => {
  const before = (life: typeof STAGES.granted) => lastPapers(life.does('2028-12-01T09:00', onPermit.deregister));
  const lasting = file('2026-09-01T09:00', {
    item: { validity: { length: 24, unit: 'months' } },
  })
    .does('2026-09-02T09:00', wish.accept)
    .does('2026-09-03T09:00', wish.propose('grant'))
    .does('2026-09-03T10:00', wish.sign);

  it('tells reason and remedies, and what had become of the permit', () => {
    const life = STAGES.granted.does('2026-09-10T09:00', onPermit.deregister);
    const paper = { ...grant, kind: 'deregistration', basis: ['许可法 70'], effectiveFrom: '2026-09-10', remedies };
    const said = { before: 'valid', found: null, reason: '企业申请注销' };
    expect(lastPapers(life, { numbers })).toMatchObject([{ ...paper, ...said }]);
    expect(before(lasting)).toMatchObject([{ before: 'expired' }]);
    expect(before(lasting.does('2026-09-10T09:00', onPermit.withdraw))).toMatchObject([{ before: 'withdrawn' }]);
    const told = lasting.does('2026-09-04T09:00', permit.notify());
    expect(before(told.does('2026-09-14T09:00', permit.revoke))).toMatchObject([{ before: 'revoked' }]);
  });

  it('tells since when the holder asked for it, if anybody did', () => {
    expect(lastPapers(STAGES.granted.does('2026-09-10T09:00', onPermit.deregister))).toMatchObject([{ asked: null }]);
    const asked = STAGES.granted.does('2026-09-09T09:00', permit.askEnd);
    expect(lastPapers(asked.does('2026-09-10T09:00', onPermit.deregister))).toMatchObject([{ asked: '2026-09-09' }]);
  });

  it('that is refused tells what was asked, why not, and the remedies', () => {
    const asked = STAGES.granted.does('2026-09-09T09:00', permit.askEnd);
    const refused = { kind: 'deregistrationRefusal', basis: ['许可法 70'], asked: '2026-09-09', found: null };
    expect(lastPapers(asked.does('2026-09-10T09:00', onPermit.refuseEnd), { numbers })).toMatchObject([
      { ...grant, ...refused, reason: '许可事项的善后还没有完成', remedies },
    ]);
  });
});

describe('许可延期决定书', () => {
  const asking = file('2026-09-01T09:00', {
    item: {
      startWithin: { length: 3, unit: 'months' },
      permitExtension: { max: 3, unit: 'months', times: 2, article: '建筑法 9' },
    },
  })
    .does('2026-09-02T09:00', wish.accept)
    .does('2026-09-03T09:00', wish.propose('grant'))
    .does('2026-09-03T10:00', wish.sign)
    .does('2026-09-07T09:00', permit.askMore(3));

  it('tells the last day before and after, the article, and how often it may still be asked for', () => {
    expect(lastPapers(asking.does('2026-09-08T09:00', onPermit.extend(3)), { numbers })).toMatchObject([
      {
        ...grant,
        kind: 'permitExtension',
        basis: ['建筑法 9'],
        time: 'start',
        asked: { on: '2026-09-07', length: 3 },
        length: 3,
        before: '2026-12-03',
        after: '2027-03-03',
        article: '建筑法 9',
        left: 1,
        remedies: null,
      },
    ]);
  });

  it('of less than was asked for tells why, and the remedies', () => {
    const less = asking.does('2026-09-08T09:00', [{ ...permit.extend(1), reason: '条件已经具备' } as never, wish.sign]);
    expect(lastPapers(less)).toMatchObject([{ length: 1, reason: '条件已经具备', remedies }]);
  });

  it('that is refused tells the last day that stays, the article, and the remedies', () => {
    const found = { ...permit.refuseMore, facts: '用地已经收回' } as never;
    expect(lastPapers(asking.does('2026-09-08T09:00', [found, wish.sign]), { numbers })).toMatchObject([
      {
        ...grant,
        kind: 'permitExtensionRefusal',
        basis: ['建筑法 9'],
        time: 'start',
        asked: { on: '2026-09-07', length: 3 },
        last: '2026-12-03',
        found: '用地已经收回',
        reason: '用地已经收回',
        remedies,
      },
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { Wish } from '../../../../domain/case/command.ts';
import { file, wish, type Life } from '../builders.ts';
import { permit } from '../permit-wishes.ts';
import { STAGES } from '../stages.ts';
import { DOSSIER, guideOf, kindsIn, lastPapers, papersOn } from './issued.ts';

const { granted, refused } = STAGES;

describe('终止办理通知书', () => {
  const given = { missing: ['D1'], promise: { materials: ['D1'], until: '2026-09-11' } };
  const deferred = (deferralLapse: 'TERMINATE' | 'CURE15' | 'REVOKE_ACCEPTANCE') =>
    file('2026-09-01T09:00', { ...given, rules: { deferralLapse } }).does('2026-09-02T09:00', wish.accept);

  it('a correction that lapsed: what is missing, what can be used again', () => {
    const life = STAGES.correcting.until('2026-09-23T00:00');
    expect(papersOn(life, 'deemedWithdrawn')).toMatchObject([
      {
        kind: 'terminationNotice',
        ground: 'correctionLapsed',
        basis: ['许可法 32(4)', '本区关于补正期限的规定'],
        lapsed: { from: '2026-09-02', due: '2026-09-22' },
        missing: ['材料E2', '材料D1'],
        endedOn: '2026-09-23',
        reusable: ['材料E1', '材料D2', '材料N1'],
        remedies: DOSSIER.remedies,
      },
    ]);
  });

  it('a deferral that lapsed, by the way of the zone', () => {
    const lapsed = { due: '2026-09-11', rule: '申请人承诺的期限' };
    const paper = { missing: ['材料D1'], endedOn: '2026-09-12', reusable: ['材料E1', '材料E2', '材料D2', '材料N1'] };
    expect(papersOn(deferred('TERMINATE').until('2026-09-12T00:00'), 'terminated')).toMatchObject([
      {
        ...paper,
        ground: 'deferralLapsed',
        basis: ['意见 6', '你单位的容缺受理承诺书', '本区关于容缺受理的规定'],
        lapsed,
      },
    ]);
    expect(papersOn(deferred('REVOKE_ACCEPTANCE').until('2026-09-12T00:00'), 'terminated')).toMatchObject([
      { ...paper, ground: 'acceptanceRevoked', lapsed },
    ]);
    const cured = deferred('CURE15').until('2026-10-10T00:00');
    expect(papersOn(cured, 'terminated')).toMatchObject([
      { ground: 'cureLapsed', lapsed: { due: '2026-10-09', event: '容缺期限届满', rule: '本区规定的宽限期限' } },
    ]);
    expect(kindsIn(cured)).toContain('cureNotice');
    expect(kindsIn(cured).at(-1)).toBe('terminationNotice');
  });

  it('more time that the zone gives (CURE15) is told with its last day and with what follows; without it nothing is', () => {
    expect(papersOn(deferred('CURE15').until('2026-09-12T00:00'), 'deferralLapsed')).toMatchObject([
      {
        kind: 'cureNotice',
        basis: ['意见 6', '本区关于容缺受理的规定'],
        issuedOn: '2026-09-12',
        lapsed: { due: '2026-09-11' },
        missing: ['材料D1'],
        cure: { from: '2026-09-11', due: '2026-10-09', rule: '本区规定的宽限期限' },
      },
    ]);
    expect(papersOn(deferred('TERMINATE').until('2026-09-12T00:00'), 'deferralLapsed')).toEqual([]);
  });
});

describe('送达回证', () => {
  const serve = (method: string): Wish => ({ kind: 'serve', method, recipient: '顾文静' });
  const served = (life: Life, method: string, numbers = {}, item = DOSSIER.item) =>
    lastPapers(life.does('2026-09-04T09:00', serve(method)), { numbers, item });

  it('electronic: what was served to whom, when, by whom, and the consent as it was signed with the filing', () => {
    expect(served(granted, 'electronic', { grantDecision: '澄准〔2026〕1号' })).toMatchObject([
      {
        kind: 'serviceRecord',
        basis: ['许可法 44', '电子签名法 11'],
        served: { title: '准予行政许可决定书', number: '澄准〔2026〕1号' },
        method: 'electronic',
        recipient: { name: '顾文静', capacity: '受送达人' },
        consent: { on: '2026-09-01', address: '本系统企业账户' },
        server: { name: 'window', unit: '生态环境局' },
      },
    ]);
  });

  it('at the window and by post no consent is needed; what is not one of these is electronic', () => {
    const consent = null;
    expect(served(granted, 'window')).toMatchObject([{ method: 'window', consent, served: { number: '' } }]);
    expect(served(granted, 'post')).toMatchObject([{ method: 'post', consent }]);
    expect(served(granted, 'account')).toMatchObject([{ method: 'electronic', consent: { on: '2026-09-01' } }]);
  });

  it('names what was served: the decision of that outcome, the certificate of a filing', () => {
    const titleOf = (life: Life, item = DOSSIER.item) => {
      const [paper] = served(life, 'window', {}, item);
      return paper?.kind === 'serviceRecord' ? paper.served.title : null;
    };
    expect(titleOf(refused)).toBe('不予行政许可决定书');
    expect(titleOf(STAGES.declined)).toBe('行政许可申请不予受理决定书');
    expect(titleOf(granted, guideOf('A02'))).toBe('备案证明');
    expect(titleOf(refused, guideOf('A02'))).toBe('不予备案决定书');
  });

  it('rests on the article of what was served, and electronically on that of arrival', () => {
    const basisOf = (life: Life, item = DOSSIER.item) => served(life, 'window', {}, item).map(({ basis }) => basis);
    expect(basisOf(granted)).toEqual([['许可法 44']]);
    expect(basisOf(refused)).toEqual([['许可法 38(2)']]);
    expect(basisOf(STAGES.declined)).toEqual([['许可法 32']]);
    expect(basisOf(granted, guideOf('A02'))).toEqual([guideOf('A02').legalBasis]);
  });

  it('of a revocation, once it was revoked', () => {
    const revoked = granted
      .does('2026-09-03T11:00', wish.serve)
      .does('2026-09-04T09:00', permit.notify())
      .does('2026-09-07T09:00', permit.defend)
      .does('2026-09-08T09:00', permit.revoke)
      .does('2026-09-08T10:00', wish.serve);
    expect(lastPapers(revoked)).toMatchObject([{ served: { title: '撤销行政许可决定书' } }]);
  });
});

describe('限期整改通知书', () => {
  it('tells what was promised and found, by whom, and the last day to mend it', () => {
    const numbers = { grantDecision: '澄准〔2026〕1号', commitmentLetter: '澄诺〔2026〕1号' };
    expect(lastPapers(STAGES.rectifying, { numbers })).toMatchObject([
      {
        kind: 'rectificationNotice',
        decisionNumber: '澄准〔2026〕1号',
        decidedOn: '2026-09-01',
        letterNumber: '澄诺〔2026〕1号',
        checkedOn: '2026-09-03',
        officers: [
          { name: 'inspector', unit: '生态环境局' },
          { name: '沈二', unit: '生态环境局' },
        ],
        deficits: [
          { promised: '告知承诺书所列全部条件', found: '现场核查', demand: '按承诺的条件整改到位，并提交整改材料' },
        ],
        deadline: { from: '2026-09-03', event: '送达本通知书', due: '2026-09-23', rule: '本区规定的整改期限' },
      },
    ]);
    expect(lastPapers(STAGES.rectifying)).toMatchObject([{ decisionNumber: '', letterNumber: null }]);
  });

  const item = guideOf('A09b');
  const promised = (item.standard?.conditions ?? []).map(({ text }, at) => `${at + 1}．${text.replace(/。$/u, '')}`);

  it('tells each condition that the officers name as broken in the words that were signed, with what was found on it', () => {
    const life = STAGES.committed.does('2026-09-03T10:00', wish.breach('rectify', 3, 1));
    expect(lastPapers(life, { item })).toMatchObject([
      {
        deficits: [
          { promised: promised[2], found: '第3条未做到。' },
          { promised: promised[0], found: '第1条未做到。' },
        ],
        record: '其余条件具备',
      },
    ]);
  });

  it('tells all that was promised where they name none, and no condition that the letter does not have', () => {
    const all = [{ deficits: [{ promised: promised.join('；'), found: '现场核查' }] }];
    expect(lastPapers(STAGES.rectifying, { item })).toMatchObject(all);
    const unknown = STAGES.committed.does('2026-09-03T10:00', wish.breach('rectify', 99));
    expect(lastPapers(unknown, { item })).toMatchObject([{ deficits: [{ promised: promised.join('；') }] }]);
  });

  it('names each officer with the own bureau', () => {
    const life = STAGES.committed.does('2026-09-03T10:00', wish.breach('rectify', 1));
    expect(lastPapers(life, { item })).toMatchObject([
      {
        officers: [
          { name: 'inspector', unit: '生态环境局' },
          { name: '沈二', unit: '综合执法局' },
        ],
      },
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { tellSignature } from '../../../../domain/case/papers/intake-papers.ts';
import type { ItemRules } from '../../../../domain/case/item-rules.ts';
import { SIGNATURE, file, wish } from '../builders.ts';
import { STAGES } from '../stages.ts';
import { guideOf, lastPapers, papersOn } from './issued.ts';

const officer = { name: 'window', unit: '生态环境局' };

describe('告知承诺书', () => {
  const item = guideOf('A09b');
  const filed = file('2026-09-01T09:00', { way: 'commitment', item: { instant: true } });

  it('comes with the receipt on the way of commitment and repeats the published standard', () => {
    expect(papersOn(filed, 'received', { item })).toMatchObject([
      { kind: 'receipt', acceptance: null },
      {
        kind: 'commitmentLetter',
        standardVersion: item.standard?.version,
        conditions: item.standard?.conditions,
        materials: ['E1', 'E2', 'D1', 'D2', 'N1'].map((code) => ({ code, name: `材料${code}` })),
        checks: [{ what: '全部承诺条件', how: item.standard?.checks }],
        checkDays: 60,
        rectifyDays: 15,
        consequences: item.standard?.consequences,
        publicity: item.standard?.publicity,
        signature: null,
      },
    ]);
  });

  it('the receipt names the last day of acceptance unless all is decided in the same moment', () => {
    const waits = file('2026-09-01T09:00', { way: 'commitment' });
    expect(papersOn(waits, 'received', { item })[0]).toMatchObject({ acceptance: { due: '2026-09-08' } });
    const atOnce = file('2026-09-01T09:00', { way: 'commitment', item: { instant: true } });
    expect(papersOn(atOnce, 'received', { item })[0]).toMatchObject({ acceptance: null });
  });

  it('cannot be written for an item that has no standard', () => {
    expect(() => papersOn(filed, 'received')).toThrow('A07b has no standard to commit to');
  });

  it('bears the signature under which it was filed', () => {
    const [first, received, ...rest] = filed.events;
    if (first?.type !== 'filed' || received?.type !== 'received') throw new Error('not received');
    const signed = { ...filed, events: [first, { ...received, signature: SIGNATURE }, ...rest] };
    expect(papersOn(signed, 'received', { item })[1]).toMatchObject({ signature: { person: '钱宁', hash: '0' } });
  });
});

describe('a signature', () => {
  it.each([
    ['legalRepresentative', '法定代表人'],
    ['agent', '委托代理人'],
    ['staff', '经办人'],
    ['approver', 'approver'],
  ])('of a %s', (capacity, told) => {
    const expected = { person: '钱宁', capacity: told, at: SIGNATURE.at, hash: '0' };
    expect(tellSignature({ ...SIGNATURE, capacity })).toEqual(expected);
  });

  it('of an agent names the letter of authorisation (民法典 165)', () => {
    const mandate = { id: 'm', instrument: '澜微授〔2026〕3号' };
    expect(tellSignature({ ...SIGNATURE, capacity: 'agent', mandate })).toMatchObject({
      capacity: '委托代理人（授权委托书 澜微授〔2026〕3号）',
    });
  });
});

describe('容缺受理', () => {
  const promise = wish.promise(['D1'], '2026-09-10');
  const promised = STAGES.received.does('2026-09-01T10:00', promise);
  const deadline = { from: '2026-09-01', event: '作出承诺', period: null, nominal: '2026-09-10', due: '2026-09-10' };

  it('the promise tells what comes later, until the named day, and what follows else', () => {
    expect(lastPapers(promised)).toMatchObject([
      {
        kind: 'deferralPromise',
        materials: [{ code: 'D1', name: '材料D1', form: '加盖公章的电子件' }],
        deadline: { ...deadline, article: null },
        lapse: 'TERMINATE',
        missing: { main: [], others: [] },
        within: 'promised',
        signature: { person: '钱宁' },
      },
    ]);
  });

  it('the promise tells the limit that the item has: the promised, else the statutory, else none', () => {
    const within = (item: Partial<ItemRules>) =>
      lastPapers(file('2026-09-01T09:00', { missing: ['D1'], item }).does('2026-09-01T10:00', promise))[0];
    expect(within({ promised: null })).toMatchObject({ within: 'statutory' });
    expect(within({ promised: null, statutory: null })).toMatchObject({ within: null });
  });

  it('signed while a main paper is missing, or asked for again, tells which', () => {
    const early = file('2026-09-01T09:00', { missing: ['E1', 'D1', 'D2'] }).does('2026-09-01T10:00', promise);
    const missing = { main: [{ code: 'E1' }], others: [{ code: 'D2' }] };
    expect(lastPapers(early)).toMatchObject([{ missing }]);
    const corrected = STAGES.correcting.does('2026-09-02T10:00', promise);
    expect(lastPapers(corrected)).toMatchObject([{ missing: { main: [{ code: 'E2' }], others: [] } }]);
  });

  it('a promise by a period tells the period; the notice tells the day of the clock', () => {
    const period = { length: 5, unit: 'workingDays' } as const;
    const byPeriod = { ...promise, period };
    const signed = STAGES.received.does('2026-09-01T10:00', byPeriod);
    expect(lastPapers(signed)).toMatchObject([{ deadline: { after: '受理', period } }]);
    const [, notice] = lastPapers(signed.does('2026-09-03T09:00', wish.accept));
    expect(notice).toMatchObject({ kind: 'deferralNotice', deadline: { period, due: '2026-09-10' } });
  });

  it('promise and notice name the item that waits for the papers, where this one may be granted before', () => {
    const waits = { waitsForSupplement: '施工许可（A23）' };
    expect(lastPapers(promised, waits)).toMatchObject([{ beforeItem: '施工许可（A23）' }]);
    expect(papersOn(STAGES.deferred, 'accepted', waits)[1]).toMatchObject({ beforeItem: '施工许可（A23）' });
  });

  it('by silence the notices tell what is missing beside what was promised', () => {
    const missing = { main: [{ code: 'E1', name: '材料E1' }], others: [] };
    const silent = file('2026-09-01T09:00', { missing: ['E1', 'D1'] })
      .does('2026-09-01T10:00', promise)
      .until('2026-09-09T00:00');
    expect(papersOn(silent, 'deemedAccepted')).toMatchObject([
      {
        kind: 'acceptanceNotice',
        deemed: true,
        standing: { held: [{ code: 'E2' }, { code: 'D2' }, { code: 'N1' }], promised: [{ code: 'D1' }], missing },
      },
      { kind: 'deferralNotice', deemed: true, missing, deadline: { due: '2026-09-10' } },
    ]);
  });

  it('the notice comes with that of acceptance and names the promise', () => {
    const numbers = { deferralPromise: '澄容〔2026〕1号' };
    expect(papersOn(STAGES.deferred, 'accepted', { numbers })).toMatchObject([
      { kind: 'acceptanceNotice', acceptedOn: '2026-09-02' },
      {
        kind: 'deferralNotice',
        acceptedOn: '2026-09-02',
        promiseNumber: '澄容〔2026〕1号',
        materials: [{ code: 'D1', form: '加盖公章的电子件' }],
        deadline: { due: '2026-09-10', rule: '申请人承诺的期限' },
        lapse: 'TERMINATE',
        officer,
      },
    ]);
    expect(papersOn(STAGES.deferred, 'accepted')[1]).toMatchObject({ promiseNumber: '' });
  });

  it('no notice, where what was promised came before acceptance', () => {
    const complete = promised.does('2026-09-01T11:00', wish.handIn('D1')).does('2026-09-02T09:00', wish.accept);
    expect(papersOn(complete, 'accepted').map(({ kind }) => kind)).toEqual(['acceptanceNotice']);
  });
});

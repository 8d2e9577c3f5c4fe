import { describe, expect, it } from '@jest/globals';
import type { Wish } from '../../../../domain/case/command.ts';
import type { Outcome } from '../../../../domain/case/state/review.ts';
import type { ItemCode } from '../../../../domain/catalogue/item.ts';
import { file, wish, type Life } from '../builders.ts';
import { review } from '../review-wishes.ts';
import { STAGES } from '../stages.ts';
import { DOSSIER, guideOf, lastPapers, papersOn } from './issued.ts';

const { accepted, committed, granted, refused } = STAGES;
const decide = (life: Life, proposal: Wish, on = '2026-09-03'): Life =>
  life.does(`${on}T09:00`, proposal).does(`${on}T10:00`, wish.sign);
const proposal = (outcome: Outcome, rest: Partial<Extract<Wish, { kind: 'prepareDecision' }>> = {}): Wish => ({
  kind: 'prepareDecision',
  outcome,
  ...(outcome === 'refuse' ? { facts: '现场与申请材料不一致。' } : {}),
  reasons: ['符合法定条件。'],
  provisions: ['城乡规划法 38'],
  conditions: [],
  overrunReason: null,
  citesMinutes: false,
  ...rest,
});

describe('准予许可决定书', () => {
  it('tells when it was applied for and accepted, what is granted, on what reasons and by whose power', () => {
    expect(lastPapers(granted)).toMatchObject([
      {
        kind: 'grantDecision',
        nature: 'permit',
        issuedOn: '2026-09-03',
        appliedOn: '2026-09-01',
        acceptedOn: '2026-09-02',
        content: [
          ['许可内容', DOSSIER.item.result],
          ['建设地点', '科创园三期'],
        ],
        scope: '以本决定所列的项目、地点和建设内容为限',
        validity: null,
        conditions: [],
        reasons: '符合法定条件。',
        commitment: null,
        supplement: null,
        authority: DOSSIER.instrument,
        hearingOn: null,
        overrunReason: null,
      },
    ]);
  });

  it('bears conditions, its reasons one after the other, and where none was written the legal ones', () => {
    const reasoned = proposal('grant', { reasons: ['甲。', '乙。'], conditions: ['开工前报告'] });
    expect(lastPapers(decide(accepted, reasoned))[0]).toMatchObject({
      reasons: '甲。乙。',
      conditions: ['开工前报告'],
    });
    expect(lastPapers(committed)[0]).toMatchObject({ reasons: '申请材料齐全、符合法定形式，符合法定条件' });
  });

  it('tells how long it holds, from the day of the decision', () => {
    const item = { validity: { length: 24, unit: 'months' } } as const;
    const life = decide(
      file('2026-09-01T09:00', { item }).does('2026-09-02T09:00', wish.accept),
      wish.propose('grant'),
    );
    const validity = { from: '2026-09-03', until: '2028-09-03', months: 24 };
    expect(lastPapers(life)[0]).toMatchObject({ validity });
  });

  it('is a certificate for a filing (673号 13), accepted in the moment in which it is decided', () => {
    const filing = file('2026-09-01T09:00', { item: { instant: true } });
    expect(papersOn(filing, 'granted', { item: guideOf('A02') })).toMatchObject([
      {
        nature: 'filing',
        acceptedOn: null,
        content: [
          ['备案事项', guideOf('A02').result],
          ['建设地点', '科创园三期'],
        ],
      },
    ]);
  });

  it('by commitment it names the letter, the last day of the check, and the time to mend', () => {
    const numbers = { commitmentLetter: '澄诺〔2026〕1号' };
    expect(papersOn(committed, 'granted', { numbers })[0]).toMatchObject({
      commitment: {
        letterNumber: '澄诺〔2026〕1号',
        signedOn: '2026-09-01',
        check: { from: '2026-09-01', event: '作出决定', rule: '本区规定的核查期限', article: null },
        rectifyDays: 15,
        pilot: null,
      },
    });
    expect(papersOn(committed, 'granted')[0]).toMatchObject({ commitment: { letterNumber: null } });
  });

  it('names the day of a hearing only where it rests on the minutes (许可法 48)', () => {
    const held = accepted
      .does('2026-09-03T09:00', review.tellRight())
      .does('2026-09-04T09:00', review.askHearing)
      .does('2026-09-04T10:00', review.start('hearing', 8))
      .does('2026-09-04T11:00', review.call('2026-09-16'))
      .does('2026-09-16T15:00', review.hold);
    const grant = decide(held, wish.propose('grant', null, true), '2026-09-17');
    const refusal = decide(held, wish.propose('refuse', null, true), '2026-09-17');
    expect(lastPapers(grant)[0]).toMatchObject({ kind: 'grantDecision', hearingOn: '2026-09-16' });
    expect(lastPapers(refusal)[0]).toMatchObject({ kind: 'refusalDecision', hearingOn: '2026-09-16' });
    const unheard = wish.propose('grant', null, true);
    expect(lastPapers(decide(accepted, unheard))[0]).toMatchObject({ hearingOn: null });
    expect(lastPapers(decide(accepted, wish.propose('refuse', null, true)))[0]).toMatchObject({ hearingOn: null });
  });
});

describe('容缺通过', () => {
  const item = { supplementAfterGrant: { before: 'A23' as ItemCode } };
  const life = file('2026-09-01T09:00', { missing: ['D1'], promise: { materials: ['D1'], until: '2026-09-11' }, item });
  const supplemented = decide(life.does('2026-09-02T09:00', wish.accept), wish.propose('grantWithSupplement'));

  it('says what is still to come, until when by its clock, and what waits for it by its name', () => {
    const waits = { waitsForSupplement: '建筑工程施工许可证核发（A23）' };
    expect(lastPapers(supplemented, waits)[0]).toMatchObject({
      supplement: {
        materials: [{ code: 'D1', name: '材料D1', form: '加盖公章的电子件' }],
        deadline: { from: '2026-09-02', event: '受理', due: '2026-09-11', rule: '申请人承诺的期限' },
        beforeItem: '建筑工程施工许可证核发（A23）',
      },
    });
    expect(lastPapers(supplemented)[0]).toMatchObject({ supplement: { beforeItem: 'A23' } });
  });

  it('of a period from acceptance tells the day to which the clock runs', () => {
    const promise = { ...wish.promise(['D1'], '2026-09-08'), period: { length: 5, unit: 'workingDays' } } as const;
    const owed = file('2026-09-01T09:00', { missing: ['D1'], item })
      .does('2026-09-01T10:00', promise)
      .does('2026-09-02T09:00', wish.accept);
    expect(lastPapers(decide(owed, wish.propose('grantWithSupplement')))[0]).toMatchObject({
      supplement: { deadline: { from: '2026-09-02', due: '2026-09-09' } },
    });
  });

  it('within the days of grace tells the last of these', () => {
    const grace = file('2026-09-01T09:00', {
      missing: ['D1'],
      promise: { materials: ['D1'], until: '2026-09-02' },
      item,
      rules: { deferralLapse: 'CURE15' },
    })
      .does('2026-09-02T09:00', wish.accept)
      .until('2026-09-03T00:00');
    expect(lastPapers(decide(grace, wish.propose('grantWithSupplement')))[0]).toMatchObject({
      supplement: { deadline: { event: '容缺期限届满', due: '2026-09-22' } },
    });
  });

  it('nothing, where all papers came', () => {
    const whole = life.does('2026-09-02T09:00', wish.accept).does('2026-09-02T10:00', wish.handIn('D1'));
    expect(lastPapers(decide(whole, wish.propose('grant')))[0]).toMatchObject({ supplement: null });
  });
});

describe('不予许可决定书', () => {
  it('tells what was found, the reasons, the provisions and the remedies (许可法 38)', () => {
    const said = { facts: '送审图纸没有日照分析。', reasons: ['退让不足。', '超出容积率。'] };
    expect(lastPapers(decide(accepted, proposal('refuse', said)))).toMatchObject([
      {
        kind: 'refusalDecision',
        appliedOn: '2026-09-01',
        acceptedOn: '2026-09-02',
        found: '送审图纸没有日照分析。',
        reasons: '退让不足。超出容积率。',
        provisions: ['城乡规划法 38'],
        hearingOn: null,
        overrunReason: null,
        remedies: DOSSIER.remedies,
      },
    ]);
  });

  it('facts and reasons that were written as one, before both were asked for, are told as one, and once', () => {
    const [event] = refused.events.slice(-1);
    if (event?.type !== 'refused') throw new Error('not refused');
    const { facts: _apart, ...proposal } = event.proposal;
    const told = lastPapers({ ...refused, events: [...refused.events.slice(0, -1), { ...event, proposal }] });
    expect(told[0]).toMatchObject({ found: null, reasons: '符合法定条件。' });
  });

  it('what the system refuses for a promise that was not kept tells which paper did not come, and why that refuses', () => {
    const lapsed = file('2026-09-01T09:00', { missing: ['D1'], rules: { deferralLapse: 'REFUSE' } })
      .does('2026-09-01T10:00', wish.promise(['D1'], '2026-09-10'))
      .does('2026-09-02T09:00', wish.accept)
      .until('2026-09-11T00:00');
    expect(lastPapers(lapsed)).toMatchObject([
      {
        kind: 'refusalDecision',
        found: '申请人承诺最迟于2026年9月10日补交材料D1，期限届满时没有补交。',
        reasons: '未在承诺的期限内补齐容缺材料。',
      },
    ]);
  });

  it('names its provisions as in force on its day, and the guide where none was written', () => {
    const citing = (...provisions: readonly string[]): Wish => proposal('refuse', { provisions });
    expect(lastPapers(decide(accepted, citing('环评法 22')))[0]).toMatchObject({ provisions: ['生态环境法典 102'] });
    const silent = accepted.does('2026-09-03T09:00', wish.propose('refuse'));
    const [event] = decide(accepted, wish.propose('refuse')).events.slice(-1);
    if (event?.type !== 'refused') throw new Error('not refused');
    const bare = { ...event, proposal: { ...event.proposal, provisions: [] } };
    const told = lastPapers({ ...silent, events: [...silent.events, bare] });
    expect(told[0]).toMatchObject({ provisions: ['生态环境法典 102', '环保条例 9'] });
  });
});

describe('a promised limit that was overrun (722号 36(2))', () => {
  // promised by 2026-09-16
  const late = decide(accepted, wish.propose('grant', '材料复杂'), '2026-09-17');

  it('is explained with the decision, in it and by a paper of its own', () => {
    expect(lastPapers(late)).toMatchObject([
      { kind: 'grantDecision', overrunReason: '材料复杂' },
      {
        kind: 'overrunExplanation',
        acceptedOn: '2026-09-02',
        promised: { due: '2026-09-16' },
        reason: '材料复杂',
        expected: '2026-09-17',
        statutory: { due: '2026-09-30' },
      },
    ]);
    const refusal = decide(accepted, wish.propose('refuse', '材料复杂'), '2026-09-17');
    expect(lastPapers(refusal).map(({ kind }) => kind)).toEqual(['refusalDecision', 'overrunExplanation']);
  });

  it('is none on its last day, nor where nothing was promised', () => {
    const intime = decide(accepted, wish.propose('grant', '材料复杂'), '2026-09-16');
    expect(lastPapers(intime).map(({ kind }) => kind)).toEqual(['grantDecision']);
    const unpromised = file('2026-09-01T09:00', { item: { promised: null } }).does('2026-09-02T09:00', wish.accept);
    const decided = decide(unpromised, wish.propose('grant', '材料复杂'), '2026-09-17');
    expect(lastPapers(decided).map(({ kind }) => kind)).toEqual(['grantDecision']);
  });

  it('counts what a procedure excluded', () => {
    const paused = accepted
      .does('2026-09-03T09:00', review.start('expertReview', 3))
      .does('2026-09-08T09:00', review.end('expertReview'));
    const decided = decide(paused, wish.propose('grant', '材料复杂'), '2026-09-17');
    expect(lastPapers(decided).map(({ kind }) => kind)).toEqual(['grantDecision']);
  });
});

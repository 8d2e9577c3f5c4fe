import { describe, expect, it } from '@jest/globals';
import type { Day } from '../../../domain/clock/day.ts';
import { basisOf, receiptBasis } from '../../../domain/paper/basis.ts';
import type { PaperFacts } from '../../../domain/paper/facts.ts';
import { SAMPLES } from './sample-facts.ts';

const PERMIT = { permit: true, articles: ['城乡规划法 38', '许可法 42(1)'] };
const FILING = { permit: false, articles: ['673号 3', '673号 13'] };
const on = (facts: PaperFacts, item = PERMIT) => basisOf(facts, item);

describe('a paper rests on the articles that carry its act, not on those under which the item is permitted', () => {
  it.each<[string, PaperFacts, readonly string[]]>([
    ['what is missing is told at once', SAMPLES.correctionNotice, ['许可法 32(4)']],
    ['what is complete is accepted', SAMPLES.acceptanceNotice, ['许可法 32(5)']],
    ['silence accepts', { ...SAMPLES.acceptanceNotice, deemed: true }, ['许可法 32(4)']],
    ['acceptance with papers to come is the reform of the opinions', SAMPLES.deferralNotice, ['意见 6']],
    ['so is the promise', SAMPLES.deferralPromise, ['意见 6']],
    ['it is not the power of this organ', SAMPLES.nonAcceptance, ['许可法 32(2)']],
    ['the papers are false', { ...SAMPLES.nonAcceptance, ground: { type: 'falseMaterial' } }, ['许可法 78']],
    ['no permit is needed', SAMPLES.notNeededNotice, ['许可法 32(1)']],
    ['a permit is granted on a commitment', SAMPLES.commitmentLetter, ['722号 40', '国办发〔2020〕42号']],
    ['a procedure takes time of its own', { ...SAMPLES.procedureNotice, article: '水法 48' }, ['水法 48']],
    ['there is a right to be heard', SAMPLES.hearingRightNotice, ['许可法 36', '许可法 47(1)']],
    ['a hearing that was asked for', { ...SAMPLES.hearingNotice, ofOwnMotion: false }, ['许可法 48(1)']],
    ['a hearing that nobody asked for', { ...SAMPLES.hearingNotice, ofOwnMotion: true }, ['许可法 46', '许可法 48(1)']],
    ['a later paper is looked at', SAMPLES.reopeningNotice, ['许可法 34(1)']],
    ['a promised limit was overrun', SAMPLES.overrunExplanation, ['722号 36(2)']],
    ['an application is taken back', SAMPLES.withdrawalConfirmation, ['许可法 29', '城乡规划法 38']],
    ['a promise was not kept', SAMPLES.rectificationNotice, ['许可法 61(1)', '国办发〔2020〕42号']],
    ['whoever is concerned is heard first', SAMPLES.revocationPriorNotice, ['许可法 7']],
    ['more time is given', SAMPLES.cureNotice, ['意见 6', '本区关于容缺受理的规定']],
    ['a permit is withdrawn for the public interest', SAMPLES.permitWithdrawal, ['许可法 8(2)']],
    ['a permit is deregistered', SAMPLES.deregistration, ['许可法 70']],
    ['a permit is extended by what its own law allows', SAMPLES.permitExtension, ['建筑法 9']],
    ['a permit is revoked on its ground', { ...SAMPLES.revocationDecision, ground: '许可法 69(1)' }, ['许可法 69(1)']],
  ])('%s', (_act, facts, articles) => {
    expect(on(facts)).toEqual(articles);
  });

  it('an acceptance that leaves papers to come rests on the opinions, which allow it', () => {
    const promised = [{ code: 'D1', name: '界址图' }];
    const standing = { held: [], promised, missing: { main: [], others: [] } };
    expect(on({ ...SAMPLES.acceptanceNotice, standing })).toEqual(['意见 6']);
  });

  it('a decision rests on what says that it is made and on what permits, and not on its limit (许可法 42)', () => {
    expect(on({ ...SAMPLES.grantDecision, nature: 'permit' })).toEqual(['许可法 38(1)', '城乡规划法 38']);
    expect(on({ ...SAMPLES.grantDecision, nature: 'permit', acceptedOn: null })).toEqual([
      '许可法 34(2)',
      '许可法 38(1)',
      '城乡规划法 38',
    ]);
    expect(on(SAMPLES.refusalDecision)).toEqual(['许可法 38(2)']);
  });

  it('a renewal or a change rests on the article under which it is decided', () => {
    const succeeds = { kind: 'renewal', number: null, on: '2024-09-10' as Day, article: '许可法 50(1)' } as const;
    expect(on({ ...SAMPLES.grantDecision, nature: 'permit', succeeds })).toEqual([
      '许可法 38(1)',
      '许可法 50(2)',
      '城乡规划法 38',
    ]);
    expect(on({ ...SAMPLES.refusalDecision, succeeds: { ...succeeds, kind: 'change' } })).toEqual([
      '许可法 38(2)',
      '许可法 49',
    ]);
  });

  it('an end by lapse rests on what made the period run, and on the rule of the zone that ends it', () => {
    const ended = SAMPLES.terminationNotice;
    const deferral = ['意见 6', '你单位的容缺受理承诺书', '本区关于容缺受理的规定'];
    expect(on({ ...ended, ground: 'correctionLapsed' })).toEqual(['许可法 32(4)', '本区关于补正期限的规定']);
    expect(on({ ...ended, ground: 'deferralLapsed' })).toEqual(deferral);
    expect(on({ ...ended, ground: 'cureLapsed' })).toEqual(deferral);
  });

  it('an act that names its own articles keeps them', () => {
    expect(on(SAMPLES.extensionNotice)).toBeNull();
  });
});

describe('a filing is no permit', () => {
  it('and its acts rest on the articles of the item, with those of all services', () => {
    expect(on(SAMPLES.acceptanceNotice, FILING)).toEqual(FILING.articles);
    expect(on(SAMPLES.correctionNotice, FILING)).toEqual([...FILING.articles, '722号 36(1)']);
    expect(on({ ...SAMPLES.grantDecision, nature: 'filing' }, FILING)).toEqual(FILING.articles);
    expect(on(SAMPLES.refusalDecision, FILING)).toEqual(FILING.articles);
    expect(on(SAMPLES.withdrawalConfirmation, FILING)).toEqual(FILING.articles);
  });
});

describe('what is no permit and has a law of its own on acceptance', () => {
  const REGISTRATION = { permit: false, articles: ['不动产条例 14', '不动产条例 20'], window: '不动产条例 17' };

  it('is received, corrected and accepted by it, by silence too', () => {
    expect(receiptBasis(REGISTRATION, false)).toEqual(['不动产条例 17']);
    expect(on(SAMPLES.correctionNotice, REGISTRATION)).toEqual(['不动产条例 17']);
    expect(on(SAMPLES.acceptanceNotice, REGISTRATION)).toEqual(['不动产条例 17']);
    expect(on({ ...SAMPLES.acceptanceNotice, deemed: true }, REGISTRATION)).toEqual(['不动产条例 17']);
  });

  it('else is accepted by silence by the rule of the zone alone', () => {
    expect(on({ ...SAMPLES.acceptanceNotice, deemed: true }, FILING)).toEqual(['本区关于受理的规定']);
  });
});

describe('a permit whose law sets the window', () => {
  const WATER = { ...PERMIT, window: '取水条例 13' };

  it('is received, corrected and accepted by silence by that law', () => {
    expect(receiptBasis(WATER, false)).toEqual(['取水条例 13']);
    expect(on(SAMPLES.correctionNotice, WATER)).toEqual(['取水条例 13']);
    expect(on({ ...SAMPLES.acceptanceNotice, deemed: true }, WATER)).toEqual(['取水条例 13']);
    expect(on(SAMPLES.acceptanceNotice, WATER)).toEqual(['许可法 32(5)']);
  });
});

describe('收件凭证', () => {
  it('rests on what makes the day of receipt count; of what came electronically, on what says when it came', () => {
    expect(receiptBasis(PERMIT, true)).toEqual(['许可法 32(4)', '电子签名法 11']);
    expect(receiptBasis(PERMIT, false)).toEqual(['许可法 32(4)']);
    expect(receiptBasis(FILING, true)).toEqual([...FILING.articles, '电子签名法 11']);
  });
});

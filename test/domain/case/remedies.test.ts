import { describe, expect, it } from '@jest/globals';
import { ofEachRemedy, REMEDY_ARTICLES } from '../../../domain/case/remedies.ts';

describe('the remedies of a case', () => {
  it('are told by what they are and by the decision against which they run', () => {
    const told = ofEachRemedy((remedy, later) => `${REMEDY_ARTICLES[remedy]} ${later ?? '决定'}`);
    expect(told).toEqual({
      reconsideration: '复议法 20 决定',
      suit: '行诉法 46 决定',
      laterReconsideration: '复议法 20 其后的决定',
      laterSuit: '行诉法 46 其后的决定',
      thirdReconsideration: '复议法 20 其后第二个决定',
      thirdSuit: '行诉法 46 其后第二个决定',
      fourthReconsideration: '复议法 20 其后第三个决定',
      fourthSuit: '行诉法 46 其后第三个决定',
      fifthReconsideration: '复议法 20 其后第四个决定',
      fifthSuit: '行诉法 46 其后第四个决定',
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { checkBody, checkGaps, type Finding } from '../../../../web/src/pages/officer/check/findings.ts';

const WORDS = { allMet: '全部具备。', notMet: (numbers: string) => `第 ${numbers} 条不符。` };
const met: Finding = { result: 'met', note: '' };
const broken: Finding = { result: 'rectify', note: '拦挡措施未到位。' };

describe('the record of a check on a commitment', () => {
  it('needs two officers by name (许可法 34(3))', () => {
    expect(checkBody([met], ['吕航', ' '], '', WORDS)).toBeNull();
    expect(checkBody([met], ['吕航', '吕航'], '', WORDS)).toBeNull();
  });

  it('is met when every condition is', () => {
    expect(checkBody([met, met], ['吕航', '唐颖'], '现场整洁。', WORDS)).toEqual({
      result: 'met',
      officers: ['吕航', '唐颖'],
      findings: '全部具备。\n现场整洁。',
    });
  });

  it('orders rectification of each condition that is not, by its number and with what was found', () => {
    expect(checkBody([met, broken], ['吕航', '唐颖'], '', WORDS)).toMatchObject({
      result: 'rectify',
      findings: '第 2 条不符。',
      broken: [{ condition: 2, found: '拦挡措施未到位。' }],
    });
  });

  it('proposes to revoke where one condition is beyond mending (许可法 69)', () => {
    const beyond: Finding = { result: 'revoke', note: '主体工程位置与承诺不符。' };
    expect(checkBody([broken, beyond], ['吕航', '唐颖'], '', WORDS)).toMatchObject({
      result: 'proposeRevocation',
      findings: '第 1、2 条不符。',
      broken: [
        { condition: 1, found: '拦挡措施未到位。' },
        { condition: 2, found: '主体工程位置与承诺不符。' },
      ],
    });
  });

  it('says which condition is open, of which no words were found, and that the second officer is not chosen', () => {
    const findings: Finding[] = [met, { result: null, note: '' }, { result: 'rectify', note: ' ' }];
    expect(checkGaps(findings, null)).toEqual({ open: [2], unsaid: [3], second: true });
    expect(checkGaps([met, broken], '唐颖')).toEqual({ open: [], unsaid: [], second: false });
  });

  it('waits for every condition, and for the words to every deficit', () => {
    expect(checkBody([met, { result: null, note: '' }], ['吕航', '唐颖'], '', WORDS)).toBeNull();
    expect(checkBody([{ result: 'rectify', note: ' ' }], ['吕航', '唐颖'], '', WORDS)).toBeNull();
  });
});

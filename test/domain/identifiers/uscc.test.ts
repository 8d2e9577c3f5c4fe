import { describe, expect, test } from '@jest/globals';
import { parseUscc } from '../../../domain/identifiers/uscc.ts';

const refusal = (code: 'E-USCC' | 'E-USCC-CHECK') => ({ refused: true, code, article: 'GB 32100', field: 'uscc' });

describe('a credit code (统一社会信用代码)', () => {
  test.each([
    '91320505MA1GXQ012R',
    '91320411765432104F',
    '91320583MA27ABCD4D',
    '9132050510000042X0',
    '91320505100000083Y',
    '9132050510000018X5',
    '9144030071526726XG',
    '914403001922038216',
    '91110000101623741K',
  ])('%s is one', (code) => {
    expect(parseUscc(code)).toBe(code);
  });

  test.each([' 91320505MA1GXQ012R ', '91320505ma1gxq012r'])(
    'is read with blanks around it and in small letters: %j',
    (text) => {
      expect(parseUscc(text)).toBe('91320505MA1GXQ012R');
    },
  );

  test.each([
    '9132 0505 MA1G XQ01 2R',
    '91320505-MA1GXQ012-R',
    '９１３２０５０５ＭＡ１ＧＸＱ０１２Ｒ',
    '\u200b91320505MA1GXQ012R\u00a0\n',
  ])('is read as it was meant when it was copied from a page or a licence: %j', (text) => {
    expect(parseUscc(text)).toBe('91320505MA1GXQ012R');
  });

  test.each(['91320505MA1GXQ012P', '91310115MA1H8R7C6D', '91320505MA1GXQ021R'])(
    '%s has a wrong check character',
    (code) => {
      expect(parseUscc(code)).toEqual(refusal('E-USCC-CHECK'));
    },
  );

  test.each([
    '91320505MA1GXQ0I2R',
    '9132050XMA1GXQ012R',
    '91320505MA1GXQ012',
    '91320505MA1GXQ012RR',
    'O1320505MA1GXQ012R',
    '',
  ])('%j has the wrong form', (code) => {
    expect(parseUscc(code)).toEqual(refusal('E-USCC'));
  });
});

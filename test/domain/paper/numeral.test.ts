import { expect, test } from '@jest/globals';
import { spellNumber } from '../../../domain/paper/numeral.ts';

test.each([
  [0, '零'],
  [4, '四'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [38, '三十八'],
  [100, '一百'],
  [102, '一百零二'],
  [110, '一百一十'],
  [201, '二百零一'],
  [1242, '一千二百四十二'],
  [1003, '一千零三'],
])('article %d is counted as %s', (n, words) => {
  expect(spellNumber(n)).toBe(words);
});

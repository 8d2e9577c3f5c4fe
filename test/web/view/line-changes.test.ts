import { expect, it } from '@jest/globals';
import { lineChanges } from '../../../web/src/view/line-changes.ts';

it('tells the lines that are gone and those that have come, and no line that only moved', () => {
  expect(lineChanges(['绿地率 12.3%', '建筑高度 23.8 m'], ['建筑高度 23.8 m', '绿地率 12.4%'])).toEqual({
    gone: ['绿地率 12.3%'],
    come: ['绿地率 12.4%'],
  });
});

it('counts a line that stands there twice, and no blanks within it', () => {
  expect(lineChanges(['车位', '车位'], ['车 位'])).toEqual({ gone: ['车位'], come: [] });
});

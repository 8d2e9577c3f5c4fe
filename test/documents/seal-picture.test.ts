import { expect, test } from '@jest/globals';
import { drawSeal, drawSealPlace } from '../../documents/seal-picture.ts';

const organ = '澄湖高新技术产业开发区管理委员会';

test('a seal is a ring, a star and one outline for each character', () => {
  const picture = drawSeal(organ, '行政审批专用章');
  expect(picture.match(/ f Q$/gm)).toHaveLength(organ.length + '行政审批专用章'.length);
  expect(picture.match(/ h S$/gm)).toHaveLength(1);
  expect(picture.match(/ l h f$/gm)).toHaveLength(1);
});

test('a seal holds no text that a reader of the paper would meet twice', () => {
  expect(drawSeal(organ, '行政审批专用章')).not.toMatch(/[一-龥]|Tj|BT/);
});

test('a seal is drawn alike each time, and another for another organ', () => {
  expect(drawSeal(organ, '行政审批专用章')).toBe(drawSeal(organ, '行政审批专用章'));
  expect(drawSeal('澄湖高新区水务局', '行政审批专用章')).not.toBe(drawSeal(organ, '行政审批专用章'));
});

test('a draft shows the place of the seal, dashed', () => {
  expect(drawSealPlace('行政审批专用章')).toContain('[7 5] 0 d');
});

import { expect, it } from '@jest/globals';
import { texts } from '../../../web/src/texts/texts.ts';
import { trackedHolder, type Tracked } from '../../../web/src/view/tracked.ts';

const nobodyAt = (stage: Tracked['stage'], language: 'zh' | 'en') =>
  trackedHolder({ stage, holder: { side: 'none', unit: '' } }, texts[language]);

it('nobody has a case that was filed ahead, since it waits; only what was decided is told as done', () => {
  expect((['filedAhead', 'decided', 'closed'] as const).map((stage) => nobodyAt(stage, 'zh'))).toEqual([
    '没有人，等前置事项办结',
    '已经办结',
    '已经终止',
  ]);
  expect(nobodyAt('filedAhead', 'en')).toBe('nobody: it waits for an earlier item');
});

it('a case in somebody’s hands is told with the unit, or with the applicant while it corrects', () => {
  const window: Tracked['holder'] = { side: 'organ', unit: '综合窗口' };
  expect(trackedHolder({ stage: 'received', holder: window }, texts.zh)).toBe('综合窗口');
  const applicant: Tracked['holder'] = { side: 'enterprise', unit: '' };
  expect(trackedHolder({ stage: 'correcting', holder: applicant }, texts.zh)).toBe(texts.zh.forAll.track.enterprise);
});

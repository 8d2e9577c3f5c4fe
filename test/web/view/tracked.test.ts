import { expect, it } from '@jest/globals';
import { parseDay, type Day } from '../../../domain/clock/day.ts';
import { texts } from '../../../web/src/texts/texts.ts';
import { trackedHolder, trackedStanding, type Tracked } from '../../../web/src/view/tracked.ts';

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

it('how a case ended without a decision is told by its kind, and not as ended alone', () => {
  const ended = (kind: string) =>
    ({ outcome: null, stage: 'closed', closing: { kind, on: parseDay('2026-10-12') as Day } }) as const;
  expect(['withdrawn', 'notAccepted', 'terminated'].map((kind) => trackedStanding(ended(kind), texts.zh))).toEqual([
    '已撤回申请',
    '不予受理',
    '终止办理',
  ]);
  expect(trackedStanding({ outcome: null, stage: 'accepted', closing: null }, texts.zh)).toBe('审查中');
});

it('a filing is recorded or not, and neither granted nor refused (673号 13)', () => {
  const decided = (outcome: Tracked['outcome']) =>
    trackedStanding({ outcome, stage: 'decided', closing: null }, texts.zh);
  expect([decided('grant'), decided('recorded'), decided('notRecorded')]).toEqual(['准予', '完成备案', '不予备案']);
  expect(decided('notGranted')).toBe('不予批准');
});

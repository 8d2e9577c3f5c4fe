import { expect, it } from '@jest/globals';
import { en } from '../../../web/src/texts/en.ts';
import { zh } from '../../../web/src/texts/zh.ts';
import { dueChangeText } from '../../../web/src/view/due-change.ts';

const moved = { type: 'dueDateChanged', clock: 'promised', from: '2026-09-14', to: '2026-09-15', calendar: '2' };

it('both sides read from when to when a new calendar moved a last day', () => {
  expect(dueChangeText(moved, 'zh', zh)).toBe('承诺期限由 2026-09-14（周一） 改为 2026-09-15（周二）');
  expect(dueChangeText(moved, 'en', en)).toMatch(/from Mon 14 Sep 2026 to Tue 15 Sep 2026$/);
});

it('and by what instrument the calendar changed', () => {
  const by = { ...moved, instrument: '澄高管办〔2026〕17号' };
  expect(dueChangeText(by, 'zh', zh)).toMatch(/（周二）（日历依据：澄高管办〔2026〕17号）$/);
});

it('a served deadline that would have got shorter is told to stay', () => {
  const kept = { ...moved, clock: 'correction', to: '2026-09-14', kept: true };
  expect(dueChangeText(kept, 'zh', zh)).toBe('补正期限已经送达，不缩短，仍为 2026-09-14（周一）');
});

it('nothing of the kind is said of any other event', () => {
  expect(dueChangeText({ type: 'accepted', on: '2026-09-14' }, 'zh', zh)).toBeNull();
});

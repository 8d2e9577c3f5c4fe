import { expect, it } from '@jest/globals';
import { zhDesk } from '../../../web/src/texts/zh-desk.ts';
import { someOf } from '../../../web/src/view/some-of.ts';

it('names of which not all were told say how many there are, all of them nothing more', () => {
  const { someOf: tellMore } = zhDesk.admin;
  expect(someOf(['A', 'B'], 12, tellMore)).toBe('A、B等，共 12 个');
  expect(someOf(['A', 'B'], 2, tellMore)).toBe('A、B');
});

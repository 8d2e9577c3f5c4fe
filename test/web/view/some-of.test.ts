import { expect, it } from '@jest/globals';
import { texts } from '../../../web/src/texts/texts.ts';
import { someOf } from '../../../web/src/view/some-of.ts';

it('names of which not all were told say how many there are, all of them nothing more', () => {
  expect(someOf(['A', 'B'], 12, texts.zh)).toBe('A、B等，共 12 个');
  expect(someOf(['A', 'B'], 2, texts.zh)).toBe('A、B');
  expect(someOf(['A', 'B'], 2, texts.en)).toBe('A, B');
});

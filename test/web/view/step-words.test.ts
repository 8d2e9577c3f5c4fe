import { expect, it } from '@jest/globals';
import { en } from '../../../web/src/texts/en.ts';
import { zh } from '../../../web/src/texts/zh.ts';
import { stepWord } from '../../../web/src/view/step-words.ts';

it.each([
  [{ kind: 'serve', paper: 'correctionNotice' }, '送达：补正告知书', 'Service: correction notice'],
  [{ kind: 'serve', paper: 'grantDecision' }, '送达：准予决定', 'Service: grant'],
  [{ kind: 'review' }, '审查', 'Review'],
] as const)('a service is called by the paper that it serves: %j', (step, chinese, english) => {
  expect([stepWord(step, zh), stepWord(step, en)]).toEqual([chinese, english]);
});

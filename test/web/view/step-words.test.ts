import { expect, it } from '@jest/globals';
import { en } from '../../../web/src/texts/en.ts';
import { zh } from '../../../web/src/texts/zh.ts';
import { stepWord } from '../../../web/src/view/step-words.ts';

it.each([
  [{ kind: 'serve', papers: ['correctionNotice'] }, '送达：补正告知书', 'Service: correction notice'],
  [{ kind: 'serve', papers: ['grantDecision'] }, '送达：准予决定', 'Service: grant'],
  [
    { kind: 'serve', papers: ['grantDecision', 'deregistration'] },
    '送达：准予决定、注销决定',
    'Service: grant, deregistration',
  ],
  [
    { kind: 'serve', papers: ['grantDecision', 'permitExtension', 'deregistration'] },
    '送达：准予决定等 3 份',
    'Service: grant and others, 3 in all',
  ],
  [{ kind: 'review', papers: [] }, '审查', 'Review'],
] as const)(
  'a service is called by the papers that it serves, of many by the first and their number: %j',
  (step, chinese, english) => {
    expect([stepWord(step, zh), stepWord(step, en)]).toEqual([chinese, english]);
  },
);

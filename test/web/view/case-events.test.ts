import { expect, it } from '@jest/globals';
import { at } from '../../setup/at.ts';
import { en } from '../../../web/src/texts/en.ts';
import { zh } from '../../../web/src/texts/zh.ts';
import { toldWord } from '../../../web/src/view/case-events.ts';

const by = { name: '陈立群', capacity: 'window', unit: '综合窗口' };
const served = (paper: object) => {
  const moment = at('2026-09-09T10:00');
  return { seq: 4, type: 'served', at: moment, recordedAt: moment, by, hash: '0', method: 'post', ...paper };
};

it.each([
  [{ paper: 'correctionNotice' }, '送达：补正', 'Served: correction'],
  [{ paper: 'revocationPriorNotice' }, '送达：陈述申辩', 'Served: Defence'],
  [{ paper: 'hearingNotice' }, '送达：听证通知书', 'Served: notice of the hearing'],
  [{}, '送达', 'Served'],
])('a service tells which period begins with it, or what it is of: %j', (paper, chinese, english) => {
  const event = served(paper);
  expect([toldWord(event, zh), toldWord(event, en)]).toEqual([chinese, english]);
});

import { expect, it, test } from '@jest/globals';
import { at } from '../../setup/at.ts';
import { en } from '../../../web/src/texts/en.ts';
import { zh } from '../../../web/src/texts/zh.ts';
import { eventsOf, toldWord } from '../../../web/src/view/case-events.ts';
import { answer, reader } from './case-answers.ts';

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
  [{ method: 'public' }, '公告期满，视为送达', 'Counts as served, the days of its public notice having passed'],
])('a service tells which period begins with it, or what it is of: %j', (paper, chinese, english) => {
  const event = served(paper);
  expect([toldWord(event, zh), toldWord(event, en)]).toEqual([chinese, english]);
});

test('what was published stands on the last of its days, with which it counts, and not on the day after (民诉法 95)', () => {
  const events = [{ ...served({ method: 'public' }), at: at('2026-10-11T00:00') }, served({})];
  expect(eventsOf(answer({ events }), reader).map(({ date }) => date)).toEqual(['2026-09-09', '2026-10-10']);
});

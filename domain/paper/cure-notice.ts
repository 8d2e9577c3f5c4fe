import { spellArticles } from './citation.ts';
import { tellDeadline } from './deadline-words.ts';
import type { CureNoticeFacts } from './decision-facts.ts';
import { makePaper } from './make-paper.ts';
import type { Paper } from './paper.ts';
import { paragraph, tellApplication } from './phrases.ts';

/** 容缺宽限补交通知书: the promise that was not kept, what is still to come and until when, what stands meanwhile and what follows. */
export function writeCureNotice(facts: CureNoticeFacts): Paper {
  const { lapsed, missing, cure, basis } = facts;
  return makePaper(facts, {
    blocks: [
      paragraph(`${tellApplication(facts)}，本机关已经容缺受理，你单位承诺的补交期限${tellDeadline(lapsed)}。`),
      paragraph(`期满时仍未提交：${missing.join('、')}。`, 'missing'),
      paragraph(`依照${spellArticles(basis)}，本机关再给予补交期限：${tellDeadline(cure)}，以本机关收到为准。`, 'cure'),
      paragraph('上述期限内暂停计算承诺办理时限，法定办理时限照常计算；补齐后本机关继续办理。'),
      paragraph(
        '期满仍未补齐的，退件并终止办理，材料齐备后可以重新申请。逾期情况已经记录，信用修复前不再适用容缺受理。',
      ),
    ],
  });
}

import { spellDay } from './calendar-words.ts';
import { spellArticles } from './citation.ts';
import { tellDeadline } from './deadline-words.ts';
import type { TerminationNoticeFacts } from './decision-facts.ts';
import { makePaper } from './make-paper.ts';
import { refusalOf } from './nature-words.ts';
import type { Paper } from './paper.ts';
import { paragraph, tellApplication, tellRemedies } from './phrases.ts';

/** 终止办理通知书: the period that lapsed, what was missing, what can be handed in again, remedies. */
export function writeTerminationNotice(facts: TerminationNoticeFacts): Paper {
  const { before, missing, after } = GROUNDS[facts.ground];
  return makePaper(facts, {
    blocks: [
      paragraph(`${tellApplication(facts)}，${before}${tellDeadline(facts.lapsed)}。`),
      paragraph(`期满时${missing}：${facts.missing.join('、')}。`, 'missing'),
      paragraph(`依照${spellArticles(facts.basis)}，本申请自${spellDay(facts.endedOn)}零时起${after}`),
      paragraph(tellReuse(facts), 'reusable'),
      tellRemedies('本通知', facts.remedies),
    ],
  });
}

const GROUNDS: Readonly<Record<TerminationNoticeFacts['ground'], { before: string; missing: string; after: string }>> =
  {
    // What was handed in and did not satisfy is not corrected either.
    correctionLapsed: {
      before: '本机关已经一次性告知需要补正的全部内容，补正期限',
      missing: '仍未补正',
      after: '视为撤回，终止办理。',
    },
    deferralLapsed: {
      before: '本机关已经容缺受理，你单位承诺的补交期限',
      missing: '仍未提交',
      after: '终止办理。逾期情况已经记录，信用修复前不再适用容缺受理。',
    },
    acceptanceRevoked: {
      before: '本机关已经容缺受理，你单位承诺的补交期限',
      missing: '仍未提交',
      after: '撤销受理，终止办理。逾期情况已经记录，信用修复前不再适用容缺受理。',
    },
    cureLapsed: {
      before: '你单位未在承诺的期限内补交材料，本机关另行给予的补交期限',
      missing: '仍未提交',
      after: '退件，终止办理。逾期情况已经记录，信用修复前不再适用容缺受理。',
    },
  };

function tellReuse({ reusable, item }: Pick<TerminationNoticeFacts, 'reusable' | 'item'>): string {
  const again = `终止办理不是${refusalOf(item)}的决定，你单位可以在材料齐备后重新提出申请`;
  return reusable.length === 0 ? `${again}。` : `${again}；${reusable.join('、')}可以直接沿用，无须重新制作或者提交。`;
}

import { spellArticles } from './citation.ts';
import { tellLimit } from './deadline-words.ts';
import { makePaper } from './make-paper.ts';
import { wordsOf } from './nature-words.ts';
import type { Paper } from './paper.ts';
import { endSentence, listApplication, paragraph } from './phrases.ts';
import type { HearingRightNoticeFacts } from './procedure-facts.ts';

/** 听证权利告知书, to the applicant or a third party: the matter, the right, the days to ask for it (许可法 36, 46, 47). */
export function writeHearingRightNotice(facts: HearingRightNoticeFacts): Paper {
  return makePaper(facts, {
    addressee: facts.addressee,
    blocks: [
      paragraph(`本机关正在审查下列${wordsOf(facts.item).asked}：`),
      listApplication(facts),
      paragraph(`审查发现：${endSentence(facts.matter)}`, 'matter'),
      paragraph(
        `依照${spellArticles(facts.basis)}，你（单位）有权进行陈述和申辩，并有权要求听证。要求听证的，应当在下列期限内提出：${tellLimit(facts.request)}；逾期未提出的，视为放弃听证权利。`,
      ),
      paragraph('申请人、利害关系人不承担组织听证的费用。听证期间不计算在办理期限内。'),
    ],
  });
}

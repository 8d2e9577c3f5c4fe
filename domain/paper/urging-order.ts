import type { Officer } from './case-facts.ts';
import { spellArticles } from './citation.ts';
import { tellDeadline } from './deadline-words.ts';
import { makePaper } from './make-paper.ts';
import type { Paper } from './paper.ts';
import { endSentence, listApplication, paragraph } from './phrases.ts';
import type { UrgingOrderFacts } from './supervision-facts.ts';

/** 督办单, to the unit that has to answer: cause, case, the limit, and until when to reply. */
export function writeUrgingOrder(facts: UrgingOrderFacts): Paper {
  const { limit, holder } = facts;
  return makePaper(facts, {
    addressee: facts.to,
    toOffice: true,
    blocks: [
      paragraph(`督办事由：${endSentence(facts.cause)}`, 'cause'),
      listApplication(facts),
      {
        type: 'facts',
        rows: [
          ...(limit === null ? [] : [[limit.name, tellDeadline(limit.deadline)] as const]),
          ...(holder === undefined ? [] : [['目前承办人', tellHolder(holder)] as const]),
        ],
      },
      paragraph(
        `依照${spellArticles(facts.basis)}，请立即办理，并书面回复${facts.demand ?? '办理情况、原因和预计办结日期'}，回复期限${tellDeadline(facts.replyBy)}。`,
        'replyBy',
      ),
      paragraph('逾期不回复或者无正当理由继续拖延的，依法依规处理。'),
    ],
  });
}

const tellHolder = (holder: Officer | null): string =>
  holder === null ? '尚未认领' : `${holder.unit}　${holder.name}`;

import { spellDueDay } from './calendar-words.ts';
import { spellArticles } from './citation.ts';
import { tellDeadline } from './deadline-words.ts';
import { makePaper } from './make-paper.ts';
import type { Paper } from './paper.ts';
import { endSentence, paragraph, tellApplication } from './phrases.ts';
import type { ExtensionNoticeFacts } from './procedure-facts.ts';

/** 延长审查期限告知书: the due day as it was, the reason, who approved it, the new due day (许可法 42). */
export function writeExtensionNotice(facts: ExtensionNoticeFacts): Paper {
  return makePaper(facts, {
    blocks: [
      paragraph(`${tellApplication(facts)}，法定办理时限${tellDeadline(facts.original)}。`),
      paragraph(`延长的理由：${endSentence(facts.reason)}`, 'reason'),
      paragraph(
        `依照${spellArticles(facts.basis)}，经${facts.approver}批准，办理期限延长${facts.days}个工作日，自原届满日次日起算，延长至${spellDueDay(facts.newDue)}24时止。`,
      ),
    ],
  });
}

import { spellDay } from './calendar-words.ts';
import { spellArticle, spellArticles } from './citation.ts';
import type { RefusalDecisionFacts } from './decision-facts.ts';
import { makePaper } from './make-paper.ts';
import type { Block, Paper } from './paper.ts';
import { endSentence, paragraph, tellApplication, tellRemedies, trimEnd } from './phrases.ts';

/** 不予行政许可决定书: facts, reasons, provisions, remedies with their addressees (许可法 38(2)). */
export function writeRefusalDecision(facts: RefusalDecisionFacts): Paper {
  return makePaper(facts, {
    blocks: [
      paragraph(
        `${tellApplication(facts)}，于${spellDay(facts.appliedOn)}提出，本机关于${spellDay(facts.acceptedOn)}受理。`,
      ),
      paragraph(`经审查查明：${tellHearing(facts.hearingOn)}${endSentence(facts.found)}`, 'found'),
      paragraph(`不予许可的理由：${endSentence(facts.reasons)}`, 'reasons'),
      paragraph(
        `上述情形不符合${spellArticles(facts.provisions)}的规定。根据${spellArticles(facts.basis)}，本机关决定不予行政许可。`,
        'provisions',
      ),
      ...tellOverrun(facts.overrunReason),
      tellRemedies('本决定', facts.remedies),
      paragraph('本决定不影响你单位在具备条件后重新提出申请，也不影响项目其他事项的办理。'),
    ],
  });
}

function tellHearing(hearingOn: RefusalDecisionFacts['hearingOn']): string {
  return hearingOn === null ? '' : `根据${spellDay(hearingOn)}的听证笔录，`;
}

function tellOverrun(reason: string | null): readonly Block[] {
  if (reason === null) return [];
  return [
    paragraph(
      `本决定超过承诺办理时限作出，原因：${trimEnd(reason)}（${spellArticle('722号 36(2)')}）。`,
      'overrunReason',
    ),
  ];
}

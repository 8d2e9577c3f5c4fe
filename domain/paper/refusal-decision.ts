import { spellDay } from './calendar-words.ts';
import { spellArticle, spellArticles } from './citation.ts';
import type { RefusalDecisionFacts } from './decision-facts.ts';
import { makePaper } from './make-paper.ts';
import { refusalOf, wordsOf } from './nature-words.ts';
import type { Block, Paper } from './paper.ts';
import { endSentence, paragraph, SUCCESSIONS, tellApplication, tellRemedies, trimEnd } from './phrases.ts';

/** 不予行政许可决定书: facts, reasons, provisions, remedies with their addressees (许可法 38(2)). */
export function writeRefusalDecision(facts: RefusalDecisionFacts): Paper {
  return makePaper(facts, {
    blocks: [
      paragraph(
        `${tellApplication(facts)}，于${spellDay(facts.appliedOn)}${facts.item.nature === 'filing' ? '提交' : '提出'}，本机关于${spellDay(facts.acceptedOn)}受理。`,
      ),
      ...tellGrounds(facts),
      paragraph(
        `${tellProvisions(facts.provisions)}根据${spellArticles(facts.basis)}，本机关决定${tellRefused(facts)}。`,
        'provisions',
      ),
      ...tellOverrun(facts.overrunReason),
      tellRemedies('本决定', facts.remedies),
      paragraph('本决定不影响你单位在具备条件后重新提出申请，也不影响项目其他事项的办理。'),
    ],
  });
}

const tellRefused = ({ succeeds, item }: RefusalDecisionFacts): string =>
  succeeds ? `不予${SUCCESSIONS[succeeds.kind]}` : wordsOf(item).refused;

/** Which provisions are not met; none where neither the officers nor the guide names any. */
const tellProvisions = (provisions: readonly string[]): string =>
  provisions.length === 0 ? '' : `上述情形不符合${spellArticles(provisions)}的规定。`;

/** Facts and reasons are two things (许可法 38(2)); each is told once, also where they were written as one. */
function tellGrounds({ found, reasons, hearingOn, item }: RefusalDecisionFacts): readonly Block[] {
  const refused = refusalOf(item);
  const heard = tellHearing(hearingOn);
  if (found === null)
    return [paragraph(`经审查查明的事实和${refused}的理由：${heard}${endSentence(reasons)}`, 'reasons')];
  return [
    paragraph(`经审查查明：${heard}${endSentence(found)}`, 'found'),
    paragraph(`${refused}的理由：${endSentence(reasons)}`, 'reasons'),
  ];
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

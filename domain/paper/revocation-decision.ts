import { spellDay } from './calendar-words.ts';
import { spellArticle } from './citation.ts';
import { makePaper } from './make-paper.ts';
import { holderOf, wordsOf } from './nature-words.ts';
import type { Paper } from './paper.ts';
import { endSentence, listGrant, paragraph, tellCease, tellRemedies } from './phrases.ts';
import type { RevocationDecisionFacts } from './supervision-facts.ts';

/** 撤销行政许可决定书: facts, ground (许可法 69), what was stated against it, the day it takes effect, remedies. */
export function writeRevocationDecision(facts: RevocationDecisionFacts): Paper {
  const article = spellArticle(facts.ground);
  return makePaper(facts, {
    holder: holderOf(facts.item),
    blocks: [
      listGrant(facts),
      paragraph(
        `本机关于${spellDay(facts.decidedOn)}对你单位作出${wordsOf(facts.item).granted}决定（${facts.decisionNumber}）。`,
      ),
      paragraph(`经查明：${endSentence(facts.found)}`, 'found'),
      paragraph(tellDefence(facts), 'defence'),
      paragraph(
        `根据${article}，本机关决定撤销上述${wordsOf(facts.item).act}，自${spellDay(facts.effectiveFrom)}起失去效力。${tellBenefit(facts)}`,
      ),
      paragraph(`自本决定送达之日起，${tellCease(facts.item)}撤销情况依法公开。`),
      tellRemedies('本决定', facts.remedies),
    ],
  });
}

function tellDefence({ defence, priorNoticeNumber }: RevocationDecisionFacts): string {
  const told = `本机关已经事先告知（${priorNoticeNumber}）你单位拟作出的决定以及陈述和申辩的权利`;
  if (defence === null) return `${told}，你单位在期限内未陈述和申辩。`;
  return `${told}。你单位陈述：${endSentence(defence.stated)}本机关认为：${endSentence(defence.judged)}`;
}

function tellBenefit({ ground, item }: RevocationDecisionFacts): string {
  return ground === '许可法 69(2)'
    ? `基于该${wordsOf(item).act}取得的利益不受保护（${spellArticle('许可法 69(4)')}）。`
    : `你单位的合法权益因此受到损害的，依法给予赔偿（${spellArticle('许可法 69(4)')}）。`;
}

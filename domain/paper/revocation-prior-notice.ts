import { spellDay } from './calendar-words.ts';
import { spellArticle, spellArticles } from './citation.ts';
import { tellLimit } from './deadline-words.ts';
import { makePaper } from './make-paper.ts';
import { holderOf, wordsOf } from './nature-words.ts';
import type { Block, Paper } from './paper.ts';
import { endSentence, listGrant, paragraph, trimEnd } from './phrases.ts';
import type { RevocationPriorNoticeFacts } from './supervision-facts.ts';

/** 撤销行政许可事先告知书: facts, the broken promise in its words, the ground, the right to state and defend. */
export function writeRevocationPriorNotice(facts: RevocationPriorNoticeFacts): Paper {
  return makePaper(facts, {
    holder: holderOf(facts.item),
    blocks: [
      listGrant(facts),
      paragraph(
        `本机关拟撤销${spellDay(facts.decidedOn)}对你单位作出的${wordsOf(facts.item).act}（${facts.decisionNumber}），现依照${spellArticles(facts.basis)}事先告知如下：`,
      ),
      paragraph(`认定的事实：${endSentence(facts.found)}`, 'found'),
      ...tellPromise(facts),
      paragraph(`撤销的依据：${spellArticle(facts.ground)}。`),
      paragraph(
        `你单位有权陈述和申辩，期限${tellLimit(facts.statement)}；逾期未提出的，视为放弃。陈述和申辩不会加重对你单位的处理。`,
      ),
    ],
  });
}

function tellPromise({ brokenPromise, letterNumber = null }: RevocationPriorNoticeFacts): readonly Block[] {
  if (brokenPromise === null) return [];
  const letter = letterNumber === null ? '' : `（告知承诺书${letterNumber}）`;
  return [paragraph(`违反的承诺${letter}：“${trimEnd(brokenPromise)}”。`, 'brokenPromise')];
}

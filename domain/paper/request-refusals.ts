import { spellDueDay } from './calendar-words.ts';
import { spellArticles } from './citation.ts';
import { makePaper } from './make-paper.ts';
import { holderOf, wordsOf } from './nature-words.ts';
import type { Paper } from './paper.ts';
import { askedForLonger, askedToEnd, tellFound, tellGrant, TIMES } from './permit-decisions.ts';
import type { DeregistrationRefusalFacts, PermitExtensionRefusalFacts } from './permit-facts.ts';
import { endSentence, listGrant, paragraph, tellRemedies } from './phrases.ts';

/** 不予行政许可延期决定书: what was asked, why it is not granted, until when the permit goes on, remedies. */
export function writePermitExtensionRefusal(facts: PermitExtensionRefusalFacts): Paper {
  const { last, time, basis } = facts;
  return writeRefusal(facts, [
    askedForLonger(facts),
    `根据${spellArticles(basis)}，本机关决定不予延期：${TIMES[time]}的最后一日仍为${spellDueDay(last)}。`,
  ]);
}

/** 不予注销行政许可决定书 (许可法 70): what was asked, why it is not granted, that the permit stands as it did, remedies. */
export function writeDeregistrationRefusal(facts: DeregistrationRefusalFacts): Paper {
  const { item, basis } = facts;
  return writeRefusal(facts, [
    askedToEnd(facts),
    `根据${spellArticles(basis)}，本机关决定不予注销，该${wordsOf(item).given}的效力不变。`,
  ]);
}

function writeRefusal(
  facts: PermitExtensionRefusalFacts | DeregistrationRefusalFacts,
  [asked, decided]: readonly [string, string],
): Paper {
  return makePaper(facts, {
    holder: holderOf(facts.item),
    blocks: [
      listGrant(facts),
      tellGrant(facts),
      paragraph(asked, 'asked'),
      ...tellFound(facts.found),
      paragraph(`不予同意的理由：${endSentence(facts.reason)}`, 'reason'),
      paragraph(decided),
      tellRemedies('本决定', facts.remedies),
    ],
  });
}

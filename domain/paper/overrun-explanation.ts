import { spellDay, spellDueDay } from './calendar-words.ts';
import { spellArticle } from './citation.ts';
import { tellDeadline } from './deadline-words.ts';
import type { OverrunExplanationFacts } from './decision-facts.ts';
import { makePaper } from './make-paper.ts';
import type { Paper } from './paper.ts';
import { endSentence, paragraph, tellApplication } from './phrases.ts';

/** 办理进度超期说明: why the promise was not kept, and the new expected day (722号 36(2)). */
export function writeOverrunExplanation(facts: OverrunExplanationFacts): Paper {
  return makePaper(facts, {
    blocks: [
      paragraph(
        `${tellApplication(facts)}，本机关于${spellDay(facts.acceptedOn)}受理，承诺办理时限${tellDeadline(facts.promised)}。本机关未能在承诺时限内作出决定，依照${spellArticle('722号 36(2)')}说明如下：`,
      ),
      paragraph(`超期原因：${endSentence(facts.reason)}`, 'reason'),
      paragraph(`预计作出决定的日期：${spellDueDay(facts.expected)}。`, 'expected'),
      paragraph(tellStatutory(facts)),
    ],
  });
}

function tellStatutory({ statutory }: OverrunExplanationFacts): string {
  if (statutory === null) return '本说明依法公开。';
  return `法定办理时限不因此改变：${tellDeadline(statutory)}。逾期仍未作出决定的，你单位可以依法申请行政复议或者提起行政诉讼（${spellArticle('法释〔2009〕20号 6')}）。本说明依法公开。`;
}

import { spellDay, spellDueDay, spellPeriod } from './calendar-words.ts';
import { spellArticles } from './citation.ts';
import { tellDeadline } from './deadline-words.ts';
import { makePaper } from './make-paper.ts';
import type { Paper } from './paper.ts';
import { endSentence, paragraph, tellApplication } from './phrases.ts';
import type { ExtensionNoticeFacts } from './procedure-facts.ts';

/**
 * 延长审查期限告知书: the due day as it was, the reason, who approved it, by how much in the unit in which the limit counts, the new
 * due day, and the lengthened limit as a whole (许可法 42).
 */
export function writeExtensionNotice(facts: ExtensionNoticeFacts): Paper {
  const { original, extended, newDue, joint = false } = facts;
  const limit = joint ? '联合办理时限' : '法定办理时限';
  const length = spellPeriod(facts.days, original.period?.unit ?? 'workingDays');
  return makePaper(facts, {
    blocks: [
      paragraph(`${tellApplication(facts)}，${limit}${tellDeadline(original)}。`),
      paragraph(`延长的理由：${endSentence(facts.reason)}`, 'reason'),
      paragraph(
        `依照${spellArticles(facts.basis)}，经${facts.approver}批准，${joint ? limit : '办理期限'}延长${length}，自${tellStart(facts)}次日起算，延长至${spellDueDay(newDue)}24时止。`,
      ),
      ...(extended ? [paragraph(`延长后的${limit}：${tellDeadline(extended)}。`, 'extended')] : []),
      ...(joint ? [paragraph('各事项自己的办理时限不因此改变。')] : []),
    ],
  });
}

/** What is added is counted on from the last counted day, also where that was a day off and the end had moved (民法典 203). */
const tellStart = ({ original: { nominal, due } }: ExtensionNoticeFacts): string =>
  nominal === due ? '原届满日' : `原期间最后一日${spellDay(nominal)}`;

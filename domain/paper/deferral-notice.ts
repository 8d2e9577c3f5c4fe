import { listLimits, listOnward } from './acceptance-notice.ts';
import { spellDay } from './calendar-words.ts';
import { spellArticles } from './citation.ts';
import { tellDeadline } from './deadline-words.ts';
import { tellLapse } from './deferral-consequence.ts';
import { listDeferred } from './deferral-promise.ts';
import { makePaper } from './make-paper.ts';
import type { Paper } from './paper.ts';
import { endSentence, paragraph, tellApplication } from './phrases.ts';
import type { DeferralNoticeFacts } from './promise-facts.ts';

/** 容缺受理通知书: the organ's answer to the promise: same list, form and last day, consequence, start of the clock. */
export function writeDeferralNotice(facts: DeferralNoticeFacts): Paper {
  const complete = '主要材料齐全、符合法定形式，暂缺的下列材料属于办事指南公布的可容缺材料';
  return makePaper(facts, {
    blocks: [
      paragraph(
        `${tellApplication(facts)}，经核对，${complete}。依照${spellArticles(facts.basis)}和你单位的容缺受理承诺书（${facts.promiseNumber}），本机关于${spellDay(facts.acceptedOn)}容缺受理，办理时限自该日次日起算。`,
      ),
      listDeferred(facts.materials),
      paragraph(`补交期限：${tellDeadline(facts.deadline)}，以本机关收到为准。`, 'deadline'),
      paragraph(
        '补交之前，审查、现场核查、专家评审、公示照常进行，但不作出准予行政许可的决定；补齐后本机关即予作出决定。',
      ),
      paragraph(endSentence(tellLapse(facts.lapse, '你单位'))),
      facts.onward ? listOnward(facts.onward) : listLimits(facts.statutory, facts.promised),
      paragraph(`承办人员：${facts.officer.unit}　${facts.officer.name}。`),
    ],
  });
}

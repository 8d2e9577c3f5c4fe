import { spellArticle } from './citation.ts';
import { tellDeadline } from './deadline-words.ts';
import { makePaper } from './make-paper.ts';
import type { Paper } from './paper.ts';
import { endSentence, nameMaterials, paragraph, tellApplication } from './phrases.ts';
import type { ReopeningNoticeFacts } from './procedure-facts.ts';

/** 重新审查告知书: which later paper changes what, what falls with it, and that no limit moves (许可法 34(1), 意见 6). */
export function writeReopeningNotice(facts: ReopeningNoticeFacts): Paper {
  const limits = facts.limits.map((limit) => tellDeadline(limit)).join('；');
  return makePaper(facts, {
    blocks: [
      paragraph(
        `${tellApplication(facts)}，本机关已经受理。你单位在审查期间补交的${nameMaterials(facts.materials)}改变了申请的实质内容，本机关依照${spellArticle('许可法 34(1)')}重新审查。`,
      ),
      paragraph(`理由：${endSentence(facts.reason)}`, 'reason'),
      ...falling(facts).map((text) => paragraph(text)),
      paragraph(`办理期限不因重新审查而中止，也不重新计算${limits === '' ? '' : `：${limits}`}。`),
      paragraph(`审查人员：${facts.reviewer}。你单位无须重复提交已经提交的材料，可以就上述理由向本机关说明情况。`),
    ],
  });
}

function falling({ proposalFalls, opinionsAnew }: ReopeningNoticeFacts): readonly string[] {
  return [
    ...(proposalFalls ? ['此前拟出、尚未签发的决定不再有效。'] : []),
    ...(opinionsAnew ? ['此前其他部门的意见，将根据后补的材料重新考虑。'] : []),
  ];
}

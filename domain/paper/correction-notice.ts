import { spellDay } from './calendar-words.ts';
import { spellArticle, spellArticles } from './citation.ts';
import { tellLimit } from './deadline-words.ts';
import type { CorrectionNoticeFacts, Gap } from './intake-facts.ts';
import { makePaper } from './make-paper.ts';
import type { Block, Paper } from './paper.ts';
import { paragraph, tellApplication } from './phrases.ts';

/** 一次性补正告知书: every gap, once, with defect, basis and remedy; where, until when, and what follows (许可法 32(4)). */
export function writeCorrectionNotice(facts: CorrectionNoticeFacts): Paper {
  const count = facts.gaps.length;
  return makePaper(facts, {
    blocks: [
      paragraph(
        `${tellApplication(facts)}，本机关于${spellDay(facts.receivedOn)}收到。经核对，申请材料不齐全或者不符合法定形式。依照${spellArticles(facts.basis)}，现将需要补正的全部内容（共${count}项）一次性告知如下：`,
      ),
      listGaps(facts.gaps),
      paragraph(`提交方式和地点：${facts.where}。`),
      paragraph(`补正期限：${tellLimit(facts.deadline)}。收到全部补正材料之日为受理之日。`, 'deadline'),
      paragraph(
        '逾期未补正或者未全部补正的，视为撤回申请，本机关终止办理并书面告知；材料齐备后可以重新提出申请，不影响信用记录。',
      ),
      paragraph(`${tellOnce(facts)}承办人员：${facts.officer.unit}　${facts.officer.name}。`),
      signingForService(),
    ],
  });
}

function listGaps(gaps: readonly Gap[]): Block {
  return {
    type: 'table',
    head: ['序号', '材料', '存在的问题', '依据', '怎样补正'],
    widths: [8, 18, 24, 24, 26],
    rows: gaps.map((gap, at) => [
      String(at + 1),
      `${gap.name}（${gap.code}）`,
      gap.defect,
      spellArticle(gap.basis),
      gap.remedy,
    ]),
  };
}

const AGAIN = {
  answer: '本次告知的内容系因你单位提交的补正材料而产生，首次告知时无法发现',
  lawChange: '本次告知的内容系因首次告知后法律、法规、规章的规定发生变化',
};

function tellOnce({ again }: CorrectionNoticeFacts): string {
  if (again === null) return '本告知为一次性告知，除本告知所列内容外，本机关不再要求补正其他材料。';
  return `${AGAIN[again]}；除此以外，本机关不再要求补正其他材料（${spellArticle('许可法 72(4)')}）。`;
}

function signingForService(): Block {
  return {
    type: 'signature',
    lines: [
      ['申请人签收', '（现场送达的，由申请人签名）'],
      ['送达时间', '（电子送达的，以系统记载的到达时间为准）'],
    ],
  };
}

import { spellDay } from './calendar-words.ts';
import { spellArticle } from './citation.ts';
import { tellDeadline } from './deadline-words.ts';
import { makePaper } from './make-paper.ts';
import type { ForwardingLetterFacts, TransferNoticeFacts } from './onward-facts.ts';
import type { Paper } from './paper.ts';
import { endSentence, listApplication, nameMaterials, paragraph, tellApplication } from './phrases.ts';

/** 直报函: what the zone accepted and found goes with all materials to the organ that decides (许可法 35, 意见 6). */
export function writeForwardingLetter(facts: ForwardingLetterFacts): Paper {
  const window = facts.window === null ? '' : `贵机关告知是否受理的期限：${tellDeadline(facts.window)}。`;
  return makePaper(facts, {
    addressee: facts.to,
    toOffice: true,
    blocks: [
      listApplication(facts),
      paragraph(
        `上列申请于${spellDay(facts.receivedOn)}收件，本机关于${spellDay(facts.acceptedOn)}受理并已完成初步审查。依照${spellArticle('许可法 35')}，现将初步审查意见和全部申请材料直接报送贵机关。`,
      ),
      paragraph(`初步审查意见：${endSentence(facts.findings)}`, 'findings'),
      paragraph(`材料：${nameMaterials(facts.materials)}。上列材料贵机关不再要求申请人重复提供。`),
      paragraph(`${window}决定由贵机关作出，由本机关送达申请人；申请人的办件编号不变。`),
      paragraph(`抄送：${facts.city}；抄告申请人${facts.applicant.name}。`, 'city'),
    ],
  });
}

/** 移送告知书: the zone has no power over the case any more; what was done and the days that went by stay (许可法 22). */
export function writeTransferNotice(facts: TransferNoticeFacts): Paper {
  const limits = facts.limits.map((limit) => tellDeadline(limit)).join('；');
  const accepted = facts.acceptedOn === null ? '尚未受理' : `于${spellDay(facts.acceptedOn)}受理`;
  return makePaper(facts, {
    blocks: [
      paragraph(
        `${tellApplication(facts)}，于${spellDay(facts.receivedOn)}收件，${accepted}。本机关办理该事项的授权已经终止，依照${spellArticle('许可法 22')}，现将办件连同全部材料移送有权机关：${facts.to}。`,
        'to',
      ),
      paragraph(
        `收件日期、受理日期和已经用去的时间继续有效，期限不重新计算${limits === '' ? '' : `：${limits}`}。办件编号不变，你单位无须重新申请，也无须重复提交材料${facts.materials.length === 0 ? '' : `（${nameMaterials(facts.materials)}）`}。`,
      ),
      paragraph('决定由上述机关作出，由本机关送达。'),
    ],
  });
}

import { spellDay } from './calendar-words.ts';
import { spellArticle } from './citation.ts';
import type { NonAcceptanceFacts } from './intake-facts.ts';
import { makePaper } from './make-paper.ts';
import { wordsOf } from './nature-words.ts';
import type { Block, Paper } from './paper.ts';
import { endSentence, paragraph, tellApplication, tellRemedies } from './phrases.ts';

/** 不予受理决定书: ground, facts, the competent organ with its address, remedies (许可法 32(2) or 许可法 78). */
export function writeNonAcceptance(facts: NonAcceptanceFacts): Paper {
  return makePaper(facts, {
    blocks: [
      paragraph(`${tellApplication(facts)}，本机关于${spellDay(facts.receivedOn)}收到。`),
      paragraph(`经核对，${endSentence(facts.found)}`, 'found'),
      ...tellGround(facts),
      tellRemedies('本决定', facts.remedies),
    ],
  });
}

function tellGround({ ground, item }: NonAcceptanceFacts): readonly Block[] {
  if (ground.type === 'falseMaterial') {
    const article = spellArticle('许可法 78');
    return [
      paragraph(
        `上述情形属于隐瞒有关情况或者提供虚假材料${tellAsking(item)}。依照${article}，本机关决定不予受理，并给予警告。`,
      ),
    ];
  }
  const { name, address } = ground.competentOrgan;
  return [
    paragraph(`申请事项依法不属于本机关职权范围。依照${spellArticle('许可法 32(2)')}，本机关决定不予受理。`),
    paragraph(`有权办理该事项的行政机关是：${name}${tellAddress(address)}。请向该机关提出申请。`, 'ground'),
  ];
}

/** 申请行政许可, 办理备案, 提出登记申请. */
function tellAsking(item: NonAcceptanceFacts['item']): string {
  const { asked } = wordsOf(item);
  if (item.nature === undefined || item.nature === 'permit') return '申请行政许可';
  return `${item.nature === 'filing' ? '办理' : '提出'}${asked}`;
}

const tellAddress = (address: string | null): string => {
  if (address === null) return '（本机关没有其地址，可以向本决定书下方的联系单位询问）';
  return address === '' ? '' : `（地址：${address}）`;
};

import { dayOf } from '../clock/instant.ts';
import { spellDueDay, spellInstant } from './calendar-words.ts';
import { spellArticle, spellArticles } from './citation.ts';
import { tellDeadline, tellRule } from './deadline-words.ts';
import type { ReceiptFacts, ReceivedMaterial } from './intake-facts.ts';
import { makePaper } from './make-paper.ts';
import type { Block, Paper } from './paper.ts';
import { listApplication, paragraph } from './phrases.ts';

/** 收件凭证: what came in, when to the second, and the last day by which the applicant hears (许可法 32(4)). */
export function writeReceipt(facts: ReceiptFacts): Paper {
  return makePaper(facts, {
    blocks: [
      paragraph(tellComing(facts)),
      listApplication(facts),
      listMaterials(facts.materials),
      tellAcceptance(facts),
      ...tellDecider(facts),
      paragraph(
        `本凭证依据${spellArticles(facts.basis)}出具，证明本机关已经收到上述材料，不表示${tellNotYet(facts)}。`,
      ),
    ],
  });
}

const isFiling = ({ item }: ReceiptFacts): boolean => item.nature === 'filing';

const tellNotYet = (facts: ReceiptFacts): string => (isFiling(facts) ? '已经备案' : '申请已经受理');

/** What was filed ahead is received by itself once all it waits for is granted; its limits begin then. */
function tellComing(facts: ReceiptFacts): string {
  const { receivedAt, filedAt, channel } = facts;
  const what = isFiling(facts) ? '备案信息及材料' : '申请及材料';
  const received = spellInstant(receivedAt);
  return filedAt === undefined
    ? `本机关于${received}通过${channel}收到你单位提交的下列${what}。`
    : `你单位于${spellInstant(filedAt)}通过${channel}提前申报下列${what}。前置事项已经办结，本机关于${received}收件。`;
}

function listMaterials(materials: readonly ReceivedMaterial[]): Block {
  return {
    type: 'table',
    head: ['序号', '材料', '来源', '页数', '大小', 'SHA-256 摘要'],
    widths: [8, 26, 13, 8, 12, 33],
    rows: materials.map((material, at) => [
      String(at + 1),
      `${material.name}（${material.code}）`,
      material.source === 'shared' ? '系统调取' : '申请人',
      material.pages === null ? '—' : String(material.pages),
      tellSize(material.bytes),
      material.sha256,
    ]),
  };
}

function tellAcceptance({ acceptance, receivedAt }: ReceiptFacts): Block {
  if (acceptance === null)
    return paragraph('本事项信息齐全即时办理，办理结果随即出具，不另行发出受理通知书。', 'acceptance');
  const article = tellRule(acceptance);
  if (acceptance.period?.length === 0) {
    const today = `本机关当场（${spellDueDay(acceptance.due)}）告知是否受理以及需要补正的全部内容`;
    return paragraph(`${today}；未当场告知的，自收到申请材料之日起即为受理（${article}）。`, 'acceptance');
  }
  return paragraph(
    [
      `本机关最迟于${spellDueDay(acceptance.due)}告知是否受理以及需要补正的全部内容：${tellDeadline(acceptance)}。`,
      `逾期未告知的，视为自收到申请材料之日即${spellDueDay(dayOf(receivedAt))}起受理（${article}）。`,
    ].join(''),
    'acceptance',
  );
}

/** Who decides and why (授权事项清单). */
function tellDecider({ decides }: ReceiptFacts): readonly Block[] {
  if (decides === undefined) return [];
  const text =
    decides === null
      ? `本机关今日没有办理该事项的授权依据，将即时作出不予受理的决定，并告知有权办理的机关（${spellArticle('许可法 32(2)')}）。`
      : `本事项由${decides.organ}决定，依据：${decides.instrument}。`;
  return [paragraph(text, 'decides')];
}

function tellSize(bytes: number): string {
  if (bytes < 1024) return `${bytes}B`;
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)}KB` : `${(bytes / 1024 / 1024).toFixed(1)}MB`;
}

import { spellArticles } from './citation.ts';
import { tellDeadline, tellPeriodToCome } from './deadline-words.ts';
import { tellLapse } from './deferral-consequence.ts';
import { makePaper } from './make-paper.ts';
import { wordsOf } from './nature-words.ts';
import type { Block, Paper } from './paper.ts';
import { listApplication, nameMaterials, paragraph, signatureBlock } from './phrases.ts';
import type { DeferralPromiseFacts, DeferredMaterial } from './promise-facts.ts';

/** 容缺受理承诺书: the applicant's own letter: what is missing, form and last day, truth, consequence, signature. */
export function writeDeferralPromise(facts: DeferralPromiseFacts): Paper {
  return makePaper(facts, {
    addressee: facts.organ.name,
    blocks: [
      listApplication(facts),
      paragraph(
        `本单位自愿申请容缺受理（依据：${spellArticles(facts.basis)}）。${tellMain(facts)}，下列次要材料暂缺：`,
      ),
      listDeferred(facts.materials),
      ...tellOthers(facts),
      paragraph('本单位郑重承诺：'),
      {
        type: 'list',
        items: [
          '已经提交的材料和填报的信息真实、合法、有效，与原件一致；',
          `按上表形式补齐全部暂缺材料，${tellUntil(facts)}，以贵机关收到为准${tellWithin(facts)}；`,
          `知悉在材料补齐之前，贵机关照常审查，${tellBar(facts)}；`,
          `自愿承担不履行承诺的后果：${tellLapse(facts, '本单位')}，由此造成的损失由本单位承担。`,
        ],
      },
      signatureBlock('承诺人', facts.signature),
    ],
  });
}

/** Signed with a main paper missing, it says which, and that this promise does not cover it. */
function tellMain({ missing }: DeferralPromiseFacts): string {
  const main = missing?.main ?? [];
  if (main.length === 0) return '主要材料已经提交齐全';
  return `主要材料${nameMaterials(main)}尚待提交，不在本承诺之内，由本单位另行补齐`;
}

function tellOthers({ missing }: DeferralPromiseFacts): readonly Block[] {
  const others = missing?.others ?? [];
  return others.length === 0 ? [] : [paragraph(`${nameMaterials(others)}也尚待提交，不在本承诺之内。`)];
}

/** A period from acceptance has no last day before it: the notice of acceptance names it. */
const tellUntil = ({ deadline }: DeferralPromiseFacts): string =>
  'after' in deadline ? `${tellPeriodToCome(deadline)}，该日以容缺受理通知书所载为准` : tellDeadline(deadline);

function tellWithin({ within }: DeferralPromiseFacts): string {
  if (!within) return '';
  return `，且不晚于本事项的${within === 'promised' ? '承诺' : '法定'}办理时限`;
}

const tellBar = ({ beforeItem, item }: DeferralPromiseFacts): string =>
  beforeItem === undefined ? `但不作出${wordsOf(item).granted}的决定` : `准予本事项的，补齐之前${beforeItem}不予批准`;

/** The deferred materials with the form in which each has to come; promise and notice carry the same list. */
export function listDeferred(materials: readonly DeferredMaterial[]): Block {
  return {
    type: 'table',
    head: ['序号', '暂缺材料', '补交形式'],
    widths: [8, 52, 40],
    rows: materials.map(({ code, name, form }, at) => [String(at + 1), `${name}（${code}）`, form]),
  };
}

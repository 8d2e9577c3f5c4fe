import { listLimits, listOnward, tellMissingMain } from './acceptance-notice.ts';
import { spellDay } from './calendar-words.ts';
import { spellArticle, spellArticles } from './citation.ts';
import { tellDeadline } from './deadline-words.ts';
import { tellLapse } from './deferral-consequence.ts';
import { listDeferred } from './deferral-promise.ts';
import { makePaper } from './make-paper.ts';
import { wordsOf } from './nature-words.ts';
import type { Block, Paper } from './paper.ts';
import { endSentence, nameMaterials, paragraph, tellApplication } from './phrases.ts';
import type { DeferralNoticeFacts } from './promise-facts.ts';

/** 容缺受理通知书: the organ's answer to the promise: same list, form and last day, consequence, start of the clock. */
export function writeDeferralNotice(facts: DeferralNoticeFacts): Paper {
  return makePaper(facts, {
    blocks: [
      paragraph(tellAcceptance(facts)),
      listDeferred(facts.materials),
      ...tellMissing(facts.missing),
      paragraph(`补交期限：${tellDeadline(facts.deadline)}，以本机关收到为准。`, 'deadline'),
      paragraph(`补交之前，审查、现场核查、专家评审、公示照常进行，${tellDecision(facts)}。`),
      paragraph(endSentence(tellLapse(facts, '你单位'))),
      facts.onward ? listOnward(facts.onward) : listLimits(facts.statutory, facts.promised),
      paragraph(`承办人员：${facts.officer.unit}　${facts.officer.name}。`),
    ],
  });
}

/** Who was accepted by lapse was not looked at: nothing is said of what is complete. */
function tellAcceptance(facts: DeferralNoticeFacts): string {
  const on = spellDay(facts.acceptedOn);
  const grounds = `依照${spellArticles(facts.basis)}和你单位的容缺受理承诺书（${facts.promiseNumber}）`;
  const deferrable = '下列材料属于办事指南公布的可容缺材料';
  if (facts.deemed)
    return `${tellApplication(facts)}，依照${spellArticle(facts.silence ?? '许可法 32(4)')}自${on}起视为受理${tellStart(facts)}。${deferrable}，${grounds}，可以在下列期限内补交：`;
  return `${tellApplication(facts)}，经核对，主要材料齐全、符合法定形式，暂缺的${deferrable}。${grounds}，本机关于${on}容缺受理${tellStart(facts)}。`;
}

/** From when the limits run: what the item's own law counts from receipt does not begin with acceptance (环评, 施工许可). */
function tellStart({ statutory, promised, onward }: DeferralNoticeFacts): string {
  if (!onward && statutory === null && promised === null) return '';
  if (onward || statutory?.event !== '收到申请材料') return '，办理时限自该日次日起算';
  const fromReceipt = `办理时限自${spellDay(statutory.from)}收到申请材料的次日起算`;
  return promised === null ? `，${fromReceipt}` : `，承诺办理时限自该日次日起算，法定${fromReceipt}`;
}

function tellMissing(missing: DeferralNoticeFacts['missing']): readonly Block[] {
  const all = missing ? [...missing.main, ...missing.others] : [];
  if (!missing || all.length === 0) return [];
  return [paragraph(`上列材料以外，本机关尚未收到：${nameMaterials(all)}。`), ...tellMissingMain(missing)];
}

/** Whether it is decided before the papers are in, and when after: not while main ones are missing too. */
function tellDecision({ beforeItem, missing, item }: DeferralNoticeFacts): string {
  if (beforeItem !== undefined) return `符合条件的，可以先作出准予的决定，但补齐之前${beforeItem}不予批准`;
  const barred = `但不作出${wordsOf(item).granted}的决定`;
  return missing && missing.main.length > 0 ? barred : `${barred}；补齐后本机关即予作出决定`;
}

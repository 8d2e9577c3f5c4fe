import { spellDay, spellDueDay } from './calendar-words.ts';
import { spellArticle, spellArticles } from './citation.ts';
import { makePaper } from './make-paper.ts';
import { holderOf, wordsOf } from './nature-words.ts';
import type { Block, Paper } from './paper.ts';
import type {
  BeforeDeregistration,
  DeregistrationFacts,
  DeregistrationRefusalFacts,
  OfGrant,
  PermitExtensionFacts,
  PermitWithdrawalFacts,
} from './permit-facts.ts';
import { endSentence, listGrant, paragraph, tellCease, tellRemedies, tellReturn } from './phrases.ts';

/** 撤回行政许可决定书 (许可法 8(2)): facts, reasons, the day it takes effect, compensation, remedies. */
export function writePermitWithdrawal(facts: PermitWithdrawalFacts): Paper {
  return makePaper(facts, {
    holder: holderOf(facts.item),
    blocks: [
      listGrant(facts),
      tellGrant(facts),
      ...tellFound(facts.found),
      paragraph(`撤回的理由：${endSentence(facts.reason)}`, 'reason'),
      paragraph(
        `根据${spellArticles(facts.basis)}，为了公共利益的需要，本机关决定撤回上述${wordsOf(facts.item).act}，自${spellDay(facts.effectiveFrom)}起失去效力。`,
      ),
      paragraph(
        `撤回给你单位造成财产损失的，依法给予补偿（${spellArticle('许可法 8(2)')}）。补偿：${endSentence(facts.compensation)}`,
        'compensation',
      ),
      paragraph(`自本决定送达之日起，${tellCease(facts.item)}撤回情况依法公开。`),
      tellRemedies('本决定', facts.remedies),
    ],
  });
}

/** 注销行政许可决定书 (许可法 70): what became of the permit, reasons, remedies. */
export function writeDeregistration(facts: DeregistrationFacts): Paper {
  return makePaper(facts, {
    holder: holderOf(facts.item),
    blocks: [
      listGrant(facts),
      tellGrant(facts),
      ...tellAsked(facts),
      ...tellBefore(facts),
      ...tellFound(facts.found),
      paragraph(`注销的理由：${endSentence(facts.reason)}`, 'reason'),
      paragraph(
        `根据${spellArticles(facts.basis)}，本机关决定自${spellDay(facts.effectiveFrom)}起注销上述${wordsOf(facts.item).act}。${tellReturn(facts.item)}注销情况依法公开。`,
      ),
      tellRemedies('本决定', facts.remedies),
    ],
  });
}

const tellAsked = ({ asked, item }: DeregistrationFacts): readonly Block[] =>
  asked ? [paragraph(askedToEnd({ asked, item }), 'asked')] : [];

/** That the holder asked for the deregistration, and when. */
export const askedToEnd = ({ asked, item }: Pick<DeregistrationRefusalFacts, 'asked' | 'item'>): string =>
  `你单位于${spellDay(asked)}申请注销该${wordsOf(item).given}。`;

const BEFORE: Readonly<Record<BeforeDeregistration, string | null>> = {
  valid: null,
  changed: '已经依法变更或者延续，由新的决定代替。',
  expired: '有效期届满，没有延续。',
  void: '因没有在规定的期限内开工，已经依法失效。',
  withdrawn: '已经依法撤回。',
  revoked: '已经依法撤销。',
};

function tellBefore({ before, item }: DeregistrationFacts): readonly Block[] {
  const said = BEFORE[before];
  return said === null ? [] : [paragraph(`该${wordsOf(item).given}${said}`, 'before')];
}

/** 行政许可延期决定书: what was asked, how much of it is granted and until when, remedies where it is less. */
export function writePermitExtension(facts: PermitExtensionFacts): Paper {
  const { length, time, before, after, left, remedies, article } = facts;
  const name = TIMES[time];
  const times = left > 0 ? `此后还可以申请延期${left}次。` : '此后不能再申请延期。';
  return makePaper(facts, {
    holder: holderOf(facts.item),
    blocks: [
      listGrant(facts),
      tellGrant(facts),
      paragraph(askedForLonger(facts)),
      paragraph(
        `根据${spellArticle(article)}，本机关决定准予延长${length}个月：${name}的最后一日由${spellDay(before)}延至${spellDueDay(after)}。${times}`,
        'length',
      ),
      ...tellRest(facts),
      paragraph(`${EFFECTS[time]}的，该${wordsOf(facts.item).given}${time === 'start' ? '自行失效' : '失去效力'}。`),
      ...(remedies === null ? [] : [tellRemedies('本决定', remedies)]),
    ],
  });
}

/** That the holder asked for more time, when, and for how much. */
export const askedForLonger = ({ asked, item, time }: Pick<PermitExtensionFacts, 'asked' | 'item' | 'time'>): string =>
  `你单位于${spellDay(asked.on)}申请将该${wordsOf(item).given}的${TIMES[time]}延长${asked.length}个月。`;

/** How a time of a permit is called. */
export const TIMES: Readonly<Record<PermitExtensionFacts['time'], string>> = { start: '开工期限', validity: '有效期' };

const EFFECTS: Readonly<Record<PermitExtensionFacts['time'], string>> = {
  start: '在上述最后一日以前没有开工，又没有依法延期',
  validity: '有效期届满没有依法延续',
};

function tellRest({ asked, length, reason }: PermitExtensionFacts): readonly Block[] {
  const rest = asked.length - length;
  if (rest <= 0) return [];
  const why = reason === null ? '' : `理由：${endSentence(reason)}`;
  return [paragraph(`其余${rest}个月不予延长。${why}`, 'reason')];
}

/** Of which decision of the organ something is decided. */
export const tellGrant = ({ decidedOn, decisionNumber, item }: OfGrant): Block =>
  paragraph(`本机关于${spellDay(decidedOn)}对你单位作出${wordsOf(item).granted}决定（${decisionNumber}）。`);

/** What was found, where it is told apart from the reasons. */
export const tellFound = (found: string | null): readonly Block[] =>
  found === null ? [] : [paragraph(`经查明：${endSentence(found)}`, 'found')];

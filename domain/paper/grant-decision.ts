import { tellCommitment } from './by-commitment.ts';
import { spellDay } from './calendar-words.ts';
import { spellArticle, spellArticles } from './citation.ts';
import { tellDeadline } from './deadline-words.ts';
import type { SucceededPermit } from './case-facts.ts';
import type { GrantDecisionFacts } from './decision-facts.ts';
import { writeFilingCertificate } from './filing-certificate.ts';
import { writeJointAcceptance } from './joint-acceptance.ts';
import { makePaper } from './make-paper.ts';
import { isPermit, wordsOf } from './nature-words.ts';
import type { Block, Paper } from './paper.ts';
import { endSentence, nameMaterials, paragraph, SUCCESSIONS, tellApplication, trimEnd } from './phrases.ts';

/**
 * 准予行政许可决定书 (许可法 38(1)): reasons, content, scope, validity, conditions; that it rests on a commitment and
 * when that is checked; what is still owed; publicity (许可法 40). A filing becomes a certificate instead.
 */
export function writeGrantDecision(facts: GrantDecisionFacts): Paper {
  if (facts.nature === 'filing') return writeFilingCertificate(facts);
  if (facts.joint)
    return writeJointAcceptance(facts, facts.joint, [...tellReservations(facts), tellEffect(facts, '本意见书')]);
  return makePaper(facts, {
    blocks: [
      paragraph(`${tellApplication(facts)}，${tellStart(facts)}`),
      paragraph(tellReasons(facts), 'reasons'),
      ...tellContent(facts),
      ...tellReservations(facts),
      ...tellBefore(facts),
      tellEffect(facts, '本决定'),
    ],
  });
}

/** What it rests on beside the review: a commitment, a material to come; and why it came late. */
const tellReservations = (facts: GrantDecisionFacts): readonly Block[] => [
  ...(facts.commitment === null ? [] : tellCommitment(facts.commitment, { paper: '本决定', effect: effectOf(facts) })),
  ...tellSupplement(facts.supplement),
  ...(facts.overrunReason === null ? [] : [tellOverrun(facts.overrunReason)]),
];

/** 延续, 变更: what was granted before lives on in this decision. */
function tellBefore({ succeeds, item }: GrantDecisionFacts): readonly Block[] {
  if (!succeeds) return [];
  const before = `原${wordsOf(item).act}决定${succeeds.number === null ? '' : `（${succeeds.number}）`}`;
  return [paragraph(`${tellSilence(succeeds, before)}${before}自本决定作出之日起由本决定代替。`, 'succeeds')];
}

/** 逾期未作决定的，视为准予延续 (许可法 50(2)): what is decided after that confirms it. */
const tellSilence = ({ bySilence, article }: SucceededPermit, before: string): string =>
  bySilence
    ? `${before}的有效期届满前，本机关未作出是否准予延续的决定，${article === null ? '依法' : `依照${spellArticle('许可法 50(2)')}`}视为准予延续，本决定予以确认。`
    : '';

function tellEffect({ authority, item }: GrantDecisionFacts, what: string): Block {
  const article = isPermit(item) ? `（${spellArticle('许可法 40')}）` : '';
  return paragraph(`${what}依法公开${article}，自送达之日起生效。${tellAuthority(authority)}`);
}

function tellStart({ appliedOn, acceptedOn, commitment }: GrantDecisionFacts): string {
  if (commitment !== null && acceptedOn === null) return `于${spellDay(appliedOn)}以告知承诺方式提出，本机关当场办理。`;
  return acceptedOn === null
    ? `于${spellDay(appliedOn)}提出，本机关当场办理。`
    : `本机关于${spellDay(acceptedOn)}受理。`;
}

function tellReasons({ reasons, basis, hearingOn, commitment, succeeds, item }: GrantDecisionFacts): string {
  const minutes = hearingOn === null ? '' : `根据${spellDay(hearingOn)}的听证笔录，`;
  const review = commitment === null ? '经审查' : '经核对申请材料和书面承诺';
  return `${review}，${minutes}${endSentence(reasons)}根据${spellArticles(basis)}，决定${succeeds ? `准予${SUCCESSIONS[succeeds.kind]}` : wordsOf(item).granted}。`;
}

function tellContent({ content, scope, validity, start, conditions, item }: GrantDecisionFacts): readonly Block[] {
  const rows: (readonly [string, string])[] = [...content];
  if (scope !== null) rows.push([`${wordsOf(item).what}范围`, scope]);
  rows.push(['有效期限', validity === null ? '按有关法律、法规的规定执行' : tellValidity(validity)]);
  if (start) rows.push(['开工期限', tellStartBy(start)]);
  const facts: Block = { type: 'facts', rows };
  if (conditions.length === 0) return [facts, paragraph(`${effectOf({ item })}未附条件。`, 'conditions')];
  return [
    facts,
    paragraph(`${isPermit(item) ? '被许可人' : '你单位'}应当遵守下列条件：`),
    { type: 'list', items: conditions.map(endSentence), field: 'conditions' },
  ];
}

/** Up to which day a renewal may be asked for (许可法 50(1)), which lies before the end. */
function tellValidity({ months, from, until, renewBy }: NonNullable<GrantDecisionFacts['validity']>): string {
  const asked = renewBy
    ? `最迟于${spellDay(renewBy)}提出申请（${spellArticle('许可法 50(1)')}）`
    : '应当在期满前依法申请';
  return `${months}个月，自${spellDay(from)}至${spellDay(until)}；需要延续的，${asked}`;
}

/** By when works start, what follows otherwise, and until when an extension may be asked for. */
function tellStartBy({ deadline, extension }: NonNullable<GrantDecisionFacts['start']>): string {
  const by = `${tellDeadline(deadline)}开工`;
  if (extension === null) return `${by}；逾期没有开工的，本许可自行失效`;
  const { months, times, article, askBy } = extension;
  const asked = `最迟于${spellDay(askBy)}申请延期，每次不超过${months}个月，不超过${times}次（${spellArticle(article)}）`;
  return `${by}；不能按期开工的，${asked}。逾期没有开工又没有依法延期的，本许可自行失效`;
}

/** What falls with a broken promise, and has conditions or none. */
const effectOf = ({ item }: Pick<GrantDecisionFacts, 'item'>): string => (isPermit(item) ? '本许可' : '本决定');

function tellSupplement(supplement: GrantDecisionFacts['supplement']): readonly Block[] {
  if (supplement === null) return [];
  const owed = `本决定以容缺通过方式作出，你单位尚应补交：${nameMaterials(supplement.materials)}`;
  return [
    paragraph(
      `${owed}，${tellDeadline(supplement.deadline)}。补齐之前，${supplement.beforeItem}不予许可。`,
      'supplement',
    ),
  ];
}

function tellOverrun(reason: string): Block {
  return paragraph(
    `本决定超过承诺办理时限作出，原因：${trimEnd(reason)}（${spellArticle('722号 36(2)')}）。`,
    'overrunReason',
  );
}

function tellAuthority(authority: string | null): string {
  return authority === null ? '' : `本机关行使该项职权的依据：${authority}。`;
}

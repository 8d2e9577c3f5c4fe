import type { CaseFacts, NamedMaterial, Remedies, Signature, SucceededPermit } from './case-facts.ts';
import { spellDay, spellInstant } from './calendar-words.ts';
import { spellArticle } from './citation.ts';
import { askedOf, holderOf, isPermit, wordsOf } from './nature-words.ts';
import type { Block } from './paper.ts';

/** 你单位（统一社会信用代码 …）就“…”项目（项目代码 …）提出的…（事项编码 A06）申请. The case number stands in the heading. */
export function tellApplication({ applicant, project, item, succeeds }: CaseFacts): string {
  const [verb, noun] = item.nature === 'filing' ? ['报送', '信息'] : ['提出', '申请'];
  const [kind, before] = succeeds ? [SUCCESSIONS[succeeds.kind], `（${tellSucceeded(succeeds)}）`] : ['', ''];
  return [
    `你单位（统一社会信用代码 ${applicant.uscc}）`,
    `就“${project.name}”项目（项目代码 ${project.code}）`,
    `${verb}的${item.name}（事项编码 ${item.code}）${kind}${noun}${before}`,
  ].join('');
}

/** 延续 (许可法 50), 变更 (许可法 49). */
export const SUCCESSIONS: Readonly<Record<SucceededPermit['kind'], string>> = { renewal: '延续', change: '变更' };

/** 原决定 澄准〔2026〕1号，2026年9月3日作出；《…》第五十条第一款 */
function tellSucceeded({ number, on, article }: SucceededPermit): string {
  const by = article === null ? '' : `；依照${spellArticle(article)}提出`;
  return `原决定${number === null ? '' : ` ${number}，`}${spellDay(on)}作出${by}`;
}

/** The same facts as a table, for papers that address nobody in particular. */
export const listApplication = (facts: CaseFacts): Block => listFacts(facts, askedOf(facts.item));

/** The same of what was granted, for papers that decide of it: who was an applicant holds it now (被许可人). */
export const listGrant = (facts: CaseFacts): Block =>
  listFacts(facts, [holderOf(facts.item), `${wordsOf(facts.item).what}事项`]);

/** An enterprise by name and credit code. */
export const tellFirm = ({ name, uscc }: CaseFacts['applicant']): string => `${name}（统一社会信用代码 ${uscc}）`;

function listFacts({ applicant, project, item, succeeds }: CaseFacts, [who, matter]: readonly [string, string]): Block {
  const before = succeeds && ([`申请${SUCCESSIONS[succeeds.kind]}`, tellSucceeded(succeeds)] as const);
  return {
    type: 'facts',
    rows: [
      [who, tellFirm(applicant)],
      [matter, `${item.name}（事项编码 ${item.code}）`],
      ...(before ? [before] : []),
      ['所属项目', `${project.name}（项目代码 ${project.code}）`],
    ],
  };
}

/** 复议 60 日 (复议法 20), 诉讼 6 个月 (行诉法 46), each with where to go. `what` names the paper: 本决定. */
export function tellRemedies(what: string, { reconsideration, court }: Remedies): Block {
  return paragraph(
    [
      `如不服${what}，可以自收到本文书之日起60日内向${reconsideration}申请行政复议`,
      `（${spellArticle('复议法 20(1)')}），`,
      `也可以自收到本文书之日起6个月内直接向${court}提起行政诉讼（${spellArticle('行诉法 46(1)')}）。`,
    ].join(''),
  );
}

/** The applicant's signature with person, capacity, time and the hash of what was signed; blank before signing. */
export function signatureBlock(signer: string, signature: Signature | null): Block {
  return {
    type: 'signature',
    lines: [
      [signer, signature === null ? '（签署后生成）' : `${signature.person}（${signature.capacity}）`],
      ['签署时间', signature === null ? '' : spellInstant(signature.at)],
      ['签署内容 SHA-256', signature === null ? '' : signature.hash],
    ],
  };
}

/** 行政许可证件应当交回, when what it proves holds no more. */
export const tellReturn = (item: CaseFacts['item']): string =>
  isPermit(item) ? '行政许可证件应当交回。' : '有关证明文件应当交回。';

/** What the holder may do no more, and gives back. */
export const tellCease = (item: CaseFacts['item']): string =>
  isPermit(item)
    ? `不得继续从事该许可所准予的活动；${tellReturn(item)}`
    : `不得再以该${wordsOf(item).given}为依据进行有关活动；${tellReturn(item)}`;

/** 边界坐标图（D1）、缴费凭证（D2） */
export function nameMaterials(materials: readonly NamedMaterial[]): string {
  return materials.map(({ code, name }) => `${name}（${code}）`).join('、');
}

/** A text as a clause that goes on, whatever was typed at its end. */
export function trimEnd(text: string): string {
  return text.trim().replace(/[。．.；;，,]+$/u, '');
}

/** Ends a text as one sentence, whatever was typed at its end. */
export function endSentence(text: string): string {
  return `${trimEnd(text)}。`;
}

/** A paragraph; `field` names the fact it was written from. */
export function paragraph(text: string, field?: string): Block {
  return field === undefined ? { type: 'paragraph', text } : { type: 'paragraph', text, field };
}

/** A heading within the paper: 一、承诺办理的条件 */
export function heading(text: string): Block {
  return { type: 'heading', text };
}

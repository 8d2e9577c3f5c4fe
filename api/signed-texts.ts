import { canonical } from '../domain/canonical.ts';
import type { PresentCase } from '../db/read/present-case.ts';

/** The texts that people sign, word by word; kept with the signature. */

/** 容缺受理承诺. `subject` is the case or the project, `names` those of the materials. */
export const tellPromise = (promise: {
  subject: string;
  item: string;
  names: readonly string[];
  until: string;
}): string =>
  `容缺受理承诺：${promise.subject}《${promise.item}》缺少次要材料（${promise.names.join('、')}），承诺于${promise.until}24时前补齐；逾期未补齐的，承担已经告知的后果。`;

/** 签发决定: what was proposed, whole. */
export function tellDecision({ row, state }: PresentCase): string {
  const proposal = 'proposal' in state ? state.proposal : null;
  return `签发办件${row.number}《${state.item.name}》的决定：${canonical(proposal)}`;
}

/** 撤销决定: the ground, the facts and how the defence was judged. */
export function tellRevocation({ row, state }: PresentCase, judged: string): string {
  const revocation = state.stage === 'decided' ? state.revocation : null;
  return `撤销办件${row.number}《${state.item.name}》的许可：${canonical({ revocation, judged })}`;
}

/** 申报: what is handed in, whole, the materials by their files. */
export const tellSubmission = (facts: { readonly project: string; readonly content: unknown }): string =>
  `申报项目${facts.project}：本单位对所提交的内容和材料的真实性负责。内容：${canonical(facts.content)}`;

/** 告知承诺书: the conditions, all of which were read. */
export const tellCommitment = (letter: {
  readonly item: string;
  readonly version: string;
  readonly conditions: readonly { readonly text: string }[];
}): string => {
  const conditions = letter.conditions.map((condition, at) => `${at + 1}. ${condition.text}`).join('');
  return `告知承诺：《${letter.item}》（承诺标准${letter.version}）。本单位已逐条阅知并承诺符合下列条件：${conditions}`;
};

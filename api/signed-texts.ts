import type { OpenCase } from '../db/record/open-case.ts';
import { canonical } from '../db/record/chain.ts';
import { materialName } from './views/case-page.ts';

/** The texts that people sign, word by word; kept with the signature. */

/** 容缺受理承诺. */
export const tellPromise = (open: OpenCase, materials: readonly string[], until: string): string =>
  `容缺受理承诺：办件${open.row.number}《${open.state.item.name}》缺少的次要材料（${materials.map((code) => materialName(open.state, code)).join('、')}），承诺于${until}24时前补齐；逾期未补齐的，愿意承担告知的后果。`;

/** 签发决定: what was proposed, whole. */
export function tellDecision({ row, state }: OpenCase): string {
  const proposal = 'proposal' in state ? state.proposal : null;
  return `签发办件${row.number}《${state.item.name}》的决定：${canonical(proposal)}`;
}

/** 申报: what is handed in, by its hashes. */
export const tellSubmission = (facts: { readonly project: string; readonly content: unknown }): string =>
  `申报项目${facts.project}：本单位对所提交的内容和材料的真实性负责。内容：${canonical(facts.content)}`;

/** 告知承诺书: the conditions, all of which were read. */
export const tellCommitment = (facts: {
  readonly item: string;
  readonly version: string;
  readonly conditions: readonly { readonly text: string }[];
}): string =>
  `告知承诺：《${facts.item}》（承诺标准${facts.version}）。本单位已逐条阅知并承诺符合下列条件：${facts.conditions.map((condition, at) => `${at + 1}.${condition.text}`).join('')}`;

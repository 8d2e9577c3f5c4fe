import { canonical } from '../../domain/canonical.ts';
import type { PlannedNode } from '../../domain/project-commitment/event.ts';
import { figuresOf } from '../../domain/project-commitment/papers/papers-of.ts';
import type { Figure, ProjectCommitment } from '../../domain/project-commitment/project-commitment.ts';

/** The texts that people sign of the commitment of a project, word by word; kept with the signature. */

/** 企业投资项目承诺书: items and figures, whole. */
export function tellProjectCommitment(
  c: ProjectCommitment,
  { items, figures }: { readonly items: readonly string[]; readonly figures: readonly Figure[] },
): string {
  const named = c.items.filter(({ item }) => items.includes(item)).map(({ item, name }) => `${name}（${item}）`);
  const told = figuresOf(c, figures).map(({ name, promised }) => `${name}${promised ?? '—'}`);
  return `企业投资项目承诺（${c.number}，${c.standard.name}第${c.standard.version}版）：本单位承诺的事项为${named.join('、')}；承诺的指标为${told.join('、')}。愿意接受节点核查和对照承诺的验收，没有兑现的，承担已经告知的后果。`;
}

/** 承诺备案: the promise and the plan of its checks, whole. */
export const tellRegistration = (c: ProjectCommitment, nodes: readonly PlannedNode[]): string =>
  `签发承诺备案（${c.number}）：${canonical({ promise: 'promise' in c ? c.promise : null, nodes })}`;

/** 撤销承诺备案: facts, defence and how it was judged, whole. */
export const tellRegistrationRevocation = (c: ProjectCommitment, judged: string): string =>
  `撤销承诺备案（${c.number}）：${canonical({ revocation: 'revocation' in c ? c.revocation : null, judged })}`;

import type { Hat } from '../permission/hat.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { PromiseActKind } from './command.ts';
import type { NodeKind } from './node-kind.ts';
import type { ProjectCommitment } from './project-commitment.ts';

type PromiseAct<K extends PromiseActKind> = `promise${Capitalize<K>}`;

/** The name that an act on a commitment has among all that somebody may do: `commit` is `promiseCommit`. */
export const promiseAct = <K extends PromiseActKind>(kind: K): PromiseAct<K> =>
  `promise${kind.charAt(0).toUpperCase()}${kind.slice(1)}` as PromiseAct<K>;

/** A node is checked by the department that owns it, or by whoever inspects for the whole zone. `null`: it may. */
export function refuseForeignNode({ bureau }: Hat, c: ProjectCommitment, kind: NodeKind): Refusal | null {
  const owner = 'nodes' in c ? c.nodes.find((one) => one.kind === kind)?.owner : undefined;
  return owner === undefined || bureau === null || bureau === owner
    ? null
    : refuse('E-RIGHT', { facts: { act: 'checkNode', owner } });
}

import { APPLICANT_CAPACITIES, type Capacity } from '../case/actor.ts';
import type { Hat } from '../permission/hat.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { PromiseActKind } from './command.ts';
import type { NodeKind } from './node-kind.ts';
import type { ProjectCommitment } from './project-commitment.ts';

/** What of a commitment decides who may touch it. */
export interface PromiseThing {
  readonly zone: string;
  readonly enterprise: string;
}

const SIGNERS = ['legalRepresentative', 'agent'] as const;

/** Who is named for which act. Whoever is not named is refused. */
export const PROMISE_CAPACITIES = {
  advise: ['reviewer'],
  issueList: ['window'],
  commit: SIGNERS,
  raiseObjection: ['window'],
  answerObjection: ['window'],
  register: ['approver'],
  refuseRegistration: ['approver'],
  moveNode: ['approver', 'inspector'],
  reportNode: APPLICANT_CAPACITIES,
  checkNode: ['inspector'],
  measure: ['inspector'],
  notifyRevocation: ['approver'],
  stateDefence: SIGNERS,
  revoke: ['approver'],
  dropRevocation: ['approver'],
  withdraw: SIGNERS,
} as const satisfies Readonly<Record<PromiseActKind, readonly Exclude<Capacity, 'system'>[]>>;

/** May this hat perform this act on this commitment? `null`: yes. The API refuses with it and the page asks it for its buttons. */
export function refusePromiseAct(hat: Hat, act: PromiseActKind, thing: PromiseThing): Refusal | null {
  const named: readonly Capacity[] = PROMISE_CAPACITIES[act];
  return named.includes(hat.capacity) && ownsOrServes(hat, thing) ? null : refuse('E-RIGHT', { facts: { act } });
}

/** May this hat read it? The enterprise itself, and whoever works in the zone. `null`: yes. */
export const refuseReadingPromise = (hat: Hat, thing: PromiseThing): Refusal | null =>
  hat.capacity !== 'thirdParty' && ownsOrServes(hat, thing) ? null : refuse('E-RIGHT', { facts: { act: 'read' } });

const ownsOrServes = (hat: Hat, thing: PromiseThing): boolean =>
  hat.enterprise === null ? hat.zone === thing.zone : hat.enterprise === thing.enterprise;

/** A node is checked by the department that owns it, or by whoever inspects for the whole zone. `null`: it may. */
export function refuseForeignNode({ bureau }: Hat, c: ProjectCommitment, kind: NodeKind): Refusal | null {
  const owner = 'nodes' in c ? c.nodes.find((one) => one.kind === kind)?.owner : undefined;
  return owner === undefined || bureau === null || bureau === owner
    ? null
    : refuse('E-RIGHT', { facts: { act: 'checkNode', owner } });
}

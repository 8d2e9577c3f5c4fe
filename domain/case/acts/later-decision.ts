import { refuseProposer } from '../../permission/independence.ts';
import { firstRefusal, refuse, type Refusal } from '../../refusal.ts';
import { defineAct, nothingForbids } from '../act.ts';
import { personsBehind, type Actor } from '../actor.ts';
import type { Decided } from '../case.ts';
import type { EventType, Happening } from '../event.ts';
import { refuseInvalid } from '../permit.ts';
import type { Signature } from '../signature.ts';
import type { HolderRequest, LaterDraft } from '../state/permit.ts';
import { refuseUnasked } from './holder-request.ts';
import { articleOf, refuseUnextendable } from './permit.ts';

/** 拟撤回: law or facts changed, the public interest asks for it, and the holder is compensated (许可法 8(2)). */
export const withdrawPermit = defineAct({
  kind: 'withdrawPermit',
  stages: ['decided'],
  own: (c) => refuseProposing(c, () => refuseInvalid(c)),
  world: nothingForbids,
  happen: (_c, { facts, reason, compensation }) => [
    prepared({ act: 'withdrawPermit', ...(facts && { facts }), reason, compensation }),
  ],
});

/** 拟注销 (许可法 70): of a permit that was valid, or whose validity ended otherwise. */
export const deregister = defineAct({
  kind: 'deregister',
  stages: ['decided'],
  own: (c) => refuseProposing(c, () => refuseDeregistered(c)),
  world: nothingForbids,
  happen: (_c, { facts, reason }) => [prepared({ act: 'deregister', ...(facts && { facts }), reason })],
});

/** 拟准予延期: what was asked, or less of it, and then it is said why. */
export const extendPermit = defineAct({
  kind: 'extendPermit',
  stages: ['decided'],
  own: (c, { length }) => refuseProposing(c, () => refuseExtending(c, length)),
  world: nothingForbids,
  happen: (_c, { length, reason }) => [prepared({ act: 'extendPermit', length, ...(reason && { reason }) })],
});

/** What the holder asks is proposed to be refused: the holder is told why and what can be done against it. */
const refusing = (kind: 'refuseDeregistration' | 'refusePermitExtension', of: HolderRequest) =>
  defineAct({
    kind,
    stages: ['decided'],
    own: (c) => refuseProposing(c, () => refuseUnasked(c, of)),
    world: nothingForbids,
    happen: (_c, { facts, reason }) => [prepared({ act: kind, ...(facts && { facts }), reason })],
  });

/** 拟不予注销: the permit goes on. */
export const refuseDeregistration = refusing('refuseDeregistration', 'deregistration');

/** 拟不予延期: the permit keeps its last day. */
export const refusePermitExtension = refusing('refusePermitExtension', 'extension');

const prepared = (proposal: LaterDraft): Happening => ({ type: 'laterDecisionPrepared', proposal });

/** What forbids the decision forbids to propose it; what lies before the signing officer stays as it is until that officer sends it back. */
const refuseProposing = (c: Decided, forbidden: () => Refusal | null): Refusal | null =>
  forbidden() ?? (c.permit?.proposed ? refuse('E-CASE-STAGE', { facts: { stage: 'sign' } }) : null);

/** 签发、退回: another officer than who proposed it, as long as what was proposed may still be decided. */
export function refuseSigningLater(c: Decided, by: Actor): Refusal | null {
  return refuseReturningLater(c, by) ?? (c.permit?.proposed ? refuseLater(c, c.permit.proposed) : null);
}

/** Nothing lies there once the case is decided and nothing more was proposed. */
export function refuseReturningLater({ permit, stage }: Decided, by: Actor): Refusal | null {
  return permit?.proposed
    ? refuseProposer(permit.proposed, personsBehind(by))
    : refuse('E-CASE-ENDED', { facts: { stage } });
}

function refuseLater(c: Decided, draft: LaterDraft): Refusal | null {
  switch (draft.act) {
    case 'withdrawPermit':
      return refuseInvalid(c);
    case 'deregister':
      return refuseDeregistered(c);
    case 'extendPermit':
      return refuseExtending(c, draft.length);
    case 'refuseDeregistration':
      return refuseUnasked(c, 'deregistration');
    case 'refusePermitExtension':
      return refuseUnasked(c, 'extension');
  }
}

function refuseDeregistered({ permit }: Decided): Refusal | null {
  if (!permit) return refuse('E-PERMIT-NONE');
  return permit.state === 'deregistered'
    ? refuse('E-PERMIT-ENDED', { article: '许可法 70', facts: { state: permit.state } })
    : null;
}

const refuseExtending = (c: Decided, length: number): Refusal | null =>
  firstRefusal([
    () => refuseInvalid(c),
    () => refuseUnextendable(c),
    () => (c.permit?.asked ? null : refuse('E-PERMIT-EXTENSION-NOTHING')),
    () =>
      length > (c.permit?.asked?.length ?? 0)
        ? refuse('E-PERMIT-EXTENSION-LONG', {
            field: 'length',
            facts: { most: c.permit?.asked?.length ?? 0 },
            ...articleOf(c),
          })
        : null,
  ]);

/** What happens when what was proposed is signed. */
const DECIDED = {
  withdrawPermit: 'permitWithdrawn',
  deregister: 'deregistered',
  refuseDeregistration: 'deregistrationRefused',
  extendPermit: 'permitExtended',
  refusePermitExtension: 'permitExtensionRefused',
} as const satisfies Record<LaterDraft['act'], EventType>;

/** What happens to the permit when what was proposed is signed: a decision with a paper of its own, that says what was proposed. */
export function laterDecided(c: Decided, signature: Signature): readonly Happening[] {
  const { proposed } = c.permit ?? {};
  if (!proposed) return [];
  const { act, by: _by, at: _at, ...said } = proposed;
  return [{ type: DECIDED[act], ...said, decision: true, signature } as Happening];
}

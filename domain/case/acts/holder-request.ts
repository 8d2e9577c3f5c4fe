import { refuse, type Refusal } from '../../refusal.ts';
import { defineAct, nothingForbids } from '../act.ts';
import type { Decided } from '../case.ts';
import type { HolderRequest, PermitState } from '../state/permit.ts';
import { articleOf } from './permit.ts';

/** 申请注销 (许可法 70): the holder wants the permit no more, or its time has run out and it is to be struck off. */
export const askDeregistration = defineAct({
  kind: 'askDeregistration',
  stages: ['decided'],
  own: (c) => refuseGone(c) ?? (c.permit?.deregistration?.asked ? refuse('E-DEREGISTRATION-ASKED', OF_END) : null),
  world: nothingForbids,
  happen: (_c, { reason }) => [{ type: 'deregistrationAsked', reason }],
});

/** 撤回申请: what was asked of the permit and is not answered yet; what is proposed as its answer falls. */
export const takeBackRequest = defineAct({
  kind: 'takeBackRequest',
  stages: ['decided'],
  own: (c, { of }) => refuseUnasked(c, of),
  world: nothingForbids,
  happen: (_c, { of }) => [{ type: 'requestTakenBack', of }],
});

/** Nobody answers what was not asked, or was answered already. */
export function refuseUnasked(c: Decided, of: HolderRequest): Refusal | null {
  if (!c.permit) return refuse('E-PERMIT-NONE');
  if (of === 'extension') return c.permit.asked ? null : refuse('E-PERMIT-EXTENSION-NOTHING', articleOf(c));
  return c.permit.deregistration?.asked ? null : refuse('E-DEREGISTRATION-NOTHING', OF_END);
}

const OF_END = { article: '许可法 70' };

/** How a permit stands that its holder may want to be struck off: what ended by a decision needs no wish of the holder. */
const STANDING: readonly PermitState[] = ['valid', 'void', 'expired'];

function refuseGone({ permit }: Decided): Refusal | null {
  if (!permit) return refuse('E-PERMIT-NONE');
  return STANDING.includes(permit.state)
    ? null
    : refuse('E-PERMIT-ENDED', { ...OF_END, facts: { state: permit.state } });
}

import { firstRefusal, refuse, type Refusal } from '../../refusal.ts';
import { defineAct, nothingForbids } from '../act.ts';
import type { CaseIn } from '../case.ts';
import type { Context } from '../context.ts';
import { hasPowerOver, type CaseInHand } from '../power.ts';
import { refuseBeforeHearing, refuseDuringProcedure } from './decision-bars.ts';

/**
 * 直报: what the zone found goes with all materials straight to the upper organ (许可法 35, 43), and to the organ of the city
 * for its record on the same day. Refused: what the zone decides itself, what is not reviewed to its end, a case whose
 * papers are not all there yet, and a power that has ended meanwhile.
 */
export const forward = defineAct({
  kind: 'forward',
  stages: ['accepted'],
  outside: '许可法 35',
  own: (c) =>
    firstRefusal([
      () => (c.direct === undefined ? refuse('E-FORWARD-NOTHING', { article: '许可法 35' }) : null),
      () => refuseDuringProcedure(c),
      () => refuseOpenPapers(c),
    ]),
  world: (c, _command, context) =>
    firstRefusal([
      () => (context.facts.authority ? null : refuse('E-AUTHORITY-NONE', { article: '许可法 22' })),
      () => refuseBeforeHearing(c, context),
    ]),
  happen: (c, { findings, city }) => [
    { type: 'forwarded', organ: c.direct ?? '', city, findings, materials: c.handedIn },
    { type: 'cityCopied', organ: city },
  ],
});

/** 将初步审查意见和全部申请材料直接报送上级行政机关 (许可法 35): all of them, so that none is still promised. */
function refuseOpenPapers({ deferral }: CaseIn<'accepted'>): Refusal | null {
  const open = deferral?.open ?? [];
  return open.length > 0 ? refuse('E-FORWARD-OPEN', { article: '许可法 35', facts: { open: [...open] } }) : null;
}

/**
 * 移送: the case goes with all materials to the competent organ, since the zone has no power over it any more (许可法 22).
 * Receipt, acceptance and the days that went by stay as they are. Where the zone never had it, it does not accept.
 */
export const transfer = defineAct({
  kind: 'transfer',
  stages: ['received', 'correcting', 'accepted'],
  outside: '许可法 22',
  own: nothingForbids,
  world: (c, { to }, context) => {
    if (isStillCompetent(c, context)) return refuse('E-TRANSFER-NOTHING', { article: '许可法 22' });
    return to.trim() === '' ? refuse('E-DECLINE-NO-ORGAN', { article: '许可法 22', field: 'to' }) : null;
  },
  // A grant that ran out on its last day was withdrawn by nobody: that is recorded with the transfer.
  happen: (c, { to }) => [
    ...(c.clocks.transfer ? [] : [{ type: 'authorityWithdrawn' } as const]),
    { type: 'transferred', organ: to, materials: c.handedIn },
  ],
});

/** Or never was, so that it does not accept. */
const isStillCompetent = (c: CaseInHand, { facts }: Context): boolean =>
  hasPowerOver(c, facts.authority) || (c.stage !== 'accepted' && !c.clocks.transfer);

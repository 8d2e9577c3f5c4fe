import { directOrgan } from '../../authority/grant.ts';
import { materialOf } from '../../catalogue/item.ts';
import { dayOf } from '../../clock/instant.ts';
import { firstRefusal, refuse, type Refusal } from '../../refusal.ts';
import { defineAct, nothingForbids } from '../act.ts';
import type { CaseIn } from '../case.ts';
import type { Context } from '../context.ts';
import { missingMaterials, refuseDemand } from '../materials.ts';
import { serviceOf } from '../notice-service.ts';
import type { CorrectionGround } from '../state/handed.ts';
import { refusePromise } from './refuse-promise.ts';

type Received = CaseIn<'received'>;

/**
 * 受理, by the zone, and on the direct channel again by the upper organ. Accepted as of today, or, after a correction, as of the
 * day the last requested material arrived (许可法 32(5)). Refused: no authority (32(2)); something is missing and not covered by a
 * deferral promise (32(4)); a material in hand that was not looked at; a promise that no longer fits the limits.
 */
export const accept = defineAct({
  kind: 'accept',
  stages: ['received'],
  outside: '许可法 32(4)',
  own: (c, command) => firstRefusal([() => refuseGaps(c), () => refuseUnseen(c, command.checked)]),
  world: (c, _command, context) =>
    firstRefusal([() => (c.upper ? null : refuseWithoutAuthority(context)), () => refuseOpenPromise(c, context)]),
  happen: (c, command, context) => {
    const direct = c.upper ? undefined : directOrgan(context.facts.authority);
    const on = c.correction?.answeredOn ?? context.today;
    const sentOn = direct === undefined ? {} : { direct };
    return [{ type: 'accepted', on, checked: command.checked, ...sentOn, ...serviceOf(c) }];
  },
});

/**
 * 一次性补正告知: one written notice of everything, within the window (许可法 32(4)). A second one only where the answer
 * itself showed what could not be seen before, or the law changed: whoever asks twice otherwise answers for it (72(4)).
 */
export const notifyCorrection = defineAct({
  kind: 'notifyCorrection',
  stages: ['received'],
  outside: '许可法 32(4)',
  own: (c, command) =>
    firstRefusal([
      ...command.gaps.map((gap, at) => () => refuseHeld(c, gap.material, `gaps.${at}.material`)),
      () => refuseSecondNotice(c, command.ground),
      () =>
        command.gaps.length === 0 ? refuse('E-CORRECTION-EMPTY', { article: '许可法 32(4)', field: 'gaps' }) : null,
      ...command.gaps.map((gap, at) => () => refuseDemand(c, gap.material, `gaps.${at}.material`)),
    ]),
  world: nothingForbids,
  happen: (c, { gaps, ground }) => [
    { type: 'correctionNotified', gaps, ...(ground ? { ground } : {}), ...serviceOf(c) },
  ],
});

/** 不予受理, with the competent organ named where competence is the ground (许可法 32(2)); false material: 78. */
export const decline = defineAct({
  kind: 'decline',
  stages: ['received'],
  outside: '许可法 32(2)',
  own: (_c, command) =>
    command.ground === 'competence' && !command.competentOrgan
      ? refuse('E-DECLINE-NO-ORGAN', { article: '许可法 32(2)', field: 'competentOrgan' })
      : null,
  world: nothingForbids,
  happen: (_c, { ground, facts, competentOrgan, competentAddress }) => [
    { type: 'notAccepted', ground, facts, competentOrgan, ...(competentAddress ? { competentAddress } : {}) },
  ],
});

/** 不受理: the law asks for no permit (许可法 32(1)). */
export const markNotNeeded = defineAct({
  kind: 'markNotNeeded',
  stages: ['received'],
  outside: '许可法 32(1)',
  own: nothingForbids,
  world: nothingForbids,
  happen: (_c, { reason }) => [{ type: 'notNeeded', reason }],
});

/** 上级行政机关不得要求申请人重复提供申请材料 (许可法 35): what the zone sent lies before the upper organ. */
const refuseHeld = ({ item, upper }: Received, code: string, field: string): Refusal | null =>
  upper?.held.includes(code)
    ? refuse('E-MATERIAL-HELD', {
        article: '许可法 35',
        field,
        facts: { material: materialOf(item, code)?.name ?? code, on: dayOf(upper.sentAt) },
      })
    : null;

const refuseSecondNotice = ({ correction }: Received, ground: CorrectionGround | null): Refusal | null =>
  correction && ground === null
    ? refuse('E-CORRECTION-SECOND', { article: ['许可法 32(4)', '许可法 72(4)'], facts: { first: correction.on } })
    : null;

function refuseGaps(c: Received): Refusal | null {
  const uncovered = missingMaterials(c).filter((material) => !c.deferral?.materials.includes(material.code));
  if (uncovered.length === 0) return null;
  return refuse('E-ACCEPT-GAPS', {
    article: '许可法 32(4)',
    facts: { missing: uncovered.map((material) => material.name) },
  });
}

function refuseUnseen(c: Received, checked: readonly string[]): Refusal | null {
  const unseen = c.item.materials.filter(
    (material) => c.handedIn.includes(material.code) && !checked.includes(material.code),
  );
  if (unseen.length === 0) return null;
  return refuse('E-ACCEPT-NOT-SEEN', {
    article: '许可法 34(1)',
    field: 'checked',
    facts: { unseen: unseen.map((material) => material.name) },
  });
}

const refuseWithoutAuthority = (context: Context): Refusal | null =>
  context.facts.authority ? null : refuse('E-AUTHORITY-NONE', { article: '许可法 32(2)' });

/** A promise that was kept before acceptance binds nobody any more. */
const refuseOpenPromise = ({ deferral, ...c }: Received, context: Context): Refusal | null =>
  deferral === null || deferral.open.length === 0
    ? null
    : refusePromise(
        { ...c, deferral },
        { materials: deferral.open, until: deferral.until, period: deferral.period ?? undefined },
        context,
      );

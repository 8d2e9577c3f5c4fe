import { refuseJudgeEntering } from '../../permission/independence.ts';
import { refuse, type Refusal } from '../../refusal.ts';
import { defineAct, nothingForbids } from '../act.ts';
import type { Case } from '../case.ts';
import type { Context } from '../context.ts';
import type { Happening } from '../event.ts';
import { cutProcedures } from '../consequences.ts';
import { openMaterials, refuseAny } from '../materials.ts';
import { refusePromise } from './refuse-promise.ts';
import { serviceOf } from '../notice-service.ts';

/**
 * 容缺受理承诺: before acceptance, and already while the case waits to be received, the applicant promises the missing secondary
 * papers by a day. During a correction it answers for what it names: together with what was handed in it may answer the notice
 * whole.
 */
export const promiseDeferral = defineAct({
  kind: 'promiseDeferral',
  stages: ['filedAhead', 'received', 'correcting'],
  own: (c, command) => refuseAny(command.materials, (code, field) => refuseUnlessMissing(c, code, field)),
  world: (c, command, context) => refusePromise(c, command, context),
  happen: (c, { materials, until, period, signature }) => {
    const promised: Happening = {
      type: 'deferralPromised',
      materials,
      until,
      ...(period ? { period } : {}),
      signature,
    };
    return answersNotice(c, materials) ? [promised, { type: 'corrected' }] : [promised];
  },
});

/**
 * 补交 and 补正: hands in what is missing, after a grant too what was left for then (容缺后补), and what its commitment
 * stood for (承诺后补), be it checked or not. Nothing else is taken.
 */
export const handIn = defineAct({
  kind: 'handIn',
  stages: ['filedAhead', 'received', 'correcting', 'accepted', 'decided'],
  own: (c, command) => {
    const judge = refuseJudgeEntering(c, command.counter);
    if (judge) return judge;
    if (c.stage === 'decided' && !c.decision.supplement && openMaterials(c).length === 0)
      return refuse('E-CASE-ENDED', { facts: { stage: c.stage } });
    return command.materials.length === 0
      ? refuse('E-MATERIAL-MISSING', { field: 'materials' })
      : refuseAny(command.materials, (code, field) => refuseUnlessMissing(c, code, field));
  },
  world: nothingForbids,
  happen: (c, { materials, files, notes, counter, signature }, context) => {
    const atWindow = { ...(counter && { counter }), ...(signature && { signature }) };
    const handed: Happening = { type: 'handedIn', materials, files, ...(notes ? { notes } : {}), ...atWindow };
    return completesCorrection(c, materials, context) ? [handed, { type: 'corrected' }] : [handed];
  },
});

/** 撤回申请, at any time before the decision, of what was filed ahead too; without prejudice. */
export const withdraw = defineAct({
  kind: 'withdraw',
  stages: ['filedAhead', 'received', 'correcting', 'accepted'],
  own: nothingForbids,
  world: nothingForbids,
  happen: (c, { reason }) => [...cutProcedures(c), { type: 'withdrawn', reason, ...serviceOf(c) }],
});

const refuseUnlessMissing = (c: Case, code: string, field: string): Refusal | null =>
  openMaterials(c).includes(code) ? null : refuse('E-MATERIAL-NOT-MISSING', { field, facts: { material: code } });

/**
 * 按照要求提交全部补正申请材料 (许可法 32(5)): what the one notice did not name does not hold the applicant up, nor does what
 * stands promised by a day that can still be kept. A promise that acceptance could not rest on today answers for nothing.
 */
function completesCorrection(c: Case, handedIn: readonly string[], context: Context): boolean {
  if (c.stage !== 'correcting') return false;
  const materials = c.correction.open.filter((code) => !handedIn.includes(code));
  if (materials.length === 0) return true;
  const { deferral } = c;
  if (!deferral || !materials.every((code) => deferral.open.includes(code))) return false;
  return refusePromise(c, { materials, until: deferral.until, period: deferral.period ?? undefined }, context) === null;
}

/** Does the promise cover all that the notice still asks for? */
const answersNotice = (c: Case, promised: readonly string[]): boolean =>
  c.stage === 'correcting' && c.correction.open.every((code) => promised.includes(code));

import type { Day } from '../clock/day.ts';
import { refuseActOnCase, type CaseThing, type Hat } from '../permission.ts';
import type { Refusal } from '../refusal.ts';
import type { Actor } from './actor.ts';
import type { Case } from './case.ts';
import type { Wish } from './command.ts';
import type { Context } from './context.ts';
import { decide } from './decide.ts';
import { openMaterials } from './materials.ts';

type ActKind = Exclude<Wish['kind'], 'wake'>;

/** An act that the one who looks is named for: `refusal` says why it cannot be done now, null that it can. */
export interface PossibleAct {
  readonly act: ActKind;
  readonly refusal: Refusal | null;
}

/**
 * The acts on a case of whoever wears this hat, in the order of a page. What belongs to another stage is left out; what
 * the law forbids now comes with its reason, so that a button can be disabled with it. Asked of the same rules that
 * refuse the act itself.
 */
export function possibleActs(
  c: Case,
  who: { readonly hat: Hat; readonly by: Actor },
  thing: CaseThing,
  context: Context,
): readonly PossibleAct[] {
  const probed = probes(c, context.today).flatMap((wish) => {
    if (refuseActOnCase(who.hat, wish.kind, thing)) return [];
    const { refusal } = decide(c, { ...wish, by: who.by, key: 'probe' }, context);
    return belongsElsewhere(refusal) ? [] : [{ act: wish.kind, refusal }];
  });
  return probed.filter((one) => one === bestOf(probed, one.act));
}

/** An act that can be filled in several ways is possible if one of them is; else the first says why not. */
function bestOf(probed: readonly PossibleAct[], act: ActKind): PossibleAct | undefined {
  const same = probed.filter((one) => one.act === act);
  return same.find((one) => one.refusal === null) ?? same[0];
}

const belongsElsewhere = (refusal: Refusal | null): boolean =>
  refusal !== null &&
  ['E-CASE-STAGE', 'E-CASE-ENDED', 'E-CHECK-NOTHING', 'E-SERVICE-NOTHING', 'E-DECISION-NOT-PREPARED'].includes(
    refusal.code,
  );

/** Each act as it would be filled in without a fault, so that what is refused is the act and not its form. */
function probes(c: Case, today: Day): readonly (Wish & { readonly kind: ActKind })[] {
  const open = openMaterials(c);
  const signature = { id: '', person: '', name: '', capacity: '', at: c.filedAt, textHash: '' };
  const gap = {
    material: c.item.materials.find((material) => material.class !== 'S')?.code ?? '',
    defect: '-',
    basis: '-',
    fix: '-',
  };
  const draft = { reasons: ['-'], provisions: [], conditions: [], overrunReason: '-' };
  const handIn = open.length > 0 ? [{ kind: 'handIn', materials: open } as const] : [];
  const reason = '-';
  return [
    { kind: 'accept', checked: c.handedIn },
    { kind: 'notifyCorrection', gaps: [gap] },
    { kind: 'decline', ground: 'competence', facts: reason, competentOrgan: reason },
    { kind: 'markNotNeeded', reason },
    ...handIn,
    ...deferralProbe(c, today, signature),
    { kind: 'beginReview' },
    { kind: 'prepareDecision', outcome: 'grant', ...draft },
    { kind: 'prepareDecision', outcome: 'refuse', ...draft },
    { kind: 'signDecision', signature },
    { kind: 'returnDecision', reason },
    { kind: 'serve', method: 'electronic', recipient: reason },
    { kind: 'recordCheck', result: 'met', officers: ['1', '2'], findings: reason },
    { kind: 'withdraw', reason },
  ];
}

function deferralProbe(
  c: Case,
  today: Day,
  signature: Extract<Wish, { kind: 'promiseDeferral' }>['signature'],
): readonly (Wish & { kind: 'promiseDeferral' })[] {
  const deferrable = c.item.materials.filter(
    (material) => material.class === 'D' && !material.safety && openMaterials(c).includes(material.code),
  );
  const started = 'deferral' in c && c.deferral !== null;
  if (deferrable.length === 0 || started) return [];
  return [{ kind: 'promiseDeferral', materials: deferrable.map((material) => material.code), until: today, signature }];
}

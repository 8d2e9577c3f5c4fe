import type { Hat } from '../permission/hat.ts';
import { refuseRight } from '../permission/may.ts';
import type { CaseThing } from '../permission/thing.ts';
import type { Refusal, RefusalCode } from '../refusal.ts';
import type { Actor } from './actor.ts';
import type { Case } from './case.ts';
import type { Wish } from './command.ts';
import type { Context } from './context.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import { whatHappensBy } from './moments.ts';
import { probesOf } from './probes.ts';

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
  // What the law has brought about by now decides what is filled in, not what was recorded last.
  const lived = whatHappensBy(c, context.now, context.calendar).reduce<Case>(evolve, c);
  const probed = probesOf(lived, context, who.by).flatMap((wish) => {
    if (refuseRight(who.hat, wish.kind, thing)) return [];
    const { refusal } = decide(lived, { ...wish, by: who.by, key: 'probe' }, context);
    return belongsElsewhere(refusal) ? [] : [{ act: wish.kind, refusal }];
  });
  return probed.filter((one) => one === bestOf(probed, one.act));
}

/** An act that can be filled in several ways is possible if one of them is; else the first says why not. */
function bestOf(probed: readonly PossibleAct[], act: ActKind): PossibleAct | undefined {
  const same = probed.filter((one) => one.act === act);
  return same.find((one) => one.refusal === null) ?? same[0];
}

/** Refusals that only say that the act belongs to another moment of the case: it is not offered then. */
const ELSEWHERE: ReadonlySet<RefusalCode> = new Set([
  'E-CASE-STAGE',
  'E-CASE-ENDED',
  'E-CHECK-NOTHING',
  'E-SERVICE-NOTHING',
  'E-REOPEN-NOTHING',
  'E-CASE-ABOVE',
  'E-CASE-IN-ZONE',
  'E-FORWARD-NOTHING',
  'E-TRANSFER-NOTHING',
  'E-DECISION-NOT-PREPARED',
  'E-PROCEDURE-NOTHING',
  'E-EXTENSION-NOTHING',
  'E-EXTENSION-NOT-ASKED',
  'E-HEARING-NOTIFIED',
  'E-HEARING-NOT-NOTIFIED',
  'E-HEARING-REQUESTED',
  'E-HEARING-NOT-CALLED',
  'E-HEARING-HELD',
  'E-OPINION-NOTHING',
  'E-OVERRUN-NOTHING',
  'E-PERMIT-NONE',
  'E-PERMIT-ENDED',
  'E-REVOCATION-NOT-NOTIFIED',
  'E-REVOCATION-NO-GROUND',
  'E-DEFENCE-STATED',
  'E-START-NOTHING',
  'E-BASIS-NOTHING',
  'E-PERMIT-EXTENSION-NONE',
  'E-PERMIT-EXTENSION-NOTHING',
  'E-DEREGISTRATION-NOTHING',
]);

const belongsElsewhere = (refusal: Refusal | null): boolean => refusal !== null && ELSEWHERE.has(refusal.code);

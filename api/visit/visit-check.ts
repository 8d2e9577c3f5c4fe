import type { Queryable } from '../../db/pool.ts';
import { readEffect } from '../../db/record/effect.ts';
import type { PresentCase } from '../../db/read/present-case.ts';
import type { PointRow } from '../../db/read/visits.ts';
import type { Command } from '../../domain/case/command.ts';
import { refuseAtOnce } from '../../domain/case/decide.ts';
import type { CaseEvent } from '../../domain/case/event.ts';
import { isToBeChecked } from '../../domain/case/permit.ts';
import type { Officer } from '../../domain/case/state/review.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import { refuseRight } from '../../domain/permission/may.ts';
import { FINDINGS, refuseOtherResult, type Finding, type FoundInCase } from '../../domain/visit/visit-rules.ts';
import { readableCase } from '../right/readable-case.ts';
import { actingIn, actorOf } from '../act/actor.ts';
import type { Deps } from '../deps.ts';
import { orProblem } from '../http/problem.ts';
import { thingOf } from '../views/thing.ts';
import type { Who } from '../right/who.ts';

/** What was found on a request of a visit. */
export interface Found {
  readonly point: PointRow;
  readonly result: Finding;
  readonly findings: string;
  readonly officers: readonly Officer[];
}

const IN_CASE = { met: 'met', rectify: 'rectify', serious: 'proposeRevocation' } as const;

/**
 * Records the check of a commitment in its case, if the request is for one; once, since the key of the act is that of the
 * request, whatever was found: of two officers who record it at one moment the second hears what the case knows by then. Throws
 * whatever forbids it there, and 409 `E-VISIT-CHECKED` if the case knows the request otherwise.
 */
export async function recordCheckOf(found: Found, who: Who, deps: Deps): Promise<void> {
  const { point, result, findings, officers } = found;
  if (point.case === null) return;
  const caseId = point.case;
  const open = await readableCase(deps, caseId, who);
  // Read after the case: what it came to know meanwhile is then known here, too.
  const refuseOther = async (): Promise<boolean> => {
    const heard = await heardOf(deps.pool, caseId, point);
    orProblem(refuseOtherResult(heard, found), dayOf(open.now));
    return heard !== undefined;
  };
  if (await refuseOther()) return;
  // The permit may have ended since the visit was asked for: what was found then stays in the record of the visit alone.
  if (open.state.stage === 'decided' && !isToBeChecked(open.state)) return;
  const wish = { kind: 'recordCheck', result: IN_CASE[result], findings, officers } as const;
  const command: Command = { ...wish, by: actorOf(who), key: keyOf(point), ...actingIn(who) };
  try {
    await requirePossible(open, command, who);
    orProblem(await deps.engine.act({ caseId, practice: open.world.practice }, command), dayOf(open.now));
  } catch (error) {
    if (!(await refuseOther())) throw error;
    return;
  }
  await refuseOther();
}

/** By what the case knows a request; before, each result of it had a key of its own. */
const keyOf = ({ id }: PointRow): string => `visit:${id}`;
const keysOf = (point: PointRow): readonly string[] => [
  keyOf(point),
  ...FINDINGS.map((one) => `${keyOf(point)}:${one}`),
];

/** What the case has heard of a request. */
async function heardOf(db: Queryable, caseId: string, point: PointRow): Promise<FoundInCase | undefined> {
  for (const key of keysOf(point)) {
    const effect = await readEffect(db, 'case', [caseId, key]);
    const heard = effect?.events.map(foundIn).find((one) => one !== null);
    if (heard) return heard;
  }
  return undefined;
}

function foundIn(event: CaseEvent): FoundInCase | null {
  if (event.type === 'checkMet') return { result: 'met', findings: event.findings };
  if (event.type === 'rectificationOrdered') return { result: 'rectify', findings: event.deficits };
  return event.type === 'revocationProposed' ? { result: 'serious', findings: event.facts } : null;
}

async function requirePossible(open: PresentCase, command: Command, who: Who): Promise<void> {
  const on = dayOf(open.now);
  // Ties to the enterprise of the visit were asked before, of everybody who takes part.
  orProblem(refuseRight(who.hat, 'recordCheck', thingOf(open, who)), on);
  orProblem(refuseAtOnce(open.state, command), on);
}

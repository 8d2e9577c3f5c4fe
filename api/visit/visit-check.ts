import { earlierAct } from '../../db/read/effect.ts';
import type { PresentCase } from '../../db/read/present-case.ts';
import type { PointRow } from '../../db/read/visits.ts';
import type { Officer } from '../../domain/case/case.ts';
import type { Command } from '../../domain/case/command.ts';
import { refuseAtOnce } from '../../domain/case/decide.ts';
import { isToBeChecked } from '../../domain/case/permit.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import { refuseRight } from '../../domain/permission/may.ts';
import { FINDINGS, refuseOtherResult, type Finding } from '../../domain/verification/visit-rules.ts';
import { readableCase } from '../right/readable-case.ts';
import { actingIn, actorOf } from '../act/actor.ts';
import type { Deps } from '../deps.ts';
import { onceRecorded } from '../act/once-recorded.ts';
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
 * request. Throws whatever forbids it there, and 409 `E-VISIT-CHECKED` if the case knows another result of the request.
 */
export async function recordCheckOf(found: Found, who: Who, deps: Deps): Promise<void> {
  const { point, result, findings, officers } = found;
  if (point.case === null) return;
  const caseId = point.case;
  const key = keyOf(point, result);
  const versionOf = async (commandKey: string) =>
    (await earlierAct(deps.pool, { id: caseId, commandKey, person: who.person.id, key })).version;
  const recorded = () => versionOf(key);
  const open = await readableCase(deps, caseId, who);
  for (const other of FINDINGS)
    if ((await versionOf(keyOf(point, other))) !== null) orProblem(refuseOtherResult(other, result), dayOf(open.now));
  const wish = { kind: 'recordCheck', result: IN_CASE[result], findings, officers } as const;
  const command: Command = { ...wish, by: actorOf(who), key, ...actingIn(who) };
  await onceRecorded(await recorded(), recorded, async () => {
    // The permit may have ended since the visit was asked for: what was found then stays in the record of the visit alone.
    if (open.state.stage === 'decided' && !isToBeChecked(open.state)) return { version: open.state.version };
    await requirePossible(open, command, who);
    return orProblem(await deps.engine.act({ caseId, practice: open.world.practice }, command), dayOf(open.now));
  });
}

/** By what the case knows a result of a request. */
const keyOf = ({ id }: PointRow, result: Finding): string => `visit:${id}:${result}`;

async function requirePossible(open: PresentCase, command: Command, who: Who): Promise<void> {
  const on = dayOf(open.now);
  // Ties to the enterprise of the visit were asked before, of everybody who takes part.
  orProblem(refuseRight(who.hat, 'recordCheck', thingOf(open, who)), on);
  orProblem(refuseAtOnce(open.state, command), on);
}

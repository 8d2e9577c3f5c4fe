import type { Actor } from '../../domain/case/actor.ts';
import type { Beside, KeyedRequest } from '../../domain/case/beside.ts';
import type { Late } from '../../domain/case/late-mark.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import type { Command, Wish } from '../../domain/case/command.ts';
import { refuseAtOnce } from '../../domain/case/decide.ts';
import { refuseMay, refuseUnnamed } from '../../domain/permission/may.ts';
import { readStandingCase, type StandingCase } from '../../db/read/standing-case.ts';
import { earlierAct } from '../../db/read/effect.ts';
import { askSideBySide, type Pool, type Queryable } from '../../db/pool.ts';
import type { Tie } from '../../domain/permission/tie.ts';
import { draftOf } from './act-draft.ts';
import { actorOf, actingIn } from './actor.ts';
import type { Deps } from '../deps.ts';
import { askerOf, tiesOfCase } from '../right/may.ts';
import { deedOn, mandateFor } from '../right/mandates.ts';
import { ifSeen } from '../right/readable-case.ts';
import { lateIn, layBefore, waitsForSecond } from './late.ts';
import { keyedRequest, requireSameRequest } from '../http/idempotent.ts';
import { keyOfAct, onceRecorded } from './once-recorded.ts';
import { orProblem, problemOf } from '../http/problem.ts';
import type { Asked } from '../server.ts';
import type { AnyRoute } from '../contract/route.ts';
import { requireOpen } from '../zone/zone.ts';
import { thingOf } from '../views/thing.ts';

type ActKind = Exclude<Wish['kind'], 'wake'>;

/** Makes the command once the case is known. What it must keep before, it keeps itself. */
type WishFor = (open: StandingCase, pool: Pool) => Promise<MadeWish> | MadeWish;
export type MadeWish = Wish & { readonly late?: Late; readonly beside?: Beside };

/** An act that an officer enters for whoever came to a window, under a right of its own; the act is that person's. */
export interface Entering {
  readonly kind: ActKind;
  readonly right: 'handInAtCounter';
  readonly by: Actor;
}

/** `waiting`: nothing is recorded before a second person has confirmed it. */
interface Answer {
  version: number;
  waiting?: boolean;
}

/**
 * Lets somebody act on a case: right, what the state alone forbids, then the engine, which takes the step in hand and keeps the
 * signature in the moment in which the act is recorded: of an act that is refused nothing stays. The key of
 * the request makes a repeat harmless: it is answered with what was recorded the first time, whatever forbids it by now; with
 * another content it is refused (409 `E-KEY-REUSED`).
 */
export async function performAct<R extends AnyRoute>(
  asked: Asked<R> & { readonly params: { readonly case: string } },
  deps: Deps,
  act: ActKind | Entering,
  wishFor: WishFor,
): Promise<Answer> {
  const { who, params } = asked;
  const doing = typeof act === 'string' ? { kind: act, right: act, by: null } : act;
  const key = keyOfAct(asked, doing.kind);
  const keyed = keyedRequest(asked);
  const recorded = (db: Queryable = deps.pool) =>
    earlierAct(db, { id: params.case, commandKey: key, person: who.person.id, key: keyed?.key ?? '' });
  const [open, ties, earlier] = await askSideBySide(deps.pool, (db) =>
    Promise.all([ifSeen(readStandingCase(db, params.case), who), tiesOfCase(db, who, params.case), recorded(db)]),
  );
  const versionOf = ({ version, requestHash }: typeof earlier): number | null => {
    if (keyed && requestHash !== null) requireSameRequest(keyed, requestHash);
    return version;
  };
  return onceRecorded(
    versionOf(earlier),
    async () => versionOf(await recorded()),
    async () => {
      // An act on a case that is not seen is refused for want of the right to it (403).
      if (!open) throw problemOf(refuseUnnamed(doing.right, who.hat));
      return actAnew(asked, deps, { open, ties, doing, key, keyed, wishFor });
    },
  );
}

interface Acting {
  readonly open: StandingCase;
  readonly ties: readonly Tie[];
  /** `by` null: whoever asks does it. */
  readonly doing: { readonly kind: ActKind; readonly right: ActKind | Entering['right']; readonly by: Actor | null };
  /** Of the command. */
  readonly key: string;
  readonly keyed: KeyedRequest | null;
  readonly wishFor: WishFor;
}

async function actAnew<R extends AnyRoute>(
  { who, body, params }: Asked<R> & { readonly params: { readonly case: string } },
  deps: Deps,
  { open, ties, doing, key, keyed, wishFor }: Acting,
): Promise<Answer> {
  const { kind, right } = doing;
  const by = doing.by ?? actorOf(who);
  const on = dayOf(open.now);
  const mandate = await mandateFor(deps.pool, who, deedOn(open));
  orProblem(refuseMay(askerOf(who), right, thingOf(open, who), { ties, mandate }), on);
  requireOpen({ closed: open.row.zone_closed });
  const draft = draftOf(kind, body, who);
  orProblem(refuseAtOnce(open.state, { ...draft, by, key } as Command), on);
  const made = await wishFor(open, deps.pool);
  // What is entered at a window says itself whether it is told late: the moment is that at which the person came.
  const late = doing.by ? {} : await lateIn(deps.pool, params.case, body);
  const beside = { ...made.beside, ...(keyed && { request: keyed }) };
  const command = { ...made, ...late, by, key, ...actingIn(who), beside } as Command;
  const acted = await deps.engine.act({ caseId: params.case, practice: open.world.practice }, command);
  if (!waitsForSecond(acted)) return orProblem(acted, on);
  await layBefore(deps.pool, open, who, command);
  return { version: open.state.version, waiting: true };
}

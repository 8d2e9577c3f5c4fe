import type { Actor } from '../../domain/case/actor.ts';
import type { Beside, KeyedRequest } from '../../domain/case/beside.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import type { Command, Wish } from '../../domain/case/command.ts';
import { refuseAtOnce } from '../../domain/case/decide.ts';
import type { Late } from '../../domain/case/late.ts';
import type { Tie } from '../../domain/permission/independence.ts';
import { refuseMay, refuseUnnamed, stands } from '../../domain/permission/may.ts';
import { readPresentCase, type PresentCase } from '../../db/read/present-case.ts';
import { readStandingCase, type StandingCase } from '../../db/read/standing-case.ts';
import { jointOfCase } from '../../db/read/joints.ts';
import { readCaseRecord } from '../../db/read/case-page.ts';
import { readResultsFor } from '../../db/read/results.ts';
import { earlierAct } from '../../db/read/effect.ts';
import { askSideBySide, type Pool, type Queryable } from '../../db/pool.ts';
import { draftOf } from './act-draft.ts';
import { actorOf, actingIn } from './actor.ts';
import type { Deps } from '../deps.ts';
import { askerOf, tiesOfCase } from '../right/may.ts';
import { deedOn, mandateFor, signatoryOf } from '../right/mandates.ts';
import { lateIn, layBefore, waitsForSecond } from './late.ts';
import { keyedRequest, requireSameRequest } from '../http/idempotent.ts';
import { keyOfAct, onceRecorded } from './once-recorded.ts';
import { orProblem, Problem, problemOf } from '../http/problem.ts';
import type { Asked } from '../server.ts';
import type { AnyRoute } from '../contract/route.ts';
import type { Language } from '../words/language.ts';
import { casePageOf, type CasePage } from '../views/case-page.ts';
import { requireOpen } from '../zone/zone.ts';
import { thingOf } from '../views/thing.ts';
import type { Who } from '../right/who.ts';

type ActKind = Exclude<Wish['kind'], 'wake'>;

/** Finds a case that whoever asks may read, as it stands now. Throws 404, also where the case may not be read. */
export async function readableCase(deps: Pick<Deps, 'pool'>, caseId: string, who: Who): Promise<PresentCase> {
  const open = await seenCase(deps.pool, caseId, who);
  if (!open) throw new Problem(404, { code: 'E-NOT-FOUND' });
  return open;
}

/** Null: there is no such case, or it is nothing to whoever asks. */
export const seenCase = (db: Queryable, caseId: string, who: Who): Promise<PresentCase | null> =>
  ifSeen(readPresentCase(db, caseId), who);

async function ifSeen<C extends StandingCase>(found: Promise<C | null>, who: Who): Promise<C | null> {
  const open = await found;
  return open && stands(who.hat, 'readCase', thingOf(open, who)) ? open : null;
}

/** The page of a case for whoever asks, what is refused told in the language. */
export async function pageOfCase(
  deps: Pick<Deps, 'pool'>,
  caseId: string,
  { who, language }: { readonly who: Who; readonly language: Language },
): Promise<CasePage> {
  const [open, record, ties] = await Promise.all([
    readableCase(deps, caseId, who),
    readCaseRecord(deps.pool, caseId),
    tiesOfCase(deps.pool, who, caseId),
  ]);
  const [joint, granted, signatory] = await Promise.all([
    open.state.joint ? jointOfCase(deps.pool, caseId, who) : null,
    // A third party was told of one case of the project, an upper organ has some of them: of the others they learn nothing.
    readResultsFor(deps.pool, open.row.project_id, who),
    signatoryOf(deps.pool, who, open.world.id),
  ]);
  const known = { ...open, facts: { ...open.facts, ties } };
  return casePageOf(caseId, known, { ...record, joint, ...granted }, { ...who, signatory, language });
}

/** Makes the command once the case is known. What it must keep before, it keeps itself. */
type WishFor = (open: StandingCase, pool: Pool) => Promise<MadeWish> | MadeWish;
export type MadeWish = Wish & { readonly late?: Late; readonly beside?: Beside };

/** An act that an officer enters for whoever came to a window, under a right of its own; the act is that person's. */
export interface Entering {
  readonly kind: ActKind;
  readonly right: 'handInAtCounter';
  readonly by: Actor;
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
): Promise<{ version: number; waiting?: boolean }> {
  const { who, params } = asked;
  const doing = typeof act === 'string' ? { kind: act, right: act, by: null } : act;
  const key = keyOfAct(asked, doing.kind);
  const keyed = keyedRequest(asked);
  const recorded = (db: Queryable = deps.pool) =>
    earlierAct(db, { caseId: params.case, commandKey: key, person: who.person.id, key: keyed?.key ?? '' });
  const [open, ties, earlier] = await askSideBySide(deps.pool, (db) =>
    Promise.all([ifSeen(readStandingCase(db, params.case), who), tiesOfCase(db, who, params.case), recorded(db)]),
  );
  if (keyed && earlier.requestHash !== null) requireSameRequest(keyed, earlier.requestHash);
  const waiting = { is: false };
  const answer = await onceRecorded(
    earlier.version,
    async () => (await recorded()).version,
    async () => {
      // An act on a case that is not seen is refused for want of the right to it (403).
      if (!open) throw problemOf(refuseUnnamed(doing.right, who.hat));
      return actAnew(asked, deps, { open, ties, doing, key, keyed, wishFor, waiting });
    },
  );
  return waiting.is ? { ...answer, waiting: true } : answer;
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
  /** Is told whether the act waits for a second person. */
  readonly waiting: { is: boolean };
}

async function actAnew<R extends AnyRoute>(
  { who, body, params }: Asked<R> & { readonly params: { readonly case: string } },
  deps: Deps,
  { open, ties, doing, key, keyed, wishFor, waiting }: Acting,
): Promise<number> {
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
  if (!waitsForSecond(acted)) return orProblem(acted, on).version;
  await layBefore(deps.pool, open, who, command);
  waiting.is = true;
  return open.state.version;
}

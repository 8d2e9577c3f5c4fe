import { SYSTEM } from '../../domain/case/actor.ts';
import { contextAt, waitingForIntake } from '../../domain/case/context.ts';
import { receiveCase } from '../../domain/case/receive.ts';
import type { CaseId } from '../../domain/case/state/case-id.ts';
import type { Queryable } from '../pool.ts';
import { append } from './append.ts';
import { readCaseInHand } from './case-in-hand.ts';
import { ringFor } from './outbox.ts';
import { settleSuccession } from './succession.ts';
import type { PresentCase } from '../read/present-case.ts';
import { paperDesk } from '../read/paper-desk.ts';

/**
 * Locks a project until the transaction ends: of two grants or filings at one moment the second sees the first. Taken
 * before any number of a paper, so that two who need both cannot wait for each other.
 */
export const lockProject = async (tx: Queryable, projectId: string): Promise<void> => {
  await tx.query('SELECT 1 FROM project WHERE id = $1 FOR UPDATE', [projectId]);
};

const AHEAD = `SELECT case_id FROM case_row WHERE project_id = $1 AND stage = 'filedAhead' ORDER BY item_code, case_id`;

interface Ahead {
  readonly case_id: CaseId;
}

const idsOf = ({ rows }: { readonly rows: readonly Ahead[] }): readonly CaseId[] => rows.map((row) => row.case_id);

const OF_CASE = '(SELECT project_id FROM case_file WHERE id = $1)';
const LOCK_OF_CASE = `SELECT 1 FROM project WHERE id = ${OF_CASE} FOR UPDATE`;
const AHEAD_OF_CASE = AHEAD.replace('$1', OF_CASE);

/** The same for the project of a case; answers which of its cases are filed ahead, which nobody else changes from now on. */
export async function lockProjectOf(tx: Queryable, caseId: string): Promise<readonly CaseId[]> {
  const [, ahead] = await Promise.all([tx.query(LOCK_OF_CASE, [caseId]), tx.query<Ahead>(AHEAD_OF_CASE, [caseId])]);
  return idsOf(ahead);
}

/**
 * Receives the cases of a project that were filed ahead and now wait for nothing more, in the transaction of the grant
 * that released them, after `lockProject`. `known`: those filed ahead, where `lockProjectOf` told them.
 */
export async function releaseSuccessors(tx: Queryable, projectId: string, known?: readonly CaseId[]): Promise<void> {
  for (const caseId of known ?? idsOf(await tx.query<Ahead>(AHEAD, [projectId]))) {
    const open = await readCaseInHand(tx, caseId);
    if (open && waitingForIntake(open.facts).length === 0) await receive(tx, caseId, open);
  }
}

async function receive(tx: Queryable, caseId: CaseId, open: PresentCase): Promise<void> {
  const { state, world, now, row, facts } = open;
  if (state.stage !== 'filedAhead') return;
  const events = receiveCase(state, SYSTEM, contextAt(now, world.calendar, facts));
  const desk = paperDesk(row, world, facts.authority);
  const received = await append(tx, { caseId, before: state, events, lastHash: row.last_hash, now, world, desk });
  await settleSuccession(tx, received, state);
  await askToTakeUp(tx, [caseId], world.id);
  if (events.some((event) => event.type === 'granted')) await releaseSuccessors(tx, row.project_id);
}

/**
 * Asks the engine to take cases up; it is told as soon as it is there and nobody else needs the machine more, and again until
 * it has. A case filed ahead waits for nothing that the engine could do, and is asked for when it is received.
 */
export const askToTakeUp = async (tx: Queryable, caseIds: readonly string[], zone: string): Promise<void> => {
  await tx.query(
    `WITH asked AS (
       INSERT INTO outbox (kind, key, zone_id, due_at)
       SELECT 'takeUpCase', case_id, $2, now() FROM case_row WHERE case_id = ANY ($1::text[]) AND stage <> 'filedAhead'
       ON CONFLICT (kind, key) DO UPDATE SET done_at = NULL, due_at = excluded.due_at, attempts = 0
     )
     ${ringFor('takeUpCase')}`,
    [caseIds, zone],
  );
};

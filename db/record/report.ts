import { forWhom, type Actor, type Doer } from '../../domain/case/actor.ts';
import type { CaseId } from '../../domain/case/state/case-id.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import type { ReportEvent } from '../../domain/project/report.ts';
import type { Covered } from '../../domain/project/works.ts';
import type { Queryable } from '../pool.ts';
import { newId } from '../id.ts';
import { actWithin } from './happen-to.ts';

/** A report as it is recorded. */
export interface Report {
  readonly project: string;
  readonly event: ReportEvent;
  /** Of which works; null: of the whole project. */
  readonly works: Covered;
  readonly at: Instant;
  readonly by: Actor;
}

/**
 * Records a report of the enterprise (673号 16) after `lockProject`. The start of works ends the time to start of every
 * permit of the project that still has one (建筑法 9).
 */
export async function recordReport(tx: Queryable, report: Report, starting: readonly CaseId[]): Promise<void> {
  await tx.query(
    `INSERT INTO project_report (id, project_id, event, reported_at, reported_by, machine_at, works)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [newId(), report.project, report.event, report.at, report.by.person, new Date(), report.works],
  );
  if (report.event !== 'start') return;
  for (const caseId of starting) await actWithin(tx, caseId, { kind: 'reportStart', by: report.by, key: 'report' });
}

/** Records on which day the land contract (出让合同) was signed; once for a project. */
export async function recordLandContract(
  tx: Queryable,
  contract: { readonly project: string; readonly signedOn: Day; readonly at: Instant; readonly by: Doer },
): Promise<void> {
  await tx.query(
    `INSERT INTO land_contract (project_id, signed_on, recorded_at, recorded_by, recorded_for, machine_at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [contract.project, contract.signedOn, contract.at, contract.by.person, forWhom(contract.by), new Date()],
  );
}

/** Records whether the works of a project are special ones (消防法 11); the last word holds. */
export async function recordWorksKind(
  tx: Queryable,
  said: { readonly project: string; readonly special: boolean; readonly at: Instant; readonly by: Doer },
): Promise<void> {
  await tx.query(
    'INSERT INTO works_kind (project_id, special, said_by, said_for, said_at, machine_at) VALUES ($1, $2, $3, $4, $5, now())',
    [said.project, said.special, said.by.person, forWhom(said.by), said.at],
  );
}

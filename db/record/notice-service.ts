import { forWhom, type Doer } from '../../domain/case/actor.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import type { NoticeKind } from '../../domain/notice/kinds.ts';
import type { Queryable } from '../pool.ts';

/** How a notice is served that goes by no message: handed over at the window, or posted. */
export type ServiceMeans = 'window' | 'post';

/** A notice to a third party, in hand until the transaction ends. */
export interface NoticeToServe {
  readonly kind: NoticeKind;
  readonly party: string;
  readonly served: boolean;
}

/** A notice of a case to a third party; undefined: there is none such. Nobody else serves it until the transaction ends. */
export async function lockNoticeToParty(
  tx: Queryable,
  caseId: string,
  notice: string,
): Promise<NoticeToServe | undefined> {
  await tx.query('SELECT 1 FROM case_file WHERE id = $1 FOR NO KEY UPDATE', [caseId]);
  const { rows } = await tx.query<NoticeToServe>(
    `SELECT n.kind, p.name AS party, s.notice_id IS NOT NULL AS served
     FROM notice n JOIN person p ON p.id = n.person_id LEFT JOIN notice_service s ON s.notice_id = n.id
     WHERE n.id = $2 AND n.case_id = $1 AND n.legal`,
    [caseId, notice],
  );
  return rows[0];
}

/** Keeps for good that it was served, with the number of its 送达回证. */
export async function keepNoticeService(
  tx: Queryable,
  service: {
    readonly notice: string;
    readonly method: ServiceMeans;
    readonly number: string;
    readonly at: Instant;
    readonly by: Doer;
  },
): Promise<void> {
  const { notice, method, number, at, by } = service;
  await tx.query(
    `INSERT INTO notice_service (notice_id, method, number, served_at, served_by, served_for, machine_at)
     VALUES ($1, $2, $3, $4, $5, $6, now())`,
    [notice, method, number, at, by.person, forWhom(by)],
  );
}

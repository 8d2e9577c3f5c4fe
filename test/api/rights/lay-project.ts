import type { Case } from '../../../domain/case/case.ts';
import type { Upper } from '../../../domain/case/state/upper.ts';
import type { Instant } from '../../../domain/clock/instant.ts';
import { itemOf, wish } from '../../domain/case/builders.ts';
import { STAGES } from '../../domain/case/stages.ts';
import { opened, STANDARD, wish as withdrawal } from '../../domain/project-commitment/builders.ts';
import type { Desk } from '../desk.ts';

/** The organ of the one who is here as upper organ. */
export const ORGAN = '省厅';
const SENT: Upper = {
  by: 'forward',
  organ: ORGAN,
  sentAt: '2026-09-02T01:00:00.000Z' as Instant,
  held: [],
  acceptance: null,
  status: null,
  rounds: 0,
  review: null,
};

/** To whom what is laid belongs, and by what it is called. */
export interface Laid {
  readonly zone: string;
  readonly bureau: string;
  readonly enterprise: string;
  readonly name: string;
  /** Hash of the file's bytes. */
  readonly sha256: string;
}

/** A project with a case, and everything that belongs to these. The case and its commitment have ended, so that no act reaches the engine. */
export async function layProject({ pool }: Desk, { zone, bureau, enterprise, name, sha256 }: Laid): Promise<void> {
  const ended = STAGES.accepted.does('2026-09-03T09:00', wish.withdraw).state;
  const state: Case = {
    ...ended,
    item: itemOf({ bureau }),
    ...(name === 'same' || name === 'own' ? { upper: SENT } : {}),
  };
  const promise = {
    ...opened().does('2026-09-02T09:00', withdrawal.withdraw).state,
    zone,
    enterprise,
    project: `project-${name}`,
  };
  await pool.query(
    `WITH q AS (INSERT INTO project (id, zone_id, enterprise_id, code, name, industry, investment_cny, land_ha, energy_tce, site, opened_at, opened_by)
             VALUES ('project-' || $1, $2, $3, '2609-320505-89-01-48' || $6, '基地', 'C3584', 1, 1, 1, '园', now(), 'admin')),
       s AS (INSERT INTO submission (id, zone_id, project_id, number, form, content_hash, received_at, received_by, machine_at)
             VALUES ('submission-' || $1, $2, 'project-' || $1, $1, '{}', repeat('a', 64), now(), 'admin', now())),
       j AS (INSERT INTO joint_handling (submission_id, zone_id, project_id) VALUES ('submission-' || $1, $2, 'project-' || $1)),
       c AS (INSERT INTO case_file (id, number, zone_id, project_id, enterprise_id, submission_id, item_code, item_version, way, form)
             VALUES ('case-' || $1, 'n-' || $1, $2, 'project-' || $1, $3, 'submission-' || $1, 'A06', 1, 'ordinary',
               '{"contact.phone":"13800005678"}')),
       r AS (INSERT INTO case_row (case_id, zone_id, project_id, enterprise_id, item_code, version, stage, status, state, open)
             VALUES ('case-' || $1, $2, 'project-' || $1, $3, 'A06', 1, 'closed', 1, $4, false)),
       t AS (INSERT INTO task (id, case_id, zone_id, kind, round, unit, due, opened_at)
             SELECT 'task-' || k || '-' || $1, 'case-' || $1, $2, k, 1, CASE WHEN k = 'accept' THEN 'window' ELSE $5 END, '2026-10-30', now()
             FROM unnest(ARRAY['accept', 'review', 'sign', 'check']) k),
       f AS (INSERT INTO file (id, enterprise_id, name, media_type, size, pages, sha256, uploaded_by, uploaded_at)
             VALUES ('file-' || $1, $3, '材料.pdf', 'application/pdf', 8, 1, $7, 'admin', now()))
     INSERT INTO case_material (case_id, code, name, file_id, handed_at) VALUES ('case-' || $1, 'E1', '材料', 'file-' || $1, now())`,
    [name, zone, enterprise, JSON.stringify(state), bureau, String(name.length * 137 + 1000), sha256],
  );
  await pool.query(
    `INSERT INTO access_standard (zone_id, code, version, content, effective_from, published_at, published_by, machine_at)
     VALUES ($1, 'S', 1, $2, '2026-01-01', now(), 'admin', now()) ON CONFLICT DO NOTHING`,
    [zone, JSON.stringify(STANDARD)],
  );
  await pool.query(
    `WITH k AS (INSERT INTO project_commitment (id, number, zone_id, project_id, enterprise_id, standard_code, standard_version)
             VALUES ('commitment-' || $1, 'CN-' || $1, $2, 'project-' || $1, $3, 'S', 1))
     INSERT INTO project_commitment_row (commitment_id, zone_id, project_id, enterprise_id, version, stage, state, open)
     VALUES ('commitment-' || $1, $2, 'project-' || $1, $3, 1, $4, $5, false)`,
    [name, zone, enterprise, promise.stage, JSON.stringify({ ...promise, id: `commitment-${name}` })],
  );
  await pool.query(
    `INSERT INTO visit (id, zone_id, enterprise_id, number, exempt, announced, window_from, window_to, day, state, owner_bureau,
       owner_id, approved_by, approved_at)
     VALUES ('visit-' || $1, $2, $3, 'v-' || $1, false, true, '2026-10-01', '2026-10-30', '2026-10-20', 'planned', $4, 'inspector', 'supervisor', now())`,
    [name, zone, enterprise, bureau],
  );
  await pool.query(
    `INSERT INTO counter_attendance (id, zone_id, enterprise_id, window_name, officer_id, name, capacity, came_at, machine_at)
     VALUES ('attendance-' || $1, $2, $3, '综合窗口', CASE WHEN $1 = 'bureau' THEN 'supervisor' ELSE 'window' END, '顾文静', 'staff', now(), now())`,
    [name, zone, enterprise],
  );
}

import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { enterpriseRoutes } from '../../../api/contract/enterprises.ts';
import { zoneRoutes } from '../../../api/contract/zones.ts';
import { openSession } from '../../../db/desk/session.ts';
import { openDiskBlobStore } from '../../../files/disk-blob-store.ts';
import { CAPACITIES, FILING_CAPACITIES, type Capacity } from '../../../domain/case/actor.ts';
import type { Case } from '../../../domain/case/case.ts';
import type { Upper } from '../../../domain/case/upper.ts';
import type { Instant } from '../../../domain/clock/instant.ts';
import { itemOf } from '../../domain/case/builders.ts';
import { STAGES } from '../../domain/case/stages.ts';
import { opened, STANDARD, wish as withdrawal } from '../../domain/project-commitment/builders.ts';
import type { Desk } from '../desk.ts';
import { practiceZone } from '../zones.ts';

/** How a thing stands to whoever asks. */
export const RELATIONS = ['own', 'same', 'bureau', 'zone', 'none'] as const;
export type Relation = (typeof RELATIONS)[number];

/** What the address of a route may name, by its parameter, in each relation. */
export type Things = Readonly<Record<Relation, Readonly<Record<string, string>>>>;

export interface RightsWorld {
  readonly things: Things;
  /** The cookie of somebody of each capacity. */
  readonly cookieOf: (capacity: Capacity) => string;
  readonly signInAgain: () => Promise<void>;
}

const BUREAUS = ['approval', 'water'] as const;
const OF_A_BUREAU: readonly string[] = ['reviewer', 'approver', 'inspector'];
const USCC = ['91320505MA1GXQ012R', '91320594MA21ABCD6X', '91310000MA1FL0L26X'];

/**
 * Two zones and three enterprises; of everything that an address can name one thing in each relation to the people, who all
 * belong to the first zone, its bureau `approval` and the first enterprise. Officers have declared a relation to that one.
 */
export async function layRightsWorld(desk: Desk): Promise<RightsWorld> {
  const [here, there] = [await practiceZone(desk.admin, '本区'), await practiceZone(desk.admin, '别的区')];
  for (const zone of [here, there])
    for (const bureau of BUREAUS)
      await desk.admin(zoneRoutes.putBureau, { params: { zone, bureau }, body: { name: bureau } });
  const enterprises = await Promise.all(
    USCC.map(async (uscc, at) => {
      const body = { uscc, name: `企业${at}`, legalRepresentative: '顾文静', address: '科创园', ...OVERRIDE };
      return (await desk.admin(enterpriseRoutes.addEnterprise, { body })).id;
    }),
  );
  const [own = '', same = '', other = ''] = enterprises;
  await people(desk, here, own);
  await desk.pool.query(
    `INSERT INTO item_version (zone_id, code, version, effective_from, item, made_by, made_at)
     SELECT id, 'A06', 1, '2026-01-01', $1, 'admin', now() FROM zone`,
    [readFileSync('catalogue/items/A06.json', 'utf8')],
  );
  const blobs = await openDiskBlobStore(`${desk.config.dataFolder}/files`);
  const { sha256 } = await blobs.put(Readable.from([Buffer.from('%PDF-1.7')]));
  const things: Things = {
    own: await lay(desk, { zone: here, bureau: 'approval', enterprise: own, name: 'own', sha256 }),
    same: await lay(desk, { zone: here, bureau: 'approval', enterprise: same, name: 'same', sha256 }),
    bureau: await lay(desk, { zone: here, bureau: 'water', enterprise: same, name: 'bureau', sha256 }),
    zone: await lay(desk, { zone: there, bureau: 'approval', enterprise: other, name: 'zone', sha256 }),
    none: new Proxy({}, { get: () => 'nowhere' }),
  };
  await mandateOfSteward(desk, here, own);
  let tokens = await signInAll(desk);
  const signInAgain = async () => {
    tokens = await signInAll(desk);
  };
  const name = 'quanlian_session_80';
  return { things, signInAgain, cookieOf: (capacity) => `${name}=${tokens.get(capacity) ?? ''}` };
}

const OVERRIDE = { usccOverride: '老照，校验位不符' };

async function people({ pool }: Desk, zone: string, enterprise: string): Promise<void> {
  await pool.query(
    `INSERT INTO person (id, name, login, password_hash, created_at) VALUES ('enters', 'enters', 'enters', '-', now())`,
  );
  await pool.query(
    `INSERT INTO external_organ (zone_id, name, level, first_day, entered_by, machine_at) VALUES ($1, $2, 'province', '2020-01-01', 'enters', now())`,
    [zone, ORGAN],
  );
  for (const capacity of CAPACITIES) {
    const applies = (FILING_CAPACITIES as readonly string[]).includes(capacity);
    await pool.query(
      `INSERT INTO person (id, name, login, password_hash, created_at) VALUES ($1, $1, $1, '-', now())`,
      [idOf(capacity)],
    );
    await pool.query(
      `INSERT INTO hat (id, person_id, capacity, zone_id, bureau, enterprise_id, organ, first_day)
       VALUES ($1, $1, $2, $3, $4, $5, $6, '2020-01-01')`,
      [
        idOf(capacity),
        capacity,
        applies && capacity !== 'steward' ? null : zone,
        OF_A_BUREAU.includes(capacity) ? 'approval' : null,
        applies ? enterprise : null,
        capacity === 'upperOrgan' ? ORGAN : null,
      ],
    );
    if (!applies)
      await pool.query(
        `INSERT INTO relation (id, person_id, uscc, kind, note, first_day, declared_by, machine_at)
         VALUES ($1, $1, $2, 'kin', '妻弟', '2020-01-01', $1, now())`,
        [idOf(capacity), USCC[0]],
      );
  }
}

/** The steward of the zone acts for the first enterprise, in its one project. */
async function mandateOfSteward({ pool }: Desk, zone: string, enterprise: string): Promise<void> {
  await pool.query(
    `WITH h AS (INSERT INTO hat (id, person_id, capacity, zone_id, first_day) VALUES ('of-zone', 'steward', 'steward', $1, '2020-01-01')),
       g AS (INSERT INTO signature (id, person_id, name, capacity, means, text, text_hash, signed_at, machine_at)
             VALUES ('signed', 'admin', 'admin', 'legalRepresentative', 'password', '-', repeat('a', 64), now(), now()))
     INSERT INTO mandate (id, zone_id, enterprise_id, agent_id, capacity, powers, projects, instrument, first_day, last_day, given_by,
       signature_id, given_at, machine_at)
     VALUES ('mandate', $1, $2, 'steward', 'steward', '{filing}', '{project-own}', '授 1 号', '2020-01-01', '2099-12-31', 'admin',
       'signed', now(), now())`,
    [zone, enterprise],
  );
}

/** Person and hat of a capacity have one id. */
export const idOf = (capacity: Capacity): string => capacity.toLowerCase();

/** Each person in the one hat, confirmed for signing. */
async function signInAll({ pool }: Desk): Promise<ReadonlyMap<Capacity, string>> {
  const tokens = new Map<Capacity, string>();
  for (const capacity of CAPACITIES) {
    const token = randomBytes(32).toString('base64url');
    const id = idOf(capacity);
    await openSession(pool, { token, person: id, hat: id, address: '', device: '', means: 'password' });
    tokens.set(capacity, token);
  }
  await pool.query(`UPDATE session SET confirmed_until = now() + interval '1 day'`);
  return tokens;
}

/** To the organ of the one who is here as upper organ. */
const ORGAN = '省厅';
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

interface Laid {
  readonly zone: string;
  readonly bureau: string;
  readonly enterprise: string;
  readonly name: string;
  /** Hash of the file's bytes. */
  readonly sha256: string;
}

/** One of everything, and what an address calls each. Its case and its commitment have ended, so that no act reaches the engine. */
async function lay(
  { pool }: Desk,
  { zone, bureau, enterprise, name, sha256 }: Laid,
): Promise<Readonly<Record<string, string>>> {
  const ended = STAGES.withdrawn.state;
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
             VALUES ('case-' || $1, 'n-' || $1, $2, 'project-' || $1, $3, 'submission-' || $1, 'A06', 1, 'ordinary', '{}')),
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
    [name, zone, enterprise, promise.stage, JSON.stringify(promise)],
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
  const of = (kind: string): string => `${kind}-${name}`;
  return {
    zone,
    enterprise,
    project: of('project'),
    case: of('case'),
    commitment: of('commitment'),
    submission: of('submission'),
    attendance: of('attendance'),
    task: of('task'),
    visit: of('visit'),
    file: of('file'),
  };
}

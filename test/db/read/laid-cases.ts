import type { Pool } from '../../../db/pool.ts';
import type { CaseThing } from '../../../domain/permission/thing.ts';
import { fileAndAccept } from '../../setup/recorded-case.ts';
import { seedZone } from '../../setup/seed.ts';
import { ENTERPRISES, ZONES } from './every-hat.ts';

/** Who looks, and so who was told of some hearings and is called to the chair of others. */
export const ME = 'u';

const clock = { start: '2026-09-02', length: 5, unit: 'workingDays', limit: 'promised' };
const OPINION = { bureau: 'environment', question: '是否涉及', clock, answer: null, lapsed: false, weighed: null };
const ASKED = { days: 10, reason: '复杂', by: { person: 'w', name: '周敏' }, at: '2026-09-03T10:00:00+08:00' };
const PAUSE = {
  kind: 'publicity',
  noticeOn: '2026-09-03',
  began: null,
  days: 7,
  endedOn: null,
  cut: false,
  overCap: false,
};
const called = { on: '2026-09-20', chair: { person: ME, name: '顾文静' } };
const HEARING = { notifiedOn: '2026-09-03', requests: [], heldOn: null, called: null };

/** What bears on who may read a case, beside zone, enterprise and project. */
const KINDS: readonly (readonly [state: object, facts: Partial<CaseThing>])[] = [
  [{}, {}],
  [{ upper: { organ: '省厅' } }, { above: '省厅' }],
  [{ upper: { organ: '市局' } }, { above: '市局' }],
  [{ hearing: { ...HEARING, parties: [ME] } }, { party: true }],
  [{ hearing: { ...HEARING, parties: ['somebody'], called } }, {}],
];

/** The projects: one of each enterprise in each zone. */
export const PLACES = ZONES.flatMap((zone) =>
  ENTERPRISES.map((enterprise) => ({ zone, enterprise, project: `${zone}-${enterprise}` })),
);

const ORDINARY: Pick<CaseThing, 'bureau' | 'asked' | 'party' | 'above'> = {
  bureau: 'environment',
  asked: [],
  party: false,
  above: null,
};

/**
 * Lays cases of every kind in two zones, each for two enterprises, with whatever puts a case on a list: a step of each unit, asked
 * departments, a pause, papers that are owed, a complaint, an urging, a late record, a step that changed hands, papers. Answers
 * them as `may` knows them.
 */
export async function layCases(pool: Pool): Promise<ReadonlyMap<string, CaseThing>> {
  await seedZone(pool, '2026-09-01T09:00:00+08:00', ['A07b']);
  await pool.query(`
    INSERT INTO zone SELECT (jsonb_populate_record(z, '{"id": "z2"}')).* FROM zone z;
    INSERT INTO person SELECT (jsonb_populate_record(p, '{"id": "w", "login": "w"}')).* FROM person p WHERE p.id = 'u';
    INSERT INTO enterprise SELECT (jsonb_populate_record(e, '{"id": "e2", "uscc": "91320594MA21ABCD6X"}')).* FROM enterprise e;
    INSERT INTO item_version SELECT (jsonb_populate_record(v, '{"zone_id": "z2"}')).* FROM item_version v`);
  const [from = ''] = await fileAndAccept(pool, {
    at: '2026-09-01T09:00',
    items: ['A07b'],
    acceptedAt: '2026-09-03T10:00',
  });
  await pool.query(`UPDATE zone SET clock_at = '2026-09-10T09:00:00+08:00'`);
  const things = new Map([[from, { zone: 'z', enterprise: 'e', project: 'p', ...ORDINARY }]]);
  for (const place of PLACES)
    for (const [at, [state, facts]] of KINDS.entries()) {
      const id = `c-${place.project}-${at}`;
      await layCase(pool, { from, id, at, ...place }, state);
      things.set(id, { ...place, ...ORDINARY, ...facts });
    }
  await pool.query(`DELETE FROM task WHERE case_id = $1`, [from]);
  await pool.query(`UPDATE case_row SET open = false, nearest_due = NULL WHERE case_id = $1`, [from]);
  return things;
}

const PROMISED = { materials: ['D1'], open: ['D1'], until: '2026-09-30', period: null, promisedAt: ASKED.at };

interface Laid {
  readonly from: string;
  readonly id: string;
  readonly at: number;
  readonly zone: string;
  readonly enterprise: string;
  readonly project: string;
}

async function layCase(pool: Pool, laid: Laid, state: object): Promise<void> {
  const { from, id, at, zone, enterprise, project } = laid;
  if (at === 0) await layProject(pool, laid);
  await pool.query(
    `INSERT INTO submission SELECT (jsonb_populate_record(s, jsonb_build_object('id', $1::text, 'number', $1::text,
       'zone_id', $2::text, 'project_id', $3::text))).* FROM submission s WHERE s.project_id = 'p'`,
    [id, zone, project],
  );
  await pool.query(
    `INSERT INTO case_file SELECT (jsonb_populate_record(f, jsonb_build_object('id', $1::text, 'number', $1::text, 'way', 'commitment',
       'zone_id', $2::text, 'project_id', $3::text, 'enterprise_id', $4::text, 'submission_id', $1::text))).* FROM case_file f WHERE f.id = $5`,
    [id, zone, project, enterprise, from],
  );
  await pool.query(
    `INSERT INTO case_row (case_id, zone_id, project_id, enterprise_id, item_code, version, stage, status, state, received_on,
       accepted_on, promised_due, nearest_due, nearest_clock, deferred, open)
     SELECT $1, $2, $3, $4, item_code, version, stage, status, state || $5, received_on, accepted_on, promised_due, nearest_due,
       nearest_clock, 1, true FROM case_row WHERE case_id = $6`,
    [
      id,
      zone,
      project,
      enterprise,
      { opinions: [OPINION], extensionAsked: ASKED, procedures: [PAUSE], deferral: PROMISED, ...state },
      from,
    ],
  );
  await layBeside(pool, laid);
}

async function layProject(pool: Pool, { project, zone, enterprise }: Laid): Promise<void> {
  const code = `2609-320505-89-01-4812${ZONES.indexOf(zone)}${ENTERPRISES.indexOf(enterprise)}`;
  await pool.query(`INSERT INTO project SELECT (jsonb_populate_record(p, $1)).* FROM project p WHERE p.id = 'p'`, [
    { id: project, zone_id: zone, enterprise_id: enterprise, code },
  ]);
}

const BESIDE: readonly string[] = [
  `INSERT INTO joint_handling (submission_id, zone_id, project_id) SELECT $1, $2, $3`,
  `INSERT INTO complaint (id, case_id, zone_id, unit, content, due, made_by, made_at)
   SELECT $1, $1, $2, 'environment', '慢', '2026-09-12', 'u', now() WHERE $3::text IS NOT NULL`,
  `INSERT INTO urging (id, case_id, zone_id, kind, origin, unit, cause, reply_by, asked_at, asked_by, machine_at)
   SELECT $1, $1, $2, 'reminder', 'supervisor', 'environment', '慢', '2026-09-12', now(), 'w', now() WHERE $3::text IS NOT NULL`,
  `INSERT INTO late_record (id, case_id, zone_id, wish, actor, command_key, told_at, told_by, machine_at)
   SELECT $1, $1, $2, '{"kind": "serve", "late": {"actedAt": "2026-09-04T10:00:00+08:00", "reason": "停机", "proof": {"file": "f"}}}',
     '{"name": "周敏"}', $1, now(), 'w', now() WHERE $3::text IS NOT NULL`,
  `INSERT INTO paper (id, zone_id, case_id, kind, series, year, serial, number, title, content, content_hash, organ, verify_code,
     event_seq, place, issued_at)
   SELECT $1, $2, $1, 'grantDecision', $1, 2026, 1, $1, '文书', '{}', repeat('a', 64), '机关', $1, 1, 0, now() WHERE $3::text IS NOT NULL`,
  `INSERT INTO claim_change (id, task_id, kind, from_person, by_person, reason, changed_at, machine_at)
   SELECT t.id, t.id, 'takenBack', 'u', 'w', '慢', now(), now() FROM task t WHERE t.case_id = $1 AND t.kind = 'review'
     AND $2::text IS NOT NULL AND $3::text IS NOT NULL`,
];

async function layBeside(pool: Pool, { from, id, zone, project }: Laid): Promise<void> {
  await pool.query(
    `INSERT INTO case_event SELECT (jsonb_populate_record(v, jsonb_build_object('case_id', $1::text, 'hash', encode(sha256(convert_to($1, 'UTF8')), 'hex')))).*
     FROM case_event v WHERE v.case_id = $2 AND v.seq = 1`,
    [id, from],
  );
  for (const [kind, unit] of [
    ['review', 'environment'],
    ['review', 'upper:省厅'],
  ] as const)
    await pool.query(
      `INSERT INTO task (id, case_id, zone_id, kind, round, unit, due, opened_at)
       VALUES ($1 || $4, $1, $2, $3, length($4), $4, '2026-09-10', '2026-09-03T10:00:00+08:00')`,
      [id, zone, kind, unit],
    );
  for (const question of BESIDE) await pool.query(question, [id, zone, project]);
}

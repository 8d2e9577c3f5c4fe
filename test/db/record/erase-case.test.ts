import { beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { sealDays } from '../../../activities/seal-days.ts';
import { GENESIS } from '../../../db/genesis.ts';
import { transaction } from '../../../db/pool.ts';
import { verifyRecord } from '../../../db/read/verify-record.ts';
import { findVisit } from '../../../db/read/visits.ts';
import { linkHash } from '../../../db/record/chain.ts';
import { eraseCase } from '../../../db/record/erase-case.ts';
import { instantFromMs } from '../../../domain/clock/instant.ts';
import type { PromiseEvent } from '../../../domain/project-commitment/event.ts';
import { freshDatabase } from '../../setup/database.ts';
import { fileAndAccept } from '../../setup/recorded-case.ts';
import { seedZone, setClock } from '../../setup/seed.ts';
import { nameBeside } from './named-beside.ts';

const { pool } = await freshDatabase();
const secret = randomBytes(32).toString('hex');
const PEOPLE = '吴敏芝|13812345678|11010119900101002X';
let cases: readonly string[] = [];
let rooted: readonly unknown[] = [];

/** What is kept of no case: accounts, what a zone sets, the enterprise and its people, what is swept or only hashed. */
const OF_NO_CASE = new Set(
  `access_standard account_event api_key authority_grant authority_list bureau calendar_closure calendar_publication
   calendar_recount calendar_year catalogue_edition daily_leaf daily_root enterprise hat idempotent_answer invitation item_ban
   item_version mandate mandate_end oidc_journey organ_seal outbox park person person_contact pilot_instrument project
   project_report project_works proof_key registration registration_dispute relation relation_end retention_rule root_stamp second_factor session
   substitution substitution_end superior_inspection task_tally zone zone_plan_rules zone_rules`.split(/\s+/),
);

/** What holds no words of people: codes, hashes, and names of things. */
const WORDLESS = new Set(
  `announced_service:paper case_event:hash,prev_hash,salt,type case_material:name complaint:unit counter_attendance:window_name counter_identity:id_kind
   case_row:enterprise_id,item_code,nearest_clock,outcome,project_id,stage,works,zone_id file:found,media_type,sha256,uploaded_by
   joint_extension:capacity late_record:hat_id notice:bureau,capacity,facts,kind notice_service:number
   paper:content_hash,kind,number,organ,title paper_pdf:sha256 personal_read:capacity,hat_id,kind,person_id,thing,zone_id
   project_answer:answers,planned project_commitment_event:hash,prev_hash,salt,type
   project_commitment_row:enterprise_id,project_id,stage,zone_id rating:bureau signature:capacity,means,pictures,text_hash
   submission:asked_hash,content_hash,received_by task:done_by,paper,unit,zone_id urging:number,unit visit_event:salt`
    .split(/\s+/)
    .flatMap((of) => {
      const [table = '', columns = ''] = of.split(':');
      return columns.split(',').map((column) => `${table}.${column}`);
    }),
);

/** All columns of the schema that can hold words; keys and what a rule of the table lists are none. */
const COLUMNS = `
  SELECT table_name || '.' || column_name AS place FROM (
    SELECT table_name, column_name FROM information_schema.columns
    WHERE table_schema = 'public' AND is_generated = 'NEVER'
      AND data_type IN ('text', 'character', 'character varying', 'json', 'jsonb', 'ARRAY', 'bytea')
    EXCEPT SELECT table_name, column_name FROM information_schema.key_column_usage
    EXCEPT SELECT u.table_name, u.column_name FROM information_schema.constraint_column_usage u
      JOIN information_schema.check_constraints k USING (constraint_name) WHERE k.check_clause LIKE '%ANY (ARRAY[%') free
  ORDER BY 1`;

const tableOf = (place: string): string => place.slice(0, place.indexOf('.'));

async function places(): Promise<readonly string[]> {
  const { rows } = await pool.query<{ place: string }>(COLUMNS);
  return rows.map(({ place }) => place);
}

/** Of these places those that hold somebody; a whole table where no column is named. */
async function holding(all: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const place of all) {
    const [table = '', column = 't'] = place.split('.');
    const { rowCount } = await pool.query(`SELECT 1 FROM ${table} t WHERE ${column}::text ~ $1 LIMIT 1`, [PEOPLE]);
    if (rowCount) found.push(place);
  }
  return found;
}

const tables = async (): Promise<readonly string[]> =>
  (
    await pool.query<{ name: string }>(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`)
  ).rows.map(({ name }) => name);

async function erase(id: string): Promise<void> {
  await pool.query(
    `INSERT INTO erasure (id, zone_id, case_id, years, proposed_by, proposed_at, confirmed_by, confirmed_at, machine_at)
     VALUES ($1, 'z', $1, 10, 'u', now(), 'he', now(), now())`,
    [id],
  );
  await transaction(pool, (tx) => eraseCase(tx, id));
}

/** The roots of all days, reckoned anew from what stands in the tables. */
async function rootsAnew(): Promise<readonly unknown[]> {
  for (const table of ['daily_leaf', 'daily_root']) {
    await pool.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    await pool.query(`DELETE FROM ${table}`);
    await pool.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  }
  await sealDays(pool, secret);
  return (await pool.query('SELECT day, leaves, root, hash FROM daily_root ORDER BY day')).rows;
}

async function commitmentHolds(): Promise<boolean> {
  const { rows } = await pool.query<{ seq: number; event: PromiseEvent; at: Date; hash: string; salt: string | null }>(
    'SELECT seq, data AS event, recorded_at AS at, trim(hash) AS hash, salt FROM project_commitment_event ORDER BY seq',
  );
  let previous: string = GENESIS;
  const links = rows.map(({ seq, event, at, hash, salt }) => {
    const link = { caseId: 'k', seq, event, recordedAt: instantFromMs(at.getTime()) };
    const holds = linkHash(previous, link, salt) === hash;
    previous = hash;
    return holds;
  });
  return links.length === 2 && links.every(Boolean);
}

beforeAll(async () => {
  await seedZone(pool, '2026-09-01T09:00:00+08:00', ['A06', 'A07b']);
  await pool.query(`
    INSERT INTO person (id, name, login, password_hash, created_at) VALUES ('he', '何一', 'he', '-', now());
    INSERT INTO bureau (zone_id, code, name) VALUES ('z', 'water', '水务局')`);
  cases = await fileAndAccept(pool, { at: '2026-09-01T09:00', items: ['A06', 'A07b'], acceptedAt: '2026-09-03T10:00' });
  await nameBeside(pool, cases);
  await setClock(pool, '2026-09-09T09:00:00+08:00');
  rooted = await rootsAnew();
});

describe('an erasure leaves nobody’s name, telephone or number anywhere (个人信息保护法 47)', () => {
  it('of every place that can hold words it is known whether it goes, and each that goes holds somebody before', async () => {
    const go = (await places()).filter((place) => !OF_NO_CASE.has(tableOf(place)) && !WORDLESS.has(place));
    expect(go.length).toBeGreaterThan(40);
    expect(await holding(go)).toEqual(go);
  });

  it('what another case still rests on stays with it: whoever came, the visit, the project', async () => {
    await erase(cases[0] ?? '');
    const left = new Set(await holding(await places()));
    const shared = [
      'counter_attendance.name',
      'visit_result.findings',
      'project_commitment_row.state',
      'steward_request.wish',
    ];
    expect(shared.filter((place) => !left.has(place))).toEqual([]);
    expect((await pool.query(`SELECT 1 FROM complaint WHERE content ~ $1`, [PEOPLE])).rowCount).toBe(1);
    expect((await pool.query(`SELECT points FROM visit_request WHERE id = 'unplanned'`)).rows).toEqual([
      { points: ['已按期清除'] },
    ]);
  });

  it('with the last case everything goes, in every table there is', async () => {
    await erase(cases[1] ?? '');
    expect(await holding(await tables())).toEqual([]);
  });

  it('numbers, days and what they were about stay', async () => {
    const { rows } = await pool.query(
      `SELECT m.due, u.number, u.reply_by, l.wish->>'kind' AS kind, l.wish->'late'->>'actedAt' AS acted, a.letter->>'lastDay' AS letter
       FROM complaint m JOIN urging u USING (case_id) JOIN late_record l USING (case_id), counter_attendance a WHERE case_id = $1 AND a.id = 'a'`,
      [cases[0]],
    );
    expect(rows).toEqual([
      {
        due: '2026-09-08',
        number: '1',
        reply_by: '2026-09-08',
        kind: 'serve',
        acted: '2026-09-06T10:00:00.000+08:00',
        letter: '2026-12-31',
      },
    ]);
    const visit = await findVisit(pool, 'z', 'v');
    expect(visit?.records).toEqual([]);
    expect(visit?.checklist.map(({ found }) => [found?.result, found?.on, found?.officers])).toEqual(
      cases.map(() => ['met', '2026-09-06', [{ person: 'u', name: '已按期清除' }]]),
    );
  });

  it('chains of cases, commitments and visits hold, and so do the roots of all days', async () => {
    expect(await Promise.all(cases.map((id) => verifyRecord(pool, id)))).toEqual([null, null]);
    expect(await commitmentHolds()).toBe(true);
    expect(rooted.length).toBeGreaterThan(3);
    expect(await rootsAnew()).toEqual(rooted);
    await pool.query('ALTER TABLE visit_event DISABLE TRIGGER USER');
    await pool.query(`UPDATE visit_event SET data = '{"concealed": "something else"}' WHERE kind = 'recorded'`);
    expect(await rootsAnew()).not.toEqual(rooted);
  });
});

it('nothing can be emptied of which no case has a confirmed erasure', async () => {
  await pool.query('ALTER TABLE erasure DISABLE TRIGGER USER');
  await pool.query('DELETE FROM erasure');
  for (const change of [
    'complaint SET content',
    'complaint_answer SET content',
    'rating SET comment',
    'urging SET cause',
    'urging_reply SET reply',
    'claim_change SET reason',
    'late_record_answer SET reason',
    'personal_read SET reason',
    'joint_extension SET reason',
    'counter_attendance SET name',
    'visit_result SET findings',
    'project_answer SET reason',
    'steward_request SET wish',
    'steward_answer SET reason',
    'signature SET name',
  ])
    await expect(pool.query(`UPDATE ${change} = 'x'`)).rejects.toThrow('append-only');
});

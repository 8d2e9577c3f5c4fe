import { expect, it } from '@jest/globals';
import type { AskOf, Client } from '../../api/contract/client.ts';
import { evidenceRoutes } from '../../api/contract/evidence.ts';
import { jointRoutes } from '../../api/contract/joint.ts';
import { lateRecordRoutes } from '../../api/contract/late-records.ts';
import { personalReadRoutes } from '../../api/contract/personal-reads.ts';
import type { AnswerOf, AnyRoute } from '../../api/contract/route.ts';
import { superiorInspectionRoutes } from '../../api/contract/superior-inspections.ts';
import { taskMoveRoutes } from '../../api/contract/task-moves.ts';
import { MOST_EFFECTS, triageRoutes } from '../../api/contract/triage.ts';
import { urgingRoutes } from '../../api/contract/urgings.ts';
import { layCases, ME } from '../db/read/laid-cases.ts';
import { bothWays, type ReadPage } from '../db/read/walk.ts';
import { openDesk, problemOf } from './desk.ts';
import { hiringFor } from './hiring.ts';

const { admin, url, pool } = await openDesk();
await layCases(pool);
await pool.query(`INSERT INTO bureau (zone_id, code, name) VALUES ('z', 'environment', '生态环境处')`);
const hire = hiringFor({ admin, url }, 'z');
const { call: supervisor } = await hire('王海平', 'wanghaiping', { capacity: 'supervisor' });
const { call: reviewer } = await hire('周敏', 'zhoumin', { capacity: 'reviewer', bureau: 'environment' });

// Of some rows the moment is one and the same, of others it is a millionth of a second apart.
const MOMENT = `timestamptz '2026-09-08T10:00:00+08:00' + n / 3 * interval '1 microsecond'`;
const OWN = `(SELECT r.case_id, (row_number() OVER (ORDER BY r.case_id))::int AS n FROM case_row r WHERE r.zone_id = 'z')`;
await pool.query(`
  INSERT INTO urging_reply (urging_id, reply, replied_at, replied_by, machine_at)
    SELECT u.id, '在办', ${MOMENT}, '${ME}', now() FROM urging u JOIN ${OWN} o USING (case_id) WHERE n > 4;
  INSERT INTO late_record_answer (record_id, confirmed, reason, answered_at, answered_by, machine_at)
    SELECT l.id, false, '凭证不清', now(), '${ME}', now() FROM late_record l JOIN ${OWN} o USING (case_id) WHERE n > 6;
  UPDATE case_row SET state = jsonb_set(jsonb_set(state, '{procedures,0,noticeOn}', to_jsonb(date '2026-09-01' + n / 2)),
    '{procedures,0,endedOn}', CASE WHEN n > 5 THEN to_jsonb(date '2026-09-06' + n / 3) ELSE 'null' END)
    FROM ${OWN} o WHERE o.case_id = case_row.case_id AND state->'procedures'->0 IS NOT NULL;
  INSERT INTO claim_change (id, task_id, kind, to_person, by_person, reason, changed_at, machine_at)
    SELECT 'k' || n, t.id, 'assigned', (SELECT id FROM person WHERE login = 'zhoumin'), 'w', '均衡', now(), ${MOMENT}
    FROM task t JOIN ${OWN} o USING (case_id) WHERE t.unit = 'environment';
  INSERT INTO personal_read (person_id, zone_id, kind, thing, read_at) SELECT 'u', 'z', 'case', 'read', ${MOMENT} FROM generate_series(1, 7) n;
  INSERT INTO superior_inspection (id, zone_id, organ, subject, ground, first_day, last_day, entered_by, entered_at)
    SELECT 'i' || n, 'z', '省科技厅', '年度督查', 'other', date '2025-01-10' + n * 60, '2028-12-31', 'w', now() FROM generate_series(0, 14) n;
  INSERT INTO proof_key (id, zone_id, public_key, valid_from, made_by) VALUES ('ab', 'z', '\\x00', now(), 'w');
  INSERT INTO daily_root (zone_id, day, leaves, root, previous, hash, key_id, signature, sealed_at)
    SELECT 'z', date '2026-08-01' + n, 0, repeat('a', 64), repeat('b', 64), lpad(to_hex(n), 64, '0'), 'ab', '\\x00', now() FROM generate_series(1, 40) n`);

/** Asks a route for a page of one of its lists. */
const pagesOf =
  <R extends AnyRoute>(who: Client, route: R, ask: object, list: keyof AnswerOf<R>): ReadPage =>
  async ({ after, limit }) => {
    const { query: wish, ...where } = ask as { readonly query?: object };
    const query = { ...wish, limit, ...(after !== undefined && { after }) };
    const answer = await who(route, { ...where, query } as AskOf<R>);
    return { rows: answer[list] as readonly object[], next: (answer as { readonly next: string | null }).next };
  };

const inZone = { params: { zone: 'z' } };
const LISTS: Readonly<Record<string, ReadPage>> = {
  'urgings of a zone': pagesOf(supervisor, urgingRoutes.listUrgings, {}, 'rows'),
  'what was told late': pagesOf(supervisor, lateRecordRoutes.listLateRecords, {}, 'rows'),
  'special procedures': pagesOf(supervisor, triageRoutes.listPauses, {}, 'rows'),
  'what must be handled today': pagesOf(supervisor, triageRoutes.readTriage, { query: { group: 'today' } }, 'rows'),
  'joint handlings': pagesOf(supervisor, jointRoutes.listJoints, {}, 'rows'),
  'steps that changed hands': pagesOf(reviewer, taskMoveRoutes.listClaimChanges, {}, 'changes'),
  'inspections by superiors': pagesOf(supervisor, superiorInspectionRoutes.listSuperiorInspections, {}, 'seasons'),
  'who read what': pagesOf(
    supervisor,
    personalReadRoutes.listPersonalReads,
    { ...inZone, query: { thing: 'read' } },
    'reads',
  ),
  'signed days of a zone': pagesOf(supervisor, evidenceRoutes.readProofs, inZone, 'days'),
};

it.each(Object.keys(LISTS))('%s: page after page gives every row once, in the order of the whole', async (name) => {
  const { whole, pages } = await bothWays(LISTS[name] as ReadPage);
  expect([whole.rows.length > 6, whole.next]).toEqual([true, null]);
  expect(pages).toEqual(whole.rows);
});

it('numbers beside a page are those of the whole list: what waits for an answer, what is late by bureau, what lies with each unit', async () => {
  const [limit, most] = [{ query: { limit: 1 } }, { query: { limit: 200 } }];
  const urged = await supervisor(urgingRoutes.listUrgings, most);
  const { open } = await supervisor(urgingRoutes.listUrgings, limit);
  expect([open, open > 1]).toEqual([urged.rows.filter(({ reply }) => reply === null).length, true]);
  const late = await supervisor(lateRecordRoutes.listLateRecords, most);
  const { byBureau } = await supervisor(lateRecordRoutes.listLateRecords, limit);
  expect(byBureau).toEqual(late.byBureau);
  expect(byBureau.reduce((sum, { count }) => sum + count, 0)).toBe(late.rows.filter(({ days }) => days > 1).length);
  const { counts, units } = await supervisor(triageRoutes.readTriage, { query: { group: 'today', limit: 1 } });
  expect(units.reduce((sum, { count }) => sum + count, 0)).toBe(counts.today);
  for (const { code, count } of units) {
    const wish = { query: { group: 'today' as const, unit: code, limit: 200 } };
    const { rows } = await supervisor(triageRoutes.readTriage, wish);
    expect(rows.map(({ unit }) => unit.code)).toEqual(Array.from({ length: count }, () => code));
  }
});

it('an urging that is answered while somebody reads on takes none of the others with it', async () => {
  const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  const all = await supervisor(urgingRoutes.listUrgings, { query: { limit: 200 } });
  const first = await supervisor(urgingRoutes.listUrgings, { query: { limit: 1 } });
  await pool.query(
    `INSERT INTO urging_reply (urging_id, reply, replied_at, replied_by, machine_at) VALUES ($1, '在办', now(), $2, now())`,
    [first.rows[0]?.id, ME],
  );
  const query = { limit: 200, after: first.next ?? '' };
  const rest = await supervisor(urgingRoutes.listUrgings, { query });
  expect(idsOf(rest.rows)).toEqual(expect.arrayContaining(idsOf(all.rows).slice(1)));
});

it('a key that is no number of a read, or no day, and more cases than plans are made for at once are refused', async () => {
  const asked = [
    supervisor(personalReadRoutes.listPersonalReads, { ...inZone, query: { after: 'r7' } }),
    supervisor(evidenceRoutes.readProofs, { ...inZone, query: { after: '2026-02-30' } }),
    supervisor(triageRoutes.readStartEffects, {
      query: { cases: Array.from({ length: MOST_EFFECTS + 1 }, (_, n) => `c${n}`).join(',') },
    }),
  ];
  const problems = await Promise.all(asked.map(problemOf));
  expect(problems.map(({ code, field }) => [code, field])).toEqual([
    ['E-INPUT', 'after'],
    ['E-INPUT', 'after'],
    ['E-INPUT', 'cases'],
  ]);
});

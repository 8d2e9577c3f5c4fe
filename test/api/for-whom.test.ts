import { describe, expect, it } from '@jest/globals';
import { complaintRoutes } from '../../api/contract/complaints.ts';
import { counterRoutes } from '../../api/contract/counter.ts';
import { creditRoutes } from '../../api/contract/credit.ts';
import { parkRoutes } from '../../api/contract/parks.ts';
import { paperRoutes } from '../../api/contract/papers.ts';
import { peopleRoutes } from '../../api/contract/people.ts';
import { personalReadRoutes } from '../../api/contract/personal-reads.ts';
import { projectProgressRoutes } from '../../api/contract/project-progress.ts';
import { sessionRoutes } from '../../api/contract/sessions.ts';
import { signIn } from '../../api/contract/signed-in.ts';
import { stewardRoutes } from '../../api/contract/stewards.ts';
import { substitutionRoutes } from '../../api/contract/substitutions.ts';
import { superiorInspectionRoutes } from '../../api/contract/superior-inspections.ts';
import { urgingRoutes } from '../../api/contract/urgings.ts';
import { visitRoutes } from '../../api/contract/visits.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import { visitHeads } from '../../db/record/visit-chain.ts';
import type { Capacity } from '../../domain/case/actor.ts';
import type { Day } from '../../domain/clock/day.ts';
import { eventually } from '../setup/eventually.ts';
import { fileAndAccept } from '../setup/recorded-case.ts';
import { seedZone } from '../setup/seed.ts';
import { openDesk } from './desk.ts';
import { PASSWORD } from './zones.ts';

const { admin, url, pool } = await openDesk();
const { zone, enterprise, project } = await seedZone(pool, '2026-10-10T09:00:00+08:00', ['A07b']);
const [id = ''] = await fileAndAccept(pool, {
  at: '2026-10-10T09:00',
  items: ['A07b'],
  acceptedAt: '2026-10-12T10:00',
});
const bureau = (
  await pool.query<{ unit: string }>('SELECT unit FROM task WHERE case_id = $1 AND done_at IS NULL', [id])
).rows[0]?.unit;

for (const [code, name] of [
  [bureau ?? '', '生态环境局'],
  ['tax', '税务局'],
] as const)
  await admin(zoneRoutes.putBureau, { params: { zone, bureau: code }, body: { name } });
const hire = (name: string, login: string, hats: readonly object[]) =>
  admin(peopleRoutes.addPerson, { params: { zone }, body: { name, login, password: PASSWORD, hats: hats as never } });
const away = await hire('李岚', 'away', [
  { capacity: 'window' },
  { capacity: 'supervisor' },
  { capacity: 'creditOffice' },
  { capacity: 'reviewer', bureau },
  { capacity: 'inspector', bureau },
]);
const shen = await hire('沈越', 'shen', [{ capacity: 'reviewer', bureau: 'tax' }]);
await admin(substitutionRoutes.addSubstitution, {
  params: { zone, person: away.id },
  body: { substitute: shen.id, lastDay: '2026-11-30' as Day, reason: '休假' },
});
const substitute = await signIn(url, 'shen', PASSWORD);
const standInAs = async (capacity: Capacity): Promise<void> => {
  const { hats } = await substitute.call(sessionRoutes.readMe, {});
  const hat = hats.find((one) => one.for && one.capacity === capacity)?.id ?? '';
  await substitute.call(sessionRoutes.wearHat, { body: { hat } });
};
const call = substitute.call;

/** Every row of a table with a column for whom that this person wrote, by the column: for whom it says that it was. */
async function writtenBy(person: string): Promise<Record<string, (string | null)[]>> {
  const { rows: columns } = await pool.query<{ table: string; by: string; whom: string }>(`
    SELECT t.relname AS "table", b.attname AS by, w.attname AS whom FROM pg_class t
    JOIN pg_attribute w ON w.attrelid = t.oid AND w.attname ~ '(_for|^for_person)$'
    JOIN pg_attribute b ON b.attrelid = t.oid
      AND b.attname = CASE w.attname WHEN 'for_person' THEN CASE t.relname WHEN 'signature' THEN 'person_id' ELSE 'by_person' END
        WHEN 'stands_in_for' THEN 'officer_id' ELSE regexp_replace(w.attname, '_for$', '_by') END
    WHERE t.relnamespace = 'public'::regnamespace AND t.relkind = 'r'`);
  const found: Record<string, (string | null)[]> = {};
  for (const { table, by, whom } of columns) {
    const { rows } = await pool.query<{ whom: string | null }>(
      `SELECT DISTINCT ${whom} AS whom FROM ${table} WHERE ${by} = $1`,
      [person],
    );
    if (rows.length > 0) found[`${table}.${by}`] = rows.map((row) => row.whom);
  }
  return found;
}

describe('what a substitute does beside the acts on a case (代理)', () => {
  it('names for whom: an order of the supervisor and the answer of the unit, on the lists and the page of the case', async () => {
    await standInAs('supervisor');
    const order = { cases: [id], kind: 'order' as const, cause: '催办', replyBy: '2026-10-14' as Day };
    const { results } = await call(urgingRoutes.urge, { body: order });
    await standInAs('reviewer');
    const urging = results[0]?.urging ?? '';
    await call(urgingRoutes.replyToUrging, { params: { urging }, body: { reply: '明日办结' } });
    const { rows } = await call(urgingRoutes.readCaseUrgings, { params: { case: id } });
    expect(rows).toMatchObject([{ askedBy: '沈越', askedFor: '李岚', reply: { by: '沈越', byFor: '李岚' } }]);
  });

  it('names for whom a complaint was answered', async () => {
    await pool.query(
      `INSERT INTO complaint (id, case_id, zone_id, unit, content, due, made_by, made_at)
       VALUES ('k', $1, $2, $3, '为何还没有办结', '2026-10-14', 'u', '2026-10-10T08:00+08:00')`,
      [id, zone, bureau],
    );
    await standInAs('reviewer');
    const answered = await call(complaintRoutes.answerComplaint, {
      params: { complaint: 'k' },
      body: { content: '正在审查' },
    });
    expect(answered.answer).toMatchObject({ by: '沈越', byFor: '李岚' });
  });

  it('names for whom a visit was asked for and approved, on the page, the approval and in the chain of the visit', async () => {
    await standInAs('inspector');
    const asked = {
      enterprise,
      ground: 'routine' as const,
      from: '2026-10-19' as Day,
      to: '2026-11-20' as Day,
      points: ['承诺事项'],
    };
    await call(visitRoutes.askVisit, { body: asked });
    await standInAs('supervisor');
    await call(visitRoutes.planVisits, { body: { from: '2026-10-01' as Day, to: '2026-12-31' as Day } });
    const { visits } = await call(visitRoutes.listVisits, {});
    expect(visits).toMatchObject([
      { approvedBy: '沈越', approvedFor: '李岚', checklist: [{ askedBy: '沈越', askedFor: '李岚' }] },
    ]);
    const approval = visits[0]?.papers.find(({ kind }) => kind === 'visitApproval')?.id ?? '';
    const { paper } = await call(paperRoutes.readPaper, { params: { paper: approval } });
    expect(JSON.stringify(paper).match(/沈越（代李岚）/g)).toHaveLength(2);
    const [head] = await visitHeads(pool, zone, '2026-12-31' as Day);
    await pool.query('ALTER TABLE visit_event DISABLE TRIGGER ALL; UPDATE visit_event SET for_person = NULL');
    const [forged] = await visitHeads(pool, zone, '2026-12-31' as Day);
    await pool.query(`UPDATE visit_event SET for_person = '${away.id}'; ALTER TABLE visit_event ENABLE TRIGGER ALL`);
    expect(forged?.hash).not.toBe(head?.hash);
  });

  it('names for whom what is recorded of a project was recorded', async () => {
    await standInAs('window');
    await call(parkRoutes.placeProject, { params: { project }, body: { park: null } });
    await call(projectProgressRoutes.sayWorksKind, { params: { project }, body: { special: false } });
    const told = await call(projectProgressRoutes.recordLandContract, { params: { project }, body: {} });
    expect(told.landContract).toMatchObject({ by: '沈越', byFor: '李岚' });
  });

  it('names for whom a steward was declined and a credit record was judged', async () => {
    await pool.query(
      `INSERT INTO steward_request (id, zone_id, project_id, wish, asked_by, asked_at, machine_at)
       VALUES ('q', $1, $2, '请帮忙', 'u', now(), now())`,
      [zone, project],
    );
    await standInAs('supervisor');
    const body = { reason: '暂无人手' };
    const told = await call(stewardRoutes.answerStewardRequest, { params: { zone, request: 'q' }, body });
    expect(told.answer).toMatchObject({ by: '沈越', byFor: '李岚' });
    const inspection = {
      organ: '省自然资源厅',
      subject: '用地',
      ground: 'other' as const,
      from: '2026-10-20' as Day,
      to: '2026-10-21' as Day,
    };
    await call(superiorInspectionRoutes.addSuperiorInspection, { body: inspection });
    await pool.query(
      `INSERT INTO credit_note (id, enterprise_id, zone_id, kind, noted_at) VALUES ('n', $1, $2, 'falseMaterials', now())`,
      [enterprise, zone],
    );
    await standInAs('creditOffice');
    const judged = { class: 'minor' as const, publicTo: '2026-11-12' as Day, reason: '情节轻微' };
    await call(creditRoutes.classCredit, { params: { zone, record: 'n' }, body: judged });
  });

  it('names for whom somebody was received at the counter and a project opened there', async () => {
    await standInAs('window');
    const filer = {
      name: '顾文静',
      capacity: 'legalRepresentative' as const,
      idKind: 'idCard' as const,
      idNumber: '11010119900307002X',
    };
    const { id: attendance } = await call(counterRoutes.addAttendance, { body: { uscc: '91320505MA1GXQ012R', filer } });
    const facts = {
      code: '2609-320505-89-01-481208',
      name: '二期',
      industry: 'C3584',
      investmentCny: 1e7,
      landHa: 1,
      energyTce: 1,
      site: '科创园',
    };
    const opened = await call(counterRoutes.openProjectAtCounter, { params: { attendance }, body: facts as never });
    const { rows } = await pool.query('SELECT opened_by, opened_for FROM project WHERE id = $1', [opened.id]);
    expect(rows).toEqual([{ opened_by: shen.id, opened_for: away.id }]);
  });

  it('names in the log of reads in whose role it was read', async () => {
    const { reads } = await eventually(async () => {
      const log = await admin(personalReadRoutes.listPersonalReads, { params: { zone }, query: { person: shen.id } });
      if (log.reads.length === 0) throw new Error('not written yet');
      return log;
    });
    expect(reads[0]).toMatchObject({ name: '沈越', nameFor: '李岚' });
  });

  it('left no row that names the substitute alone', async () => {
    const written = await writtenBy(shen.id);
    expect(Object.keys(written).toSorted()).toEqual([
      'complaint_answer.answered_by',
      'counter_attendance.officer_id',
      'credit_note.classed_by',
      'land_contract.recorded_by',
      'project.opened_by',
      'project.placed_by',
      'steward_answer.answered_by',
      'superior_inspection.entered_by',
      'urging.asked_by',
      'urging_reply.replied_by',
      'visit.approved_by',
      'visit_event.by_person',
      'visit_request.asked_by',
      'works_kind.said_by',
    ]);
    expect([...new Set(Object.values(written).flat())]).toEqual([away.id]);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { CalendarContent } from '../../../db/calendar-editions.ts';
import { listAccountEvents } from '../../../db/desk/account-event.ts';
import { listApiKeys } from '../../../db/desk/api-key.ts';
import { readAuthorityLists } from '../../../db/desk/authority-list.ts';
import { faultyBlobs, keepBlobCheck } from '../../../db/desk/blob-check.ts';
import { impactOf } from '../../../db/desk/calendar-impact.ts';
import { findPublication, insertDraft, listPublications } from '../../../db/desk/calendar-publication.ts';
import { listNotesOf } from '../../../db/desk/credit-note.ts';
import { listMandates } from '../../../db/desk/mandate.ts';
import { listOrgans } from '../../../db/desk/organ.ts';
import { listRelations } from '../../../db/desk/relation.ts';
import { listSessions } from '../../../db/desk/session.ts';
import { listAdministrators } from '../../../db/desk/setup.ts';
import { requestsInZone } from '../../../db/desk/steward-request.ts';
import { listSubstitutions } from '../../../db/desk/substitution.ts';
import { transaction } from '../../../db/pool.ts';
import type { PageAsked } from '../../../db/read/page.ts';
import { zoneWorld } from '../../../db/zone-world.ts';
import type { Day } from '../../../domain/clock/day.ts';
import { day } from '../../domain/case/builders.ts';
import { freshDatabase } from '../../setup/database.ts';
import { layCases } from '../read/laid-cases.ts';
import { bothWays, laySeven, walked, type ReadPage } from '../read/walk.ts';

const { pool } = await freshDatabase();
await layCases(pool);
const now = '2026-09-04T09:00:00+08:00';

await pool.query(`
  INSERT INTO account_event (person_id, kind, by_person, at) SELECT 'u', 'passwordChanged', 'u', now() FROM generate_series(1, 7);
  INSERT INTO person SELECT (jsonb_populate_record(p, jsonb_build_object('id', 'a' || n, 'login', 'admin' || n))).*
    FROM person p, generate_series(1, 7) n WHERE p.id = 'u';
  INSERT INTO hat (id, person_id, capacity, zone_id, first_day) VALUES ('s', 'u', 'supervisor', 'z', '2026-01-01');
  INSERT INTO hat (id, person_id, capacity, first_day) SELECT 'a' || n, 'a' || n, 'admin', '2026-01-01' FROM generate_series(1, 7) n;
  INSERT INTO blob_check SELECT lpad(n::text, 64, '0'), now(), 'missing', timestamptz '${now}' + (n / 2) * interval '1 microsecond'
    FROM generate_series(1, 7) n;
  INSERT INTO steward_request SELECT 'r' || n, 'z', (SELECT min(id) FROM project WHERE zone_id = 'z'), '帮办', 'u',
    timestamptz '${now}' + (n / 2) * interval '1 microsecond', now() FROM generate_series(1, 9) n;
  INSERT INTO steward_answer (request_id, reason, answered_by, withdrawn, answered_at, machine_at)
    SELECT 'r' || n, '人手不足', 'u', false, timestamptz '${now}' + (n / 2) * interval '1 microsecond', now() FROM generate_series(6, 9) n`);
await laySeven(pool, 'api_key', { key: 'key_hash', at: 'created_at' }, { name: '对接', person_id: 'u', set_up: false });
const list = { zone_id: 'z', title: '清单', effective_from: '2027-01-01', content: {}, base: 'b', proposed_by: 'u' };
await laySeven(pool, 'authority_list', { at: 'machine_at' }, { ...list, proposed_at: now });
const closures: CalendarContent = { kind: 'closures', instrument: '通知', park: null, closed: [], reopened: [] };
// All of one moment.
await transaction(pool, async (tx) => {
  for (let drafted = 0; drafted < 7; drafted++) await insertDraft(tx, 'z', closures, 'u');
});
const days = { first_day: '2026-09-01', last_day: '2026-09-30' };
const away = { zone_id: 'z', absent_id: 'u', substitute_id: 'w', reason: '公出', made_by: 'u', ...days };
await laySeven(pool, 'substitution', { at: 'machine_at' }, away);
const tie = { person_id: 'u', uscc: '91320594MA21ABCD6X', kind: 'kin', note: '亲属', declared_by: 'u', ...days };
await laySeven(pool, 'relation', { at: 'machine_at' }, tie);

await pool.query(`
  INSERT INTO signature (id, person_id, name, capacity, means, text, text_hash, signed_at, machine_at)
    VALUES ('s', 'u', '顾文静', 'legalRepresentative', 'password', '-', repeat('0', 64), now(), now())`);
const mandate = { zone_id: 'z', enterprise_id: 'e', agent_id: 'w', powers: ['filing'], instrument: '委托书' };
const given = { given_by: 'u', signature_id: 's', machine_at: now, capacity: 'agent', ...days };
await laySeven(pool, 'mandate', { at: 'given_at' }, { ...mandate, ...given });
await laySeven(pool, 'credit_note', { at: 'noted_at' }, { enterprise_id: 'e', kind: 'entered', class: 'serious' });

const ofEnterprise = { zone: 'z', enterprise: 'e' };
const LISTS: Readonly<Record<string, ReadPage>> = {
  'what happened to an account': (page) => listAccountEvents(pool, 'u', page),
  'administrators of the system': (page) => listAdministrators(pool, page),
  'keys of the interface': (page) => listApiKeys(pool, page),
  'lists of authorised items': (page) => readAuthorityLists(pool, 'z', page),
  'versions of a calendar': (page) => listPublications(pool, 'z', page),
  'substitutions of a zone': (page) => listSubstitutions(pool, { zone: 'z' }, page),
  'substitutions of and by a person': (page) => listSubstitutions(pool, { zone: 'z', person: 'w' }, page),
  'relations of those who work in a zone': (page) => listRelations(pool, { zone: 'z' }, page),
  'relations of a person': (page) => listRelations(pool, { person: 'u' }, page),
  'files whose bytes are lost': (page) => faultyBlobs(pool, page),
  'mandates of an enterprise': (page) => listMandates(pool, ofEnterprise, { to: null, counting: null }, page),
  'credit records of an enterprise': (page) => listNotesOf(pool, 'e', page),
  'requests for a steward': (page) => requestsInZone(pool, 'z', page),
};

it.each(Object.keys(LISTS))('%s: page after page gives every row once, in the order of the whole', async (name) => {
  const { whole, pages } = await bothWays(LISTS[name] as ReadPage);
  expect([whole.rows.length > 6, whole.next]).toEqual([true, null]);
  expect(pages).toEqual(whole.rows);
});

it('whoever is signed in at a hundred and one places sees each of them', async () => {
  await pool.query(`INSERT INTO session (id, token_hash, person_id, address, device, means, created_at, seen_at, rotated_at)
    SELECT 's' || n, n::text, 'u', '', '', 'password', now(), now(), now() FROM generate_series(1, 101) n`);
  await expect(listSessions(pool, 'u', { idleMinutes: 30, sessionHours: 12 })).resolves.toHaveLength(101);
});

it('of mandates those that count for a project on a day leave out what is for another, ended or over', async () => {
  await pool.query(`INSERT INTO mandate_end (mandate_id, ended_by, reason, ended_at, machine_at) VALUES ('r1', 'u', '撤回', now(), now());
    INSERT INTO mandate SELECT (jsonb_populate_record(m, '{"id": "other", "projects": ["q"]}')).* FROM mandate m WHERE id = 'r2'`);
  const counting = async (project: string, on: Day) => {
    const { rows } = await listMandates(pool, ofEnterprise, { to: null, counting: { project, on } }, { limit: 50 });
    return rows.map(({ id }) => id).toSorted();
  };
  const whole = ['r2', 'r3', 'r4', 'r5', 'r6', 'r7'];
  expect(await counting('p', day('2026-09-30'))).toEqual(whole);
  expect(await counting('q', day('2026-09-30'))).toEqual(['other', ...whole]);
  expect(await counting('p', day('2026-10-01'))).toEqual([]);
});

describe('of what is shown in part it is told how much there is', () => {
  it('of what needs a file that was lost', async () => {
    await pool.query(`INSERT INTO file (id, enterprise_id, name, media_type, size, sha256, uploaded_by, uploaded_at)
      SELECT 'f' || n, 'e', '材料' || n, 'application/pdf', 1, lpad('6', 64, '0'), 'u', now() FROM generate_series(1, 12) n`);
    const { rows } = await faultyBlobs(pool, { limit: 1 });
    expect(rows.map(({ needed, neededCount }) => [needed.length, neededCount])).toEqual([[10, 12]]);
  });

  it('of the cases that lie before an upper organ', async () => {
    await pool.query(`
      INSERT INTO external_organ (zone_id, name, level, first_day, entered_by, machine_at) VALUES ('z2', '部', 'state', '2026-01-01', 'u', now());
      INSERT INTO case_file SELECT (jsonb_populate_record(f, jsonb_build_object('id', 'up' || n, 'number', 'up' || n))).*
        FROM case_file f, generate_series(1, 21) n WHERE f.id = (SELECT min(id) FROM case_file WHERE zone_id = 'z2');
      INSERT INTO case_row (case_id, zone_id, project_id, enterprise_id, item_code, version, stage, state, open)
        SELECT id, zone_id, project_id, enterprise_id, item_code, 1, 'accepted', '{"upper": {"organ": "部"}}', true
        FROM case_file WHERE number LIKE 'up%'`);
    const organs = await listOrgans(pool, 'z2');
    expect(organs.map(({ cases, caseCount }) => [cases.length, caseCount])).toEqual([[20, 21]]);
  });
});

describe('a list from which rows go while somebody reads on', () => {
  it('of lost files goes on after one that was put back', async () => {
    const first = await faultyBlobs(pool, { limit: 3 });
    const last = first.rows.at(-1)?.sha256 ?? '';
    await keepBlobCheck(pool, last, null);
    const rest = await faultyBlobs(pool, { after: first.next ?? '', limit: 10 });
    expect([first.rows.length, rest.rows.length, rest.next]).toEqual([3, 4, null]);
  });

  it('of requests leaves out none that is open when the last one shown was answered meanwhile', async () => {
    const first = await requestsInZone(pool, 'z', { limit: 2 });
    const rest = async () => (await requestsInZone(pool, 'z', { after: first.next ?? '', limit: 10 })).rows;
    const open = (await rest()).filter(({ answer }) => answer === null).map(({ id }) => id);
    await pool.query(
      `INSERT INTO steward_answer (request_id, reason, answered_by, withdrawn, answered_at, machine_at) VALUES ($1, '已办', 'u', false, now(), now())`,
      [first.rows.at(-1)?.id],
    );
    expect(open).toHaveLength(3);
    expect((await rest()).filter(({ answer }) => answer === null).map(({ id }) => id)).toEqual(open);
  });
});

it('what a calendar does to each clock is told page by page, what it does in all on each of them', async () => {
  const world = await zoneWorld(pool, 'z');
  const closed = { ...closures, closed: [day('2026-09-07'), day('2026-09-08')] };
  const publication = await findPublication(pool, 'z', await insertDraft(pool, 'z', closed, 'u'));
  if (!world || !publication) throw new Error('no draft');
  const impact = (page: PageAsked) => impactOf(pool, { world, publication, today: day('2026-09-04'), page });
  const { moves, ...counted } = await impact({ limit: 200 });
  expect([moves.rows.length > 6, moves.rows.length]).toEqual([true, counted.moved + counted.kept]);
  const rows = await walked(async (page) => {
    const { moves: some, ...sum } = await impact(page);
    expect(sum).toEqual(counted);
    return some;
  });
  expect(rows).toEqual(moves.rows);
});

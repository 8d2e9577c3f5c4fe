import { describe, expect, it } from '@jest/globals';
import { listEditions } from '../../../db/desk/catalogue-edition.ts';
import { listOpenComplaints } from '../../../db/desk/complaint.ts';
import { listDisputes } from '../../../db/desk/dispute.ts';
import { casesKeptLong, listErasures, setRetention } from '../../../db/desk/erasure.ts';
import { listInvitations } from '../../../db/desk/invitation.ts';
import { listUnconfirmed } from '../../../db/desk/registration.ts';
import { pageInOrder, pagesTogether, type PageAsked } from '../../../db/read/page.ts';
import { publishedResults } from '../../../db/read/published.ts';
import { requestsIn, visitsIn } from '../../../db/read/visits.ts';
import { parseInstant, type Instant } from '../../../domain/clock/instant.ts';
import { day } from '../../domain/case/builders.ts';
import { freshDatabase } from '../../setup/database.ts';
import { layCases } from './laid-cases.ts';
import { bothWays, laySeven, walked, type ReadPage } from './walk.ts';

const { pool } = await freshDatabase();
await layCases(pool);
const later = parseInstant('2040-01-01T09:00:00+08:00') as Instant;
const seer = {
  person: { id: 'u' },
  hat: { capacity: 'supervisor', zone: 'z', bureau: null, enterprise: null },
} as const;

await pool.query(`INSERT INTO enterprise SELECT (jsonb_populate_record(e, jsonb_build_object('id', 'r' || n, 'uscc', 'R' || lpad(n::text, 17, '0')))).*
  FROM enterprise e, generate_series(1, 7) n WHERE e.id = 'e'`);
const machine_at = later;
await laySeven(pool, 'registration', { key: 'enterprise_id', at: 'registered_at' }, { person_id: 'u' });
const dispute = {
  enterprise_id: 'r1',
  person_id: 'u',
  name: '澜微',
  legal_representative: '顾真',
  address: '科创园',
};
await laySeven(pool, 'registration_dispute', { at: 'raised_at' }, dispute);
const edition = { zone_id: 'z', title: '目录', effective_from: '2027-01-01', items: [], base: 'b', proposed_at: later };
const compared = { proposed_by: 'u', compared_by: 'u', compared_at: later };
await laySeven(pool, 'catalogue_edition', { at: 'machine_at' }, { ...edition, ...compared });
await pool.query(
  `INSERT INTO invitation (id, token_hash, enterprise_id, capacity, name, invited_by, created_at, expires_at)
   SELECT 'r' || n, n::text, 'e', 'staff', '沈亦', 'u', timestamptz '2026-09-04T09:00:00Z' + (n / 2) * interval '1 microsecond', now()
   FROM generate_series(1, 7) n`,
);
const withdrawn = { withdrawn_by: 'u', withdrawn_at: later };
const { rows: some } = await pool.query<{ case_id: string }>(
  `SELECT case_id FROM case_row WHERE zone_id = 'z' ORDER BY 1 LIMIT 1`,
);
const erased = { zone_id: 'z', case_id: some[0]?.case_id, years: 10, proposed_by: 'u', machine_at, ...withdrawn };
await laySeven(pool, 'erasure', { at: 'proposed_at' }, erased);

await pool.query(`INSERT INTO bureau (zone_id, code, name) VALUES ('z', 'water', '水务局') ON CONFLICT DO NOTHING;
  INSERT INTO visit (id, zone_id, enterprise_id, number, exempt, announced, window_from, window_to, day, state, owner_bureau, owner_id, approved_by, approved_at)
  SELECT 'r' || n, 'z', 'e', '检' || n, false, true, '2026-09-01', '2026-09-30', date '2026-09-01' + n / 3,
    CASE n % 3 WHEN 0 THEN 'held' ELSE 'planned' END, 'water', 'u', 'u', now() FROM generate_series(1, 9) n`);
await pool.query(`INSERT INTO visit_request (id, zone_id, enterprise_id, bureau, ground, window_from, window_to, announced, points, asked_by, asked_at, visit_id)
  SELECT 'r' || n, 'z', 'e', 'water', 'routine', '2026-09-01', date '2026-09-20' + n / 3, true, '{}', 'u', now(), CASE WHEN n > 5 THEN 'r' || n END
  FROM generate_series(1, 9) n`);

const LISTS: Readonly<Record<string, ReadPage>> = {
  'complaints without an answer': (page) => listOpenComplaints(pool, { zone: 'z', unit: null, seer }, page),
  'enterprises that nobody has confirmed': (page) => listUnconfirmed(pool, page),
  'disputes that nobody has decided': (page) => listDisputes(pool, page),
  'editions of a catalogue': (page) => listEditions(pool, 'z', page),
  'invitations of an enterprise': (page) => listInvitations(pool, { enterprise: 'e', zone: null }, page),
  'erasures of a zone': (page) => listErasures(pool, 'z', page),
  'visits of a zone': (page) => visitsIn(pool, { zone: 'z' }, page),
  'what bureaus ask to inspect': (page) => requestsIn(pool, { zone: 'z', bureau: 'water' }, page),
  'cases kept long enough': async (page) => {
    await setRetention(pool, 'z', { item: null, years: 3 }, { by: 'u', at: later });
    await pool.query(`INSERT INTO complaint_answer (complaint_id, content, answered_by, answered_at)
      SELECT id, '已办', 'u', now() FROM complaint ON CONFLICT DO NOTHING;
      INSERT INTO late_record_answer (record_id, confirmed, answered_at, answered_by, machine_at)
      SELECT id, true, now(), 'u', now() FROM late_record ON CONFLICT DO NOTHING;
      UPDATE task SET done_at = now() WHERE done_at IS NULL; UPDATE case_row SET stage = 'decided'`);
    return casesKeptLong(pool, { zone: 'z', now: later }, page);
  },
  'what a zone granted in a month': async (page) => {
    await pool.query(`UPDATE case_row SET outcome = 'grant', decided_on = '2026-09-08'`);
    return publishedResults(pool, { zone: 'z', first: day('2026-09-01') }, page);
  },
};

it.each(Object.keys(LISTS))('%s: page after page gives every row once, in the order of the whole', async (name) => {
  const { whole, pages } = await bothWays(LISTS[name] as ReadPage);
  expect([whole.rows.length > 6, whole.next]).toEqual([true, null]);
  expect(pages).toEqual(whole.rows);
});

describe('what is counted and not kept', () => {
  const days = ['2026-09-05', '2026-09-03', '2026-09-03', '2026-09-09', '2026-09-01', '2026-09-04'];
  const dues = days.map((due, n) => ({ due, id: String(n) }));
  const keyOf = ({ due, id }: { due: string; id: string }): string => `${due} ${id}`;

  it('pages in the order of its days, those of one day by their ids', async () => {
    const rows = await walked((page) => Promise.resolve(pageInOrder(dues, page, keyOf)));
    expect(rows.map(({ id }) => id)).toEqual(['4', '1', '2', '5', '0', '3']);
  });

  it('two lists of one answer go on together until both are through', async () => {
    const [short, long] = [dues.slice(0, 2), dues];
    const [ones, others]: [string[], string[]] = [[], []];
    const told = (rows: typeof dues) => (page: PageAsked) => Promise.resolve(pageInOrder(rows, page, keyOf));
    let asked = 0;
    for (let after: string | null | undefined; after !== null; asked++) {
      const page = await pagesTogether({ after, limit: 2 }, told(short), told(long));
      ones.push(...page.one.map(({ id }) => id));
      others.push(...page.other.map(({ id }) => id));
      after = page.next;
    }
    expect([asked, ones, others]).toEqual([3, ['1', '0'], ['4', '1', '2', '5', '0', '3']]);
  });
});

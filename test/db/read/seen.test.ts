import { expect, it } from '@jest/globals';
import { seenCases, seenFiles, seenPapers, seenProjectRows, type Seer, type Values } from '../../../db/read/seen.ts';
import { may } from '../../../domain/permission/may.ts';
import type {
  CaseThing,
  EnterpriseThing,
  FileThing,
  PaperThing,
  ProjectThing,
} from '../../../domain/permission/thing.ts';
import { freshDatabase } from '../../setup/database.ts';
import { seedZone } from '../../setup/seed.ts';
import { ENTERPRISES, EVERY_HAT, ZONES } from './every-hat.ts';

const { pool } = await freshDatabase();
const ME = 'u';

/** States that bear on who may read a case: where it goes, and who was told of its hearing. */
const STATES: readonly (readonly [state: object, facts: Partial<CaseThing>])[] = [
  [{}, {}],
  [{ direct: '省厅' }, {}],
  [{ upper: { organ: '省厅' } }, { above: '省厅' }],
  [{ upper: { organ: '市局' } }, { above: '市局' }],
  [{ hearing: { parties: [ME] } }, { party: true }],
  [{ hearing: { parties: ['somebody'] }, upper: { organ: '省厅' } }, { above: '省厅' }],
  [{ hearing: null, clocks: {} }, {}],
];
const VISITS = [
  ['announced', true, 'planned'],
  ['called off', false, 'cancelled'],
  ['unannounced', false, 'planned'],
  ['held', false, 'held'],
] as const;

const things = {
  case: new Map<string, CaseThing>(),
  project: new Map<string, ProjectThing>(),
  file: new Map<string, FileThing>(),
  paper: new Map<string, PaperThing>(),
};

await seedZone(pool, '2026-09-16T09:00:00+08:00', ['A07b']);
// Papers are laid without the events that issued them, which bear on nothing here.
await pool.query(`
  ALTER TABLE paper DROP CONSTRAINT paper_case_id_event_seq_fkey, DROP CONSTRAINT paper_commitment_id_event_seq_fkey,
    DROP CONSTRAINT paper_visit_id_event_seq_fkey;
  INSERT INTO zone SELECT (jsonb_populate_record(z, '{"id": "z2"}')).* FROM zone z;
  INSERT INTO person SELECT (jsonb_populate_record(p, '{"id": "somebody", "login": "somebody"}')).* FROM person p;
  INSERT INTO person SELECT (jsonb_populate_record(p, jsonb_build_object('id', 'acts-in-' || z.id, 'login', 'acts-in-' || z.id))).*
    FROM person p, zone z WHERE p.id <> 'somebody';
  INSERT INTO enterprise SELECT (jsonb_populate_record(e, '{"id": "e2", "uscc": "91320594MA21ABCD6X"}')).* FROM enterprise e;
  INSERT INTO item_version SELECT (jsonb_populate_record(v, '{"zone_id": "z2"}')).* FROM item_version v;
  INSERT INTO bureau (zone_id, code, name) SELECT id, 'water', '水务局' FROM zone;
  INSERT INTO access_standard (zone_id, code, version, content, effective_from, published_at, published_by, machine_at)
    SELECT id, 'S', 1, '{}', '2026-01-01', now(), 'u', now() FROM zone`);
await pool.query(
  `INSERT INTO hat (id, person_id, capacity, enterprise_id, zone_id, first_day)
   SELECT 'acts-in-' || id, 'acts-in-' || id, 'staff', 'e', id, '2026-01-01' FROM zone`,
);
for (const zone of ZONES) for (const enterprise of ENTERPRISES) await layPlace({ zone, enterprise });
await layFile('brought-in', 'e', { mine: true, cameInTo: [], cases: [], besideIn: [] });
for (const zone of ZONES)
  await layFile(`came-in-to-${zone}`, 'e', { mine: false, cameInTo: [zone], cases: [], besideIn: [] });
await layFile('of-a-colleague', 'e', { mine: false, cameInTo: [], cases: [], besideIn: [] });

async function layPlace(place: EnterpriseThing): Promise<void> {
  const { zone, enterprise } = place;
  const id = `${zone}-${enterprise}`;
  const commitment = { id: `k-${id}`, number: `CN-${id}` };
  await pool.query(`INSERT INTO project SELECT (jsonb_populate_record(p, $1)).* FROM project p WHERE p.id = 'p'`, [
    { id, zone_id: zone, enterprise_id: enterprise, code: codeOf(id) },
  ]);
  await pool.query(
    `INSERT INTO submission (id, zone_id, project_id, number, form, content_hash, received_at, received_by, machine_at)
     VALUES ($1, $2, $1, $1, '{}', '-', now(), 'u', now())`,
    [id, zone],
  );
  await pool.query(
    `INSERT INTO project_commitment (id, number, zone_id, project_id, enterprise_id, standard_code, standard_version)
     VALUES ($1, $2, $3, $4, $5, 'S', 1)`,
    [commitment.id, commitment.number, zone, id, enterprise],
  );
  const thing = { ...place, project: id };
  things.project.set(id, { ...thing, organs: ['省厅', '市局'] });
  await layPaper(
    `paper-${commitment.id}`,
    { zone, commitment_id: commitment.id },
    { internal: false, of: { commitment: thing } },
  );
  for (const [at] of STATES.entries()) await layCase(thing, at);
  for (const [at] of VISITS.entries()) await layVisit(place, at);
  await layScan(place);
}

/** Scanned at the window, for somebody who came in person. */
async function layScan({ zone, enterprise }: EnterpriseThing): Promise<void> {
  const id = `scan-${zone}-${enterprise}`;
  await layFile(id, enterprise, { mine: false, cameInTo: [], cases: [], besideIn: [zone] });
  await pool.query(
    `INSERT INTO counter_attendance (id, zone_id, enterprise_id, window_name, officer_id, name, capacity, came_at, machine_at)
     VALUES ($1, $2, $3, '综合窗口', 'u', '来人', 'staff', now(), now())`,
    [id, zone, enterprise],
  );
  await pool.query('INSERT INTO counter_file (file_id, attendance_id) VALUES ($1, $1)', [id]);
}

async function layCase(place: ProjectThing, at: number): Promise<void> {
  const [state = {}, facts = {}] = STATES[at] ?? [];
  const { project } = place;
  const id = `c-${project}-${at}`;
  await pool.query(
    `WITH f AS (INSERT INTO case_file (id, number, zone_id, project_id, enterprise_id, submission_id, item_code, item_version, way, form)
       VALUES ($1, $1, $2, $3, $4, $3, 'A07b', 1, 'ordinary', '{}'))
     INSERT INTO case_row (case_id, zone_id, project_id, enterprise_id, item_code, version, stage, state, open)
     VALUES ($1, $2, $3, $4, 'A07b', 1, 'accepted', $5, true)`,
    [id, place.zone, project, place.enterprise, state],
  );
  const thing = { ...place, bureau: 'environment', asked: [], party: false, above: null, ...facts };
  things.case.set(id, thing);
  await layFile(`file-${id}`, place.enterprise, { mine: false, cameInTo: [], cases: [thing], besideIn: [] });
  await pool.query(
    `INSERT INTO case_material (case_id, code, name, file_id, handed_at) VALUES ($1, 'E1', '材料', $2, now())`,
    [id, `file-${id}`],
  );
  await layPaper(`paper-${id}`, { zone: place.zone, case_id: id }, { internal: false, of: { case: thing } });
  await layPaper(
    `order-${id}`,
    { zone: place.zone, case_id: id, kind: 'urgingOrder' },
    { internal: true, of: { case: thing } },
  );
}

async function layVisit({ zone, enterprise }: EnterpriseThing, at: number): Promise<void> {
  const [, announced, state] = VISITS[at] ?? VISITS[0];
  const id = `v-${zone}-${enterprise}-${at}`;
  await pool.query(
    `INSERT INTO visit (id, zone_id, enterprise_id, number, exempt, announced, window_from, window_to, day, state, owner_bureau,
       owner_id, approved_by, approved_at)
     VALUES ($1, $2, $3, $1, false, $4, '2026-10-01', '2026-10-30', '2026-10-20', $5, 'water', 'u', 'u', now())`,
    [id, zone, enterprise, announced, state],
  );
  await layFile(`file-${id}`, enterprise, { mine: false, cameInTo: [], cases: [], besideIn: [zone] });
  await pool.query(
    `INSERT INTO visit_file (file_id, visit_id, purpose, taken_by, machine_at) VALUES ($1, $2, 'photo', 'u', now())`,
    [`file-${id}`, id],
  );
  const told = announced || state === 'held';
  await layPaper(`paper-${id}`, { zone, visit_id: id }, { internal: false, of: { visit: { zone, enterprise, told } } });
}

async function layFile(id: string, enterprise: string, found: Omit<FileThing, 'enterprise'>): Promise<void> {
  await pool.query(`INSERT INTO file SELECT (jsonb_populate_record(f, $1)).* FROM file f WHERE f.id = 'f'`, [
    { id, enterprise_id: enterprise, uploaded_by: uploaderOf(found) },
  ]);
  things.file.set(id, { enterprise, ...found });
}

function uploaderOf({ mine, cameInTo: [zone] }: Pick<FileThing, 'mine' | 'cameInTo'>): string {
  if (zone !== undefined) return `acts-in-${zone}`;
  return mine ? ME : 'somebody';
}

async function layPaper(id: string, of: Readonly<Record<string, string>>, thing: PaperThing): Promise<void> {
  const serial = things.paper.size + 1;
  await pool.query(
    `INSERT INTO paper (id, zone_id, case_id, commitment_id, visit_id, kind, series, year, serial, number, title, content,
       content_hash, organ, verify_code, event_seq, place, issued_at)
     VALUES ($1, $2, $3, $4, $5, $6, 's', 2026, $7, $1, '文书', '{}', repeat('a', 64), '机关', $1, $7, 0, now())`,
    [id, of['zone'], of['case_id'], of['commitment_id'], of['visit_id'], of['kind'] ?? 'grantDecision', serial],
  );
  things.paper.set(id, thing);
}

function codeOf(id: string): string {
  return `2609-320505-89-01-4812${ZONES.indexOf(id.slice(0, id.indexOf('-')))}${ENTERPRISES.indexOf(id.slice(id.indexOf('-') + 1))}`;
}

const FILTERS = {
  case: [
    'SELECT r.case_id AS id FROM case_row r',
    (seer: Seer, values: Values) => seenCases(seer, 'r', values),
    'readCase',
  ],
  project: [
    `SELECT p.id FROM project p WHERE p.id <> 'p'`,
    (seer: Seer, values: Values) => seenProjectRows(seer, 'p', values),
    'readProject',
  ],
  file: [
    `SELECT f.id FROM file f WHERE f.id <> 'f'`,
    (seer: Seer, values: Values) => seenFiles(seer, 'f', values),
    'readFile',
  ],
  paper: [
    `SELECT w.id FROM paper w LEFT JOIN case_row r ON r.case_id = w.case_id
     LEFT JOIN project_commitment c ON c.id = w.commitment_id LEFT JOIN visit v ON v.id = w.visit_id`,
    seenPapers,
    'readPaper',
  ],
} as const;

it.each(['case', 'project', 'file', 'paper'] as const)(
  'a list shows each %s that its page would show, and no other, to everybody',
  async (kind) => {
    const [from, filter, act] = FILTERS[kind];
    const [all, seen] = [things[kind] as ReadonlyMap<string, unknown>, { shown: 0, hidden: 0 }];
    for (const hat of EVERY_HAT) {
      const values: Values = [];
      const condition = filter({ person: { id: ME }, hat }, values);
      const { rows } = await pool.query<{ id: string }>(
        `SELECT id FROM (${from}${from.includes('WHERE') ? ' AND ' : ' WHERE '}${condition}) q`,
        values,
      );
      const asker = { hat, persons: [ME], keyFor: null };
      const readable = [...all.keys()].filter((id) => may(asker, act, all.get(id) as never));
      expect([hat, rows.map(({ id }) => id).toSorted()]).toEqual([hat, readable.toSorted()]);
      seen.shown += readable.length;
      seen.hidden += all.size - readable.length;
    }
    expect([all.size > 3, seen.shown > 20, seen.hidden > 20]).toEqual([true, true, true]);
  },
);

it('whoever has chosen no capacity is shown nothing', async () => {
  const values: Values = [];
  const condition = seenCases({ person: { id: ME }, hat: null }, 'r', values);
  expect((await pool.query(`SELECT 1 FROM case_row r WHERE ${condition}`, values)).rows).toEqual([]);
});

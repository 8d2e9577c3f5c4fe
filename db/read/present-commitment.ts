import type { WorkingCalendar } from '../../domain/clock/calendar.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import type { PaperKind } from '../../domain/paper/paper.ts';
import { admissionOf, listOf, type GatedProject } from '../../domain/project/gate.ts';
import { holds } from '../../domain/project/project-case.ts';
import type { PromiseWorld } from '../../domain/project-commitment/context.ts';
import type { PromiseDossier } from '../../domain/project-commitment/papers/dossier.ts';
import type { ProjectCommitment } from '../../domain/project-commitment/project-commitment.ts';
import { GENESIS } from '../genesis.ts';
import { listPilots } from '../desk/pilot.ts';
import type { Queryable } from '../pool.ts';
import { zoneNow, zoneWorldOf, type ZoneWorld } from '../zone-world.ts';
import { readFilingFacts } from './filing-facts.ts';
import { readProjectRecord } from './project-record.ts';

/** The commitment of a project with the facts of this moment. */
export interface PresentCommitment {
  readonly state: ProjectCommitment;
  readonly world: ZoneWorld;
  readonly facts: PromiseWorld;
  readonly now: Instant;
  readonly row: CommitmentRow;
}

export interface CommitmentRow {
  readonly project_id: string;
  readonly enterprise_id: string;
  readonly zone_closed: boolean;
  readonly last_hash: string;
  readonly project: GatedProject & { readonly code: string; readonly name: string };
  readonly applicant: { readonly name: string; readonly uscc: string };
  readonly numbers: Readonly<Partial<Record<PaperKind, string>>>;
}

interface Row extends CommitmentRow {
  readonly state: ProjectCommitment;
  readonly zone_id: string;
  readonly edition: number;
  readonly clock_at: Date | null;
}

const PRESENT = `
  SELECT r.state, r.zone_id, r.project_id, r.enterprise_id, z.edition, z.clock_at, z.closed_at IS NOT NULL AS zone_closed,
    coalesce((SELECT hash FROM project_commitment_event v WHERE v.commitment_id = r.commitment_id ORDER BY seq DESC LIMIT 1),
      '${GENESIS}') AS last_hash,
    jsonb_build_object('code', trim(p.code), 'name', p.name, 'industry', p.industry, 'chemicalPark', p.chemical_park) AS project,
    jsonb_build_object('name', e.name, 'uscc', e.uscc) AS applicant,
    coalesce((SELECT jsonb_object_agg(kind, number) FROM (SELECT DISTINCT ON (kind) kind, number FROM paper
        WHERE commitment_id = r.commitment_id ORDER BY kind, issued_at DESC) newest), '{}') AS numbers
  FROM project_commitment_row r
  JOIN zone z ON z.id = r.zone_id JOIN project p ON p.id = r.project_id JOIN enterprise e ON e.id = r.enterprise_id
  WHERE r.commitment_id = $1`;

const LOCK = 'SELECT 1 FROM project_commitment_row WHERE commitment_id = $1 FOR UPDATE';

/** Reads it; null if there is none. With `inHand` nobody else can act on it until the running transaction ends. */
export async function readPresentCommitment(
  db: Queryable,
  id: string,
  how?: 'inHand',
): Promise<PresentCommitment | null> {
  // Locked before it is read, so that the next event is chained to the last one.
  if (how === 'inHand') await db.query(LOCK, [id]);
  const { rows } = await db.query<Row>(PRESENT, [id]);
  const row = rows[0];
  if (!row) return null;
  const world = await zoneWorldOf(db, row.zone_id, row.edition);
  const facts = await readPromiseFacts(db, row.project_id, { project: row.project, world });
  return { state: row.state, world, facts, now: zoneNow(row.clock_at), row };
}

/** The facts outside a commitment by which it is judged: filing, lists, gate, land, credit, pilots, permits that hold. */
export async function readPromiseFacts(
  db: Queryable,
  projectId: string,
  { project, world }: { readonly project: GatedProject; readonly world: Pick<ZoneWorld, 'id' | 'industries'> },
): Promise<PromiseWorld> {
  const [record, filing, pilots] = await Promise.all([
    readProjectRecord(db, projectId),
    readFilingFacts(db, projectId),
    listPilots(db, world.id),
  ]);
  const permitted = [...new Set(record.cases.filter(holds).map(({ item }) => item))];
  return {
    filed: record.cases.some((one) => one.item === 'A02' && one.status !== 4 && holds(one)),
    verified: record.cases.some(({ item }) => item === 'A03'),
    listed: listOf(project, world.industries),
    admission: admissionOf(project, world.industries),
    landSettledOn: record.landContract?.signedOn ?? null,
    creditBarred: filing.commitmentBarred,
    pilots,
    industry: project.industry,
    areaAssessed: filing.areaAssessed,
    permitted,
  };
}

/** What the papers of a commitment are written from. */
export const promiseDossier = (
  number: string,
  {
    row,
    world,
  }: Pick<PresentCommitment, 'world'> & { readonly row: Pick<CommitmentRow, 'project' | 'applicant' | 'numbers'> },
): PromiseDossier => ({
  zoneName: world.name,
  organ: world.organ,
  number,
  project: { code: row.project.code, name: row.project.name },
  applicant: row.applicant,
  contact: world.contact,
  remedies: world.remedies,
  practice: world.practice,
  bureaus: world.bureaus,
  numbers: row.numbers,
  calendar: world.calendar,
});

/** A commitment as its workflow knows it: the state and the next moment need nothing but the calendar. */
export async function readCommitmentState(
  db: Queryable,
  id: string,
): Promise<{ readonly state: ProjectCommitment; readonly calendar: WorkingCalendar } | null> {
  const { rows } = await db.query<{ state: ProjectCommitment; zone_id: string; edition: number }>(
    `SELECT r.state, r.zone_id, z.edition FROM project_commitment_row r JOIN zone z ON z.id = r.zone_id
     WHERE r.commitment_id = $1`,
    [id],
  );
  const row = rows[0];
  return row ? { state: row.state, calendar: (await zoneWorldOf(db, row.zone_id, row.edition)).calendar } : null;
}

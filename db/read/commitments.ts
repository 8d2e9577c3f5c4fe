import type { PromiseEvent } from '../../domain/project-commitment/event.ts';
import type { ProjectCommitment } from '../../domain/project-commitment/project-commitment.ts';
import type { Day } from '../../domain/clock/day.ts';
import { tellErased } from '../../domain/retention/without-names.ts';
import type { Queryable } from '../pool.ts';
import { newestFirst, pageByKey, type PageAsked, type PageOf } from './page.ts';
import { seenProjects, type Seer, type Values } from './seen.ts';

/** A commitment in a list, with the names that a page shows. */
export interface CommitmentEntry {
  readonly state: ProjectCommitment;
  readonly zone: string;
  readonly project: { readonly id: string; readonly code: string; readonly name: string };
  readonly enterprise: { readonly id: string; readonly name: string };
}

const COLUMNS = `r.state, r.zone_id AS zone, jsonb_build_object('id', p.id, 'code', trim(p.code), 'name', p.name) AS project,
    jsonb_build_object('id', e.id, 'name', e.name) AS enterprise`;
const FROM =
  'FROM project_commitment_row r JOIN project p ON p.id = r.project_id JOIN enterprise e ON e.id = r.enterprise_id';
const ENTRY = `SELECT ${COLUMNS} ${FROM}`;

// Those under way first, then the newest: by the moment of the first event, which never changes.
const PLACE = `concat(CASE WHEN r.open THEN 'a' ELSE 'b' END, ${newestFirst(`(r.state->>'openedAt')::timestamptz`)}, ' ', r.commitment_id) COLLATE "C"`;

async function pageOfThose(
  db: Queryable,
  which: (values: Values) => string,
  { after, limit }: PageAsked,
): Promise<PageOf<CommitmentEntry>> {
  const values: Values = [after ?? null, limit + 1];
  const { rows } = await db.query<CommitmentEntry & { readonly key: string }>(
    `SELECT ${COLUMNS}, ${PLACE} AS key ${FROM}
     WHERE ${which(values)} AND ($1::text IS NULL OR ${PLACE} > $1) ORDER BY key LIMIT $2`,
    values,
  );
  return pageByKey(rows, limit);
}

/** Commitments that somebody may read; those under way first. */
export const listCommitments = (db: Queryable, seer: Seer, page: PageAsked): Promise<PageOf<CommitmentEntry>> =>
  pageOfThose(db, (values) => seenProjects(seer, 'r', values), page);

/** All commitments of a project that somebody may read, in the same order: one is open at most. */
export async function listCommitmentsOf(
  db: Queryable,
  seer: Seer,
  project: string,
): Promise<readonly CommitmentEntry[]> {
  const values: Values = [project];
  const seen = seenProjects(seer, 'r', values);
  const those = `${ENTRY} WHERE r.project_id = $1 AND ${seen} ORDER BY ${PLACE}`;
  return (await db.query<CommitmentEntry>(those, values)).rows;
}

/** All that are under way and that somebody may read: a zone has some hundreds at most. */
export async function listUnderWay(db: Queryable, seer: Seer): Promise<readonly CommitmentEntry[]> {
  const values: Values = [];
  const seen = seenProjects(seer, 'r', values);
  return (await db.query<CommitmentEntry>(`${ENTRY} WHERE r.open AND ${seen}`, values)).rows;
}

/** Those of a zone that are public now (公示中), the newest first. */
export const listPublicised = (db: Queryable, zone: string, page: PageAsked): Promise<PageOf<CommitmentEntry>> =>
  pageOfThose(db, (values) => `r.zone_id = $${values.push(zone)} AND r.stage = 'publicity'`, page);

/** The commitment of a project that has not ended; null if there is none. */
export async function openCommitmentOf(db: Queryable, project: string): Promise<ProjectCommitment | null> {
  const { rows } = await db.query<{ state: ProjectCommitment }>(
    'SELECT state FROM project_commitment_row WHERE project_id = $1 AND open',
    [project],
  );
  return rows[0]?.state ?? null;
}

/** What the page of a commitment shows beside its state. */
export interface CommitmentRecord {
  readonly events: readonly { seq: number; data: PromiseEvent; recordedAt: string; hash: string }[];
  readonly papers: readonly {
    id: string;
    kind: string;
    title: string;
    number: string;
    issuedOn: Day;
    sealed: boolean;
  }[];
  /** Cases of the project by item, the newest last, with what they granted. */
  readonly cases: readonly {
    id: string;
    number: string;
    item: string;
    status: number | null;
    way: string;
    decidedOn: Day | null;
  }[];
}

const RECORD = `
  SELECT
    coalesce((SELECT jsonb_agg(jsonb_build_object('seq', seq, 'data', data, 'recordedAt', recorded_at, 'hash', hash) ORDER BY seq)
      FROM project_commitment_event WHERE commitment_id = $1), '[]') AS events,
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'kind', p.kind, 'title', p.title, 'number', p.number,
        'issuedOn', (p.issued_at AT TIME ZONE 'Asia/Shanghai')::date, 'sealed', d.paper_id IS NOT NULL) ORDER BY p.event_seq, p.place)
      FROM paper p LEFT JOIN paper_pdf d ON d.paper_id = p.id WHERE p.commitment_id = $1), '[]') AS papers,
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', r.case_id, 'number', f.number, 'item', r.item_code, 'status', r.status,
        'way', f.way, 'decidedOn', r.decided_on) ORDER BY f.number)
      FROM case_row r JOIN case_file f ON f.id = r.case_id
      WHERE r.project_id = (SELECT project_id FROM project_commitment WHERE id = $1)), '[]') AS cases`;

/** Reads it in one question. */
export async function readCommitmentRecord(db: Queryable, id: string): Promise<CommitmentRecord> {
  const { rows } = await db.query<CommitmentRecord>(RECORD, [id]);
  const [record] = rows;
  if (!record) throw new Error('a question without FROM has one row');
  const told = record.events.map((event) => ({ ...event, data: tellErased(event.data) as PromiseEvent }));
  return { ...record, events: told };
}

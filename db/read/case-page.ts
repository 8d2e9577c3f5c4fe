import { giverOfClaim } from '../desk/claim-change.ts';
import { askedFor } from '../desk/hand-over-request.ts';
import type { FileRow } from '../desk/file.ts';
import type { DutyKind } from '../../domain/case/duty.ts';
import type { CaseEvent } from '../../domain/case/event.ts';
import { tellErased } from '../../domain/retention/without-names.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { Queryable } from '../pool.ts';

/** What a case page shows beside the state: papers, events, files and tasks. */
export interface CaseRecord {
  readonly papers: readonly {
    id: string;
    kind: string;
    title: string;
    number: string;
    issuedOn: Day;
    verifyCode: string;
    sealed: boolean;
  }[];
  readonly events: readonly { seq: number; data: CaseEvent; recordedAt: string; hash: string }[];
  readonly files: readonly {
    code: string;
    id: string;
    name: string;
    mediaType: string;
    size: number;
    pages: number | null;
    scan: FileRow['scan'];
    handedOn: Day;
  }[];
  readonly tasks: readonly {
    id: string;
    kind: DutyKind;
    round: number;
    unit: string;
    due: Day | null;
    claim: { id: string; name: string; since: string; givenBy: string | null; askedBy: readonly string[] } | null;
  }[];
  /** By what instrument each version of the zone's calendar was published; null: a year of which none is there yet. */
  readonly instruments: Readonly<Record<string, string | null>>;
  /** The day on which the names in it were erased (到期清除); null: they were not. */
  readonly erasedOn: Day | null;
  /** 未核验: the applicant registered itself, and nobody has confirmed yet who it is. */
  readonly unconfirmed: boolean;
}

const RECORD = `
  SELECT
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'kind', p.kind, 'title', p.title, 'number', p.number,
        'issuedOn', (p.issued_at AT TIME ZONE 'Asia/Shanghai')::date, 'verifyCode', p.verify_code, 'sealed', d.paper_id IS NOT NULL)
        ORDER BY p.event_seq, p.place)
      FROM paper p LEFT JOIN paper_pdf d ON d.paper_id = p.id WHERE p.case_id = $1), '[]') AS papers,
    coalesce((SELECT jsonb_agg(jsonb_build_object('seq', seq, 'data', data, 'recordedAt', recorded_at, 'hash', hash) ORDER BY seq)
      FROM case_event WHERE case_id = $1), '[]') AS events,
    coalesce((SELECT jsonb_agg(jsonb_build_object('code', m.code, 'id', l.id, 'name', l.name, 'mediaType', l.media_type,
        'size', l.size, 'pages', l.pages, 'scan', l.scan, 'handedOn', (m.handed_at AT TIME ZONE 'Asia/Shanghai')::date) ORDER BY m.handed_at, l.name)
      FROM case_material m JOIN file l ON l.id = m.file_id WHERE m.case_id = $1), '[]') AS files,
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', t.id, 'kind', t.kind, 'round', t.round, 'unit', t.unit, 'due', nullif(t.due, 'infinity'),
        'claim', CASE WHEN c.task_id IS NULL THEN NULL ELSE jsonb_build_object('id', w.id, 'name', w.name, 'since', c.claimed_at, 'givenBy', g.name,
          'askedBy', ${askedFor('t', 'c')}) END)
        ORDER BY t.opened_at, t.id)
      FROM task t LEFT JOIN claim c ON c.task_id = t.id LEFT JOIN person w ON w.id = c.person_id
      LEFT JOIN person g ON g.id = ${giverOfClaim('c')}
      WHERE t.case_id = $1 AND t.done_at IS NULL), '[]') AS tasks,
    EXISTS (SELECT 1 FROM case_file f JOIN registration g ON g.enterprise_id = f.enterprise_id
      WHERE f.id = $1 AND g.confirmed_at IS NULL) AS unconfirmed,
    coalesce((SELECT jsonb_object_agg(p.version, coalesce(p.content->>'instrument', p.content->>'notice'))
      FROM calendar_publication p JOIN case_file f ON f.zone_id = p.zone_id
      WHERE f.id = $1 AND p.version IS NOT NULL), '{}') AS instruments,
    (SELECT (confirmed_at AT TIME ZONE 'Asia/Shanghai')::date FROM erasure WHERE case_id = $1 AND confirmed_at IS NOT NULL) AS "erasedOn"`;

/** Reads the record of a case in one question. */
export async function readCaseRecord(db: Queryable, caseId: string): Promise<CaseRecord> {
  const { rows } = await db.query<CaseRecord>(RECORD, [caseId]);
  const [record] = rows;
  if (!record) throw new Error('a question without FROM has one row');
  if (record.erasedOn === null) return record;
  return { ...record, events: record.events.map((event) => ({ ...event, data: tellErased(event.data) as CaseEvent })) };
}

import type { Queryable } from '../pool.ts';
import { mentionsOf } from './own-mentions.ts';

/** What is kept of one person, part by part, as rows of plain values. */
export type OwnData = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/**
 * Each part with its question; `$1` is the person. Nothing in it opens anything: no password, token or secret, not even as a
 * hash.
 */
const PARTS: Readonly<Record<string, string>> = {
  person: 'SELECT id, name, login, created_at FROM person WHERE id = $1',
  contact: 'SELECT email, mobile, language, changed_at FROM person_contact WHERE person_id = $1',
  hats: 'SELECT id, capacity, zone_id, bureau, park, organ, enterprise_id, mandate, first_day, last_day FROM hat WHERE person_id = $1',
  identities: 'SELECT issuer, subject, linked_at FROM external_identity WHERE person_id = $1',
  secondFactor: 'SELECT created_at, confirmed_at FROM second_factor WHERE person_id = $1',
  sessions: 'SELECT created_at, seen_at, ended_at, address, device, means FROM session WHERE person_id = $1',
  accountEvents: 'SELECT kind, by_person, at FROM account_event WHERE person_id = $1',
  relations: 'SELECT uscc, kind, note, first_day, last_day, declared_by, machine_at FROM relation WHERE person_id = $1',
  substitutions: `SELECT zone_id, absent_id, substitute_id, first_day, last_day, reason, made_by FROM substitution
    WHERE $1 IN (absent_id, substitute_id)`,
  mandates: `SELECT zone_id, enterprise_id, agent_id, capacity, powers, items, projects, instrument, first_day, last_day, given_by, given_at
    FROM mandate WHERE $1 IN (agent_id, given_by)`,
  signatures: `SELECT name, capacity, means, text, text_hash, signed_at, for_name FROM signature
    WHERE $1 IN (person_id, for_person)`,
  lateRecords: 'SELECT case_id, wish, told_at FROM late_record WHERE told_by = $1',
  acts: `SELECT f.number AS case, v.seq, v.type, v.legal_at, v.recorded_at FROM case_event v JOIN case_file f ON f.id = v.case_id
    WHERE v.data->'by'->>'person' = $1`,
  claims: 'SELECT task_id, claimed_at, used_at FROM claim WHERE person_id = $1',
  files: 'SELECT name, media_type, size, sha256, uploaded_at FROM file WHERE uploaded_by = $1',
  drafts: 'SELECT subject, content, saved_at FROM draft WHERE person_id = $1',
  complaints: 'SELECT case_id, content, made_at FROM complaint WHERE made_by = $1',
  stewardRequests: 'SELECT project_id, wish, asked_at FROM steward_request WHERE asked_by = $1',
  stewardAnswers: `SELECT request_id, steward_id, reason, withdrawn, answered_by, answered_at FROM steward_answer
    WHERE $1 IN (steward_id, answered_by)`,
  ratings: 'SELECT case_id, grade, comment, made_at FROM rating WHERE made_by = $1',
  letters: 'SELECT channel, address, state, ended_at FROM letter WHERE person_id = $1',
  noticesRead: 'SELECT notice_id, read_at FROM notice_read WHERE person_id = $1',
  noticeChoices: 'SELECT kind, channel, wanted FROM notice_choice WHERE person_id = $1',
  notices: 'SELECT kind, case_id, facts, at FROM notice WHERE person_id = $1',
  calendarFeeds: 'SELECT enterprise_id, made_at, revoked_at FROM calendar_feed WHERE person_id = $1',
  registrations: 'SELECT enterprise_id, registered_at, confirmed_at FROM registration WHERE person_id = $1',
  registrationDisputes: `SELECT enterprise_id, name, legal_representative, address, raised_at, outcome, decided_at
    FROM registration_dispute WHERE person_id = $1`,
  systemKeys:
    'SELECT name, scopes, zone_id, created_at, expires_at, revoked_at, last_used_at FROM api_key WHERE person_id = $1',
  submissions: 'SELECT number, received_at FROM submission WHERE received_by = $1',
  answers: `SELECT project_id, seq, answers, reason, given_at FROM project_answer WHERE given_by->>'person' = $1`,
  readsOfMine: `SELECT kind, thing, capacity, zone_id, read_at, reason FROM personal_read
    WHERE person_id <> $1 AND (thing = $1 OR thing IN (SELECT case_id FROM case_event WHERE data->'by'->>'person' = $1
      AND data->'by'->>'capacity' IN ('legalRepresentative', 'staff', 'agent', 'steward', 'thirdParty')))`,
  reads: 'SELECT kind, thing, capacity, zone_id, read_at FROM personal_read WHERE person_id = $1',
};

/** Everything that is kept of a person (个人信息保护法 45): a copy that can be taken elsewhere. */
export async function readOwnData(db: Queryable, person: string): Promise<OwnData> {
  const parts = await Promise.all(
    Object.entries(PARTS).map(async ([name, question]) => {
      const { rows } = await db.query<{ row: Record<string, unknown> }>(
        `SELECT to_jsonb(part) AS row FROM (${question}) part`,
        [person],
      );
      return [name, rows.map(({ row }) => row)] as const;
    }),
  );
  return { ...Object.fromEntries(parts), mentions: (await mentionsOf(db, person)).map((mention) => ({ ...mention })) };
}

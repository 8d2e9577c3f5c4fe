import { keepLateRecord } from '../../../db/desk/late-record.ts';
import { insertSignature } from '../../../db/desk/signature.ts';
import { cancelVisit, insertResult, insertVisit, keepRecord } from '../../../db/desk/visit.ts';
import { GENESIS } from '../../../db/genesis.ts';
import type { Pool } from '../../../db/pool.ts';
import { insertEvents } from '../../../db/record/insert-events.ts';
import { AT, cameToTheWindow, layFile, NAME, WORDS } from './came-to-the-window.ts';

const BY = { by: { person: 'u' }, at: AT };
const MANY = { zone_id: 'z', machine_at: AT };
const officer = (name: string) => ({ person: 'u', name });
const signatureOf = (id: string) =>
  ({ id, person: 'u', name: NAME, capacity: 'legalRepresentative', at: AT, textHash: 'd'.repeat(64) }) as const;

/**
 * Writes whatever may stand beside two cases, each of it with the words above: what each has for itself, what they share (a
 * submission, whoever came to the window, a visit), and what their project has.
 */
export async function nameBeside(pool: Pool, cases: readonly string[]): Promise<void> {
  const put = async (table: string, row: Readonly<Record<string, unknown>>): Promise<void> => {
    await pool.query(
      `INSERT INTO ${table} OVERRIDING SYSTEM VALUE SELECT (jsonb_populate_record(NULL::${table}, $1)).*`,
      [row],
    );
  };
  await cameToTheWindow(pool);
  for (const id of cases) await besideCase(pool, put, id);
  await visited(pool, put, cases);
  await besideProject(pool, put);
  await pool.query(
    `INSERT INTO joint_handling (submission_id, zone_id, project_id) SELECT id, zone_id, project_id FROM submission`,
  );
  await pool.query(
    `INSERT INTO joint_extension (id, submission_id, days, reason, signed_on, signed_by, capacity, machine_at)
     SELECT 'je', id, 3, $1, '2026-09-06', 'u', 'approver', now() FROM submission`,
    [WORDS],
  );
  await put('joint_site_visit', {
    ...MANY,
    id: 'jv',
    case_id: cases[0],
    visited_on: '2026-09-06',
    officers: [officer(NAME)],
    findings: cases.map((id) => ({ case: id, item: 'A06', text: WORDS })),
    recorded_by: 'u',
    recorded_at: AT,
  });
}

type Put = (table: string, row: Readonly<Record<string, unknown>>) => Promise<void>;

async function besideCase(pool: Pool, put: Put, id: string): Promise<void> {
  const of = { ...MANY, case_id: id };
  await insertSignature(pool, signatureOf(`s-${id}`), {
    means: 'password',
    text: WORDS,
    for: { id: 'u', name: NAME },
  });
  await signedEvent(pool, id);
  await put('complaint', {
    ...of,
    id: `m-${id}`,
    unit: 'e',
    content: WORDS,
    due: '2026-09-08',
    made_by: 'u',
    made_at: AT,
  });
  await put('complaint_answer', { complaint_id: `m-${id}`, content: WORDS, answered_by: 'u', answered_at: AT });
  await put('rating', { ...of, bureau: 'e', grade: 'worst', comment: WORDS, made_by: 'u', made_at: AT });
  const urged = { unit: 'e', cause: WORDS, demand: WORDS, number: '1', reply_by: '2026-09-08', asked_at: AT };
  await put('urging', { ...of, id: `u-${id}`, kind: 'order', origin: 'supervisor', asked_by: 'u', ...urged });
  await put('urging_reply', { ...MANY, urging_id: `u-${id}`, reply: WORDS, replied_at: AT, replied_by: 'u' });
  const { rows } = await pool.query<{ id: string }>('SELECT id FROM task WHERE case_id = $1 LIMIT 1', [id]);
  const changed = { kind: 'takenBack', from_person: 'u', by_person: 'u', reason: WORDS, changed_at: AT };
  await put('claim_change', { ...MANY, id: `c-${id}`, task_id: rows[0]?.id, ...changed });
  const late = { actedAt: AT, reason: WORDS, proof: { file: 'f', sha256: 'a'.repeat(64) } };
  const actor = { ...officer(NAME), capacity: 'reviewer', unit: 'e', for: officer(NAME) };
  const told = { id: `l-${id}`, caseId: id, zone: 'z', hat: null, key: id, toldAt: AT };
  const wish = { kind: 'serve', method: 'post', recipient: NAME, late };
  await keepLateRecord(pool, { ...told, told: 'u', wish: wish as never, by: actor as never });
  const refused = { confirmed: false, reason: WORDS, answered_at: AT, answered_by: 'u' };
  await put('late_record_answer', { ...MANY, record_id: `l-${id}`, ...refused });
  await besideInTheOffice(pool, put, id);
}

async function besideInTheOffice(pool: Pool, put: Put, id: string): Promise<void> {
  const at = { read_at: AT, person_id: 'u' };
  const serial = (await pool.query<{ n: number }>('SELECT count(*)::int AS n FROM personal_read')).rows[0]?.n;
  await put('personal_read', { ...at, id: serial, zone_id: 'z', kind: 'reveal', thing: id, reason: WORDS });
  await put('credit_note', {
    id: `k-${id}`,
    zone_id: 'z',
    enterprise_id: 'e',
    kind: 'falseMaterials',
    case_id: id,
    noted_at: AT,
    repaired_at: AT,
    reason: WORDS,
    repair_reason: WORDS,
  });
  await pool.query(
    `INSERT INTO letter (notice_id, person_id, channel, address, state, last_error)
     SELECT id, 'u', 'sms', '13812345678', 'failed', $2 FROM notice WHERE case_id = $1`,
    [id, WORDS],
  );
  const draft = { person_id: 'u', content: { text: WORDS }, version: 1, saved_at: AT };
  await put('draft', { ...draft, id: `d-${id}`, subject: `decision:${id}` });
  await pool.query('ALTER TABLE paper DISABLE TRIGGER USER');
  await pool.query(
    `UPDATE paper SET content = content || jsonb_build_object('recipient', $2::text) WHERE case_id = $1`,
    [id, NAME],
  );
  await pool.query('ALTER TABLE paper ENABLE TRIGGER USER');
}

/** An event more, signed, by whom no account has the name. */
async function signedEvent(pool: Pool, id: string): Promise<void> {
  const { rows } = await pool.query<{ seq: number; hash: string }>(
    'SELECT seq, trim(hash) AS hash FROM case_event WHERE case_id = $1 ORDER BY seq DESC LIMIT 1',
    [id],
  );
  const { seq = 0, hash = '' } = rows[0] ?? {};
  const by = { ...officer(NAME), capacity: 'approver', unit: 'e' };
  const event = { type: 'granted', at: AT, by, signature: signatureOf(`s-${id}`) };
  await insertEvents(pool, { kind: 'case', id, lastHash: hash, now: AT }, [{ seq: seq + 1, event: event as never }]);
  const holder = { ...officer(NAME), capacity: 'approver', unit: 'e' };
  await pool.query(
    `UPDATE case_row SET version = $2, state = state || jsonb_build_object('holder', $3::jsonb) WHERE case_id = $1`,
    [id, seq + 1, holder],
  );
}

/** A visit that serves both cases, one that was called off, and a check that was never planned. */
async function visited(pool: Pool, put: Put, cases: readonly string[]): Promise<void> {
  const asked = {
    ...MANY,
    enterprise_id: 'e',
    bureau: 'water',
    ground: 'case',
    announced: true,
    points: [WORDS],
    asked_by: 'u',
  };
  const window = { window_from: '2026-09-06', window_to: '2026-09-08', asked_at: AT };
  for (const [at, id] of cases.entries())
    await put('visit_request', { ...asked, ...window, id: `q${at}`, case_id: id });
  await put('visit_request', { ...asked, ...window, id: 'unplanned', case_id: cases[0] });
  const visit = {
    zone: 'z',
    enterprise: 'e',
    exempt: false,
    announced: true,
    from: '2026-09-06',
    to: '2026-09-08',
    day: '2026-09-06',
  };
  const requests = cases.map((_, at) => `q${at}`);
  const owner = { bureau: 'water', person: 'u' };
  await insertVisit(pool, { ...visit, id: 'v0', number: '0', owner, requests } as never, BY as never);
  await cancelVisit(pool, 'v0', WORDS, BY);
  const planned = await insertVisit(pool, { ...visit, id: 'v', number: '1', owner, requests } as never, BY as never);
  await layFile(pool, 'photo');
  await put('visit_file', { ...MANY, file_id: 'photo', visit_id: 'v', purpose: 'photo', taken_by: 'u' });
  const seen = { name: NAME, role: '厂长', signature: null, refusal: WORDS };
  await keepRecord(pool, 'v', { bureau: 'water', remarks: WORDS, visited: seen, photos: [] }, BY);
  for (const request of requests)
    await insertResult(
      pool,
      {
        request,
        visit: 'v',
        result: 'met',
        findings: WORDS,
        rectifyBy: null,
        officers: [officer(NAME)],
        remarks: WORDS,
        heldOn: '2026-09-06' as never,
      },
      BY,
    );
  await pool.query(`UPDATE visit SET state = 'held' WHERE id = 'v'`);
  await layPaper(put, { visit_id: 'v', event_seq: planned });
}

async function layPaper(put: Put, of: Readonly<Record<string, unknown>>): Promise<void> {
  const id = `paper-${Object.values(of).join('-')}`;
  const numbered = { series: id, year: 2026, serial: 1, number: id, title: '文书', organ: '机关', verify_code: id };
  await put('paper', {
    ...of,
    ...numbered,
    id,
    zone_id: 'z',
    kind: 'visitRecord',
    content: { words: WORDS },
    content_hash: 'e'.repeat(64),
    place: 0,
    issued_at: AT,
  });
}

async function besideProject(pool: Pool, put: Put): Promise<void> {
  const standard = {
    code: 'S',
    version: 1,
    content: {},
    effective_from: '2026-01-01',
    published_at: AT,
    published_by: 'u',
  };
  await put('access_standard', { ...MANY, ...standard });
  const of = { zone_id: 'z', project_id: 'p', enterprise_id: 'e' };
  await put('project_commitment', { ...of, id: 'k', number: 'CN', standard_code: 'S', standard_version: 1 });
  const by = { ...officer(NAME), capacity: 'legalRepresentative', unit: 'e' };
  const signature = signatureOf('s-k');
  await insertSignature(pool, signature, { means: 'password', text: WORDS, for: null });
  const events = [
    { type: 'committed', items: [], figures: [], signature, at: AT, by },
    { type: 'objectionRaised', objector: NAME, text: '日照', at: AT, by },
  ].map((event, at) => ({ seq: at + 1, event: event as never }));
  await insertEvents(pool, { kind: 'commitment', id: 'k', lastHash: GENESIS, now: AT }, events);
  const objections = [{ id: 1, by: NAME, text: '日照', answer: null }];
  const state = { stage: 'closed', promise: { signature }, objections };
  await put('project_commitment_row', { ...of, commitment_id: 'k', version: 2, stage: 'closed', state, open: false });
  await layPaper(put, { commitment_id: 'k', event_seq: 1 });
  const answered = {
    answers: {},
    works_months: 1,
    catalogue_day: '2026-09-01',
    planned: [],
    reason: WORDS,
    given_at: AT,
  };
  await put('project_answer', { ...MANY, id: 'pa', project_id: 'p', seq: 1, ...answered, given_by: by });
  await put('steward_request', { ...MANY, id: 'sr', project_id: 'p', wish: WORDS, asked_by: 'u', asked_at: AT });
  const refused = { reason: WORDS, answered_by: 'u', withdrawn: false, answered_at: AT };
  await put('steward_answer', { ...MANY, request_id: 'sr', ...refused });
  const draft = { person_id: 'u', content: { text: WORDS }, version: 1, saved_at: AT };
  await put('draft', { ...draft, id: 'd-p', subject: 'submission:p' });
}

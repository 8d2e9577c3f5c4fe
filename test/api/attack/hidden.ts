import type { Desk } from '../desk.ts';
import type { RightsWorld } from '../rights/world.ts';

type Columns = Readonly<Record<string, unknown>>;

/** What stands in a column that must hold something and of which nothing is said. */
const OF_TYPE: Readonly<Record<string, unknown>> = {
  text: 'x',
  character: 'a'.repeat(64),
  date: '2026-10-01',
  jsonb: '{}',
  ARRAY: [],
  integer: 1,
  smallint: 1,
  boolean: false,
  'timestamp with time zone': '2026-10-01T08:00:00+08:00',
};

/** Who made whatever is hidden. */
const BY = 'person-zone';

const NEEDED = `
  SELECT column_name AS name, data_type AS type FROM information_schema.columns
  WHERE table_schema = 'public' AND table_name = $1 AND is_nullable = 'NO' AND column_default IS NULL`;

async function insert({ pool }: Desk, table: string, given: Columns): Promise<void> {
  const { rows } = await pool.query<{ name: string; type: string }>(NEEDED, [table]);
  const row = {
    ...Object.fromEntries(
      rows.map(({ name, type }) => [name, type === 'text' && name.endsWith('_by') ? BY : OF_TYPE[type]]),
    ),
    ...given,
  };
  const places = Object.keys(row).map((_, at) => `$${at + 1}`);
  await pool.query(`INSERT INTO ${table} (${Object.keys(row).join()}) VALUES (${places.join()})`, Object.values(row));
}

/**
 * Of each kind of thing beside those of the world one that nobody of the first zone and first enterprise may see; its id is
 * the kind with `-zone` behind it. They belong to the other zone and its enterprise, or to a person there.
 */
export async function layHidden(desk: Desk, world: RightsWorld): Promise<void> {
  const { zone, enterprise, case: caseId } = world.things.zone;
  const at = { zone_id: zone };
  const of = { enterprise_id: enterprise };
  const on = { first_day: '2026-01-01', last_day: '2027-12-31' };
  await insert(desk, 'person', { id: BY, name: '外区的人', login: BY });
  await insert(desk, 'hat', { id: 'hat-zone', person_id: BY, capacity: 'supervisor', ...at, first_day: '2020-01-01' });
  await insert(desk, 'person', { id: 'agent-zone', name: '外企代理', login: 'agent-zone' });
  const agent = { id: 'agenthat-zone', person_id: 'agent-zone', capacity: 'agent', ...of, first_day: '2020-01-01' };
  await insert(desk, 'hat', agent);
  const session = { id: 'session-zone', person_id: BY, hat_id: 'hat-zone', token_hash: 'b'.repeat(64) };
  await insert(desk, 'session', session);
  await insert(desk, 'api_key', { key_hash: 'key-zone', person_id: BY, ...at });
  await insert(desk, 'authority_grant', { id: 'grant-zone', ...at, mode: 'DELEGATION' });
  await insert(desk, 'authority_list', { id: 'list-zone', ...at });
  await insert(desk, 'catalogue_edition', { id: 'edition-zone', ...at, items: '[]' });
  await insert(desk, 'calendar_publication', { id: 'publication-zone', ...at });
  await insert(desk, 'pilot_instrument', { id: 'pilot-zone', ...at, item_code: 'A06', ...on });
  const signed = { id: 'signature-zone', person_id: BY, capacity: 'legalRepresentative', means: 'embedded' };
  await insert(desk, 'signature', signed);
  const mandate = { id: 'mandate-zone', ...at, ...of, agent_id: 'agent-zone', powers: ['filing'], ...on };
  await insert(desk, 'mandate', { ...mandate, signature_id: 'signature-zone', given_by: 'agent-zone' });
  await insert(desk, 'relation', { id: 'relation-zone', person_id: BY, uscc: '91310000MA1FL0L26X', kind: 'kin' });
  const substitution = { id: 'substitution-zone', ...at, absent_id: BY, substitute_id: 'agent-zone', ...on };
  await insert(desk, 'substitution', substitution);
  await insert(desk, 'credit_note', { id: 'note-zone', ...at, ...of, kind: 'falseMaterials' });
  await insert(desk, 'complaint', { id: 'complaint-zone', ...at, case_id: caseId, unit: 'approval' });
  await insert(desk, 'urging', {
    id: 'urging-zone',
    ...at,
    case_id: caseId,
    kind: 'order',
    number: 'n',
    origin: 'supervisor',
    asked_by: BY,
    unit: 'approval',
  });
  await insert(desk, 'notice', { id: 'notice-zone', ...at, case_id: caseId, person_id: BY, kind: 'accepted' });
  await insert(desk, 'case_event', { case_id: caseId, seq: 1 });
  await insert(desk, 'paper', { id: 'paper-zone', ...at, case_id: caseId, kind: 'receipt' });
  await insert(desk, 'invitation', { id: 'invitation-zone', ...of, capacity: 'staff' });
  await insert(desk, 'visit_request', { id: 'request-zone', ...at, ...of, bureau: 'approval', ground: 'routine' });
}

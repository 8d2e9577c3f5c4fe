import { randomBytes } from 'node:crypto';
import { hashOfToken } from '../../../db/desk/who.ts';
import { STAGES } from '../../domain/case/stages.ts';
import { SAMPLES } from '../../domain/paper/sample-facts.ts';
import type { Desk } from '../desk.ts';
import { BY, insert } from './insert.ts';
import type { Laid } from './lay-project.ts';

/** Of what everybody here was writing. */
export const SUBJECT = 'laid';

/** The codes on the papers. */
export const CODES = {
  own: 'A'.repeat(12),
  same: 'B'.repeat(12),
  bureau: 'C'.repeat(12),
  zone: 'D'.repeat(12),
} as const;

/** The secret part of the address at which the own enterprise's limits are told. */
export const FEED = 'f'.repeat(32);

/** Of a named building, and of an invitation. */
export const WORKS = '1';
export const invitationTo = (name: string): string => name.padEnd(43, 'i');

const CLOSURE = { kind: 'closures', instrument: '通知', closed: ['2026-10-21'], reopened: [] };
const LIST = { grants: [], competentOrgans: {} };

const YEARS = { first_day: '2026-01-01', last_day: '2099-12-31' };

/** Where the one for the window is laid: of another bureau than `approval`. */
const unitOf = ({ name, bureau }: Laid): string => (name === 'bureau' ? 'window' : bureau);

const late = { actedAt: '2026-09-03T10:00:00.000+08:00', reason: '停电', proof: { file: 'f', sha256: 'a' } };

/** What is of a case or goes with it, each called by its kind and the relation. */
export async function layBesideCase({ pool }: Desk, laid: Laid): Promise<void> {
  const { zone, name, sha256 } = laid;
  const of = { zone_id: zone, case_id: `case-${name}` };
  const [filed] = STAGES.withdrawn.events;
  const event = { seq: 1, type: filed?.type, data: JSON.stringify(filed) };
  await insert(pool, 'case_event', { case_id: of.case_id, ...event });
  await insert(pool, 'paper', {
    id: `paper-${name}`,
    ...of,
    kind: 'receipt',
    series: `laid-${name}`,
    number: `laid-${name}`,
    content: JSON.stringify(SAMPLES.receipt),
    verify_code: CODES[name as keyof typeof CODES],
  });
  await insert(pool, 'paper_pdf', { paper_id: `paper-${name}`, sha256 });
  if (name === 'same') await insert(pool, 'counter_file', { file_id: 'file-same', attendance_id: 'attendance-same' });
  await insert(pool, 'complaint', { id: `complaint-${name}`, ...of, unit: unitOf(laid), made_by: BY });
  const asked = { kind: 'order', number: `n-${name}`, origin: 'supervisor', asked_by: BY };
  await insert(pool, 'urging', { id: `urging-${name}`, ...of, ...asked, unit: unitOf(laid) });
  await insert(pool, 'late_record', {
    id: `lateRecord-${name}`,
    ...of,
    wish: JSON.stringify({ kind: 'serve', method: 'window', recipient: '吴', late }),
    // Who told it is the one who would confirm it: refused for that, before the engine is asked, which is away.
    actor: JSON.stringify({ person: 'supervisor', name: BY, capacity: 'window', unit: '综合窗口' }),
    command_key: `late-${name}`,
  });
  await insert(pool, 'steward_request', { id: `request-${name}`, zone_id: zone, project_id: `project-${name}` });
  await insert(pool, 'project_works', { project_id: `project-${name}`, number: WORKS });
}

/** Who is of an enterprise or asked to be, on what people act for it, and what is known of it. */
export async function layBesideEnterprise({ pool }: Desk, { zone, enterprise, name }: Laid): Promise<void> {
  const of = { enterprise_id: enterprise };
  if (name === 'own')
    await insert(pool, 'calendar_feed', { id: 'feed', person_id: 'staff', ...of, token_hash: hashOfToken(FEED) });
  // The administrator of the system is kin to the own enterprise, and decides nothing of it.
  if (name === 'same') await insert(pool, 'registration_dispute', { id: 'dispute-own', person_id: BY, ...of });
  for (const [person, capacity] of [
    ['member', 'staff'],
    ['agent', 'agent'],
  ] as const) {
    const id = `${person}-${name}`;
    await insert(pool, 'person', { id, name: id, login: id });
    await insert(pool, 'hat', { id: `${person}hat-${name}`, person_id: id, capacity, ...of, first_day: '2020-01-01' });
  }
  await insert(pool, 'invitation', { id: `invitation-${name}`, ...of, capacity: 'staff', ...INVITED(name) });
  const signed = { person_id: BY, capacity: 'legalRepresentative', means: 'embedded' };
  await insert(pool, 'signature', { id: `signature-${name}`, ...signed });
  const mandate = { zone_id: zone, ...of, agent_id: `agent-${name}`, powers: ['filing'], ...YEARS };
  await insert(pool, 'mandate', { id: `mandate-${name}`, ...mandate, signature_id: `signature-${name}` });
  await insert(pool, 'credit_note', { id: `note-${name}`, zone_id: zone, ...of, kind: 'falseMaterials' });
  const visit = { ground: 'routine', bureau: 'approval', asked_by: BY };
  await insert(pool, 'visit_request', { id: `visitRequest-${name}`, zone_id: zone, ...of, ...visit });
}

const INVITED = (name: string) => ({
  token_hash: hashOfToken(invitationTo(name)),
  created_at: new Date(),
  expires_at: '2099-12-31',
});

/** What an administrator keeps for a zone, and who works there; of things with an applicant those of nobody's kin. */
export async function layBesideZone({ pool }: Desk, { zone, enterprise, name }: Laid, subject: string): Promise<void> {
  const at = { zone_id: zone };
  const person = `person-${name}`;
  await insert(pool, 'person', { id: person, name: person, login: person });
  await insert(pool, 'hat', {
    id: `hat-${name}`,
    person_id: person,
    capacity: 'supervisor',
    ...at,
    first_day: '2020-01-01',
  });
  await insert(pool, 'authority_grant', { id: `grant-${name}`, ...at, mode: 'DELEGATION' });
  await insert(pool, 'authority_list', { id: `list-${name}`, ...at, content: JSON.stringify(LIST) });
  await insert(pool, 'catalogue_edition', { id: `edition-${name}`, ...at, items: '[]' });
  await insert(pool, 'calendar_publication', { id: `publication-${name}`, ...at, content: JSON.stringify(CLOSURE) });
  await insert(pool, 'pilot_instrument', { id: `pilot-${name}`, ...at, item_code: 'A06', ...YEARS });
  await insert(pool, 'relation', {
    id: `relation-${name}`,
    person_id: person,
    uscc: '91310000MA1FL0L26X',
    kind: 'kin',
  });
  const substitution = { ...at, absent_id: person, substitute_id: BY, first_day: '2098-01-01', last_day: '2099-12-31' };
  await insert(pool, 'substitution', { id: `substitution-${name}`, ...substitution });
  await insert(pool, 'erasure', { id: `erasure-${name}`, ...at, case_id: `case-${subject}` });
  await insert(pool, 'steward_request', { id: `zoneRequest-${name}`, ...at, project_id: `project-${subject}` });
  const credit = { ...at, enterprise_id: enterprise, kind: 'falseMaterials', case_id: `case-${subject}` };
  await insert(pool, 'credit_note', { id: `creditRecord-${name}`, ...credit });
}

/** A notice, a session and a substitution of a person, by a name, and what this person was writing. */
export async function layOwn(
  { pool }: Desk,
  name: string,
  { person, zone }: { readonly person: string; readonly zone: string },
): Promise<void> {
  await insert(pool, 'notice', { id: `notice-${name}`, zone_id: zone, person_id: person, kind: 'accepted' });
  const token = { token_hash: randomBytes(32).toString('hex') };
  await insert(pool, 'session', { id: `session-${name}`, person_id: person, ...token, ...NOW });
  const apart = { first_day: '2098-01-01', last_day: '2099-12-31' };
  const away = { zone_id: zone, absent_id: person, substitute_id: BY, ...apart };
  await insert(pool, 'substitution', { id: `ownSubstitution-${name}`, ...away });
  await insert(pool, 'draft', { id: `draft-${name}`, person_id: person, subject: SUBJECT });
}

const NOW = { created_at: new Date(), seen_at: new Date(), rotated_at: new Date() };

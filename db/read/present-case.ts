import { isNamedPilotInForce } from '../../domain/pilot/pilot.ts';
import type { Case } from '../../domain/case/case.ts';
import { completeState } from '../../domain/case/complete-state.ts';
import type { WorldFacts } from '../../domain/case/context.ts';
import { evolve } from '../../domain/case/evolve.ts';
import { whatHappensBy } from '../../domain/case/moments.ts';
import { barringEnd, isRenewedBySilence, lastBeforeSilence } from '../../domain/case/permit.ts';
import { predecessorsOf, type Item, type ItemCode } from '../../domain/catalogue/item.ts';
import { authorityOn, type Grant } from '../../domain/authority/grant.ts';
import type { OrganLevel } from '../../domain/authority/organ.ts';
import type { WorkingCalendar } from '../../domain/clock/calendar.ts';
import type { Day } from '../../domain/clock/day.ts';
import { dayOf, type Instant } from '../../domain/clock/instant.ts';
import { admissionOf } from '../../domain/project/gate.ts';
import { isGrantedFor, type Covered, type GrantedItem } from '../../domain/project/works.ts';
import type { ToldOfTime } from '../../domain/case/papers/dossier.ts';
import type { ReceivedMaterial } from '../../domain/paper/intake-facts.ts';
import type { PaperKind } from '../../domain/paper/paper.ts';
import type { Queryable } from '../pool.ts';
import { itemOn, worldAt, zoneNow, zoneWorldOf, type ZoneWorld } from '../zone-world.ts';
import type { Answers } from '../../domain/plan/question.ts';
import { BARS } from './bars.ts';
import { isGranted } from './how-it-stands.ts';
import { JOINT_ACCEPTANCE, type JointAcceptanceRow } from './joint-acceptance.ts';
import { GRANT_OF, type Succeeded } from './succeeded.ts';
import { SPECIAL_WORKS } from './works-kind.ts';
import { ANSWERS, absentAmong } from './planned-items.ts';
import { GENESIS } from '../genesis.ts';
import { recountedState, type PendingRecount } from './recounted.ts';

/** A case as it stands at this moment of its zone, with the facts that the law asks for. */
export interface PresentCase {
  readonly state: Case;
  readonly world: ZoneWorld;
  readonly now: Instant;
  readonly facts: WorldFacts;
  readonly row: PresentCaseRow;
}

/** What the papers and the record need to know beside the state. */
export interface PresentCaseRow {
  readonly number: string;
  readonly item_code: ItemCode;
  readonly item_version: number;
  /** Situations of the guide in which it was filed. */
  readonly in_situations: readonly string[] | null;
  readonly form: Record<string, unknown>;
  /** To be served electronically; null: nobody was asked. */
  readonly agrees_electronic: boolean | null;
  readonly project_id: string;
  readonly project: {
    code: string;
    name: string;
    industry: string;
    investmentCny: number;
    landHa: number;
    energyTce: number;
    chemicalPark: boolean;
    landContract: boolean;
    /** Null: nobody has answered the questions of its plan. */
    answers: Answers | null;
  };
  readonly enterprise_id: string;
  readonly applicant: { name: string; uscc: string; legalRepresentative: string };
  readonly materials: readonly ReceivedMaterial[];
  readonly numbers: Partial<Record<PaperKind, string>>;
  /** All that told of a special procedure or of a longer limit, in their order; null: none did. */
  readonly told_of_time: readonly ToldOfTime[] | null;
  /** Null: it is no joint acceptance. */
  readonly joint_acceptance: JointAcceptanceRow | null;
  readonly last_hash: string;
  readonly zone_closed: boolean;
  /** How far above the zone the organ stands that has the case or will get it; null: there is none, or nobody entered it. */
  readonly organ_level: OrganLevel | null;
  /** A calendar that was published and not yet carried through the case. */
  readonly recount: PendingRecount | null;
  /** The permit whose renewal or change is applied for, with its case as that was left; null: none is. */
  readonly succeeded: (Succeeded & { readonly state: Case }) | null;
}

interface Row extends PresentCaseRow {
  park: string | null;
  state: Case;
  zone_id: string;
  edition: number;
  clock_at: Date | null;
  granted: readonly GrantedItem[] | null;
  passed: readonly GrantedItem[] | null;
  works: readonly string[] | null;
  deferral_barred: boolean;
  special_works: boolean | null;
  owed: readonly ItemCode[] | null;
}

/** Columns for the project `p` and its enterprise `e`, as the law and the papers know them. */
export const PARTIES = `
    jsonb_build_object('code', trim(p.code), 'name', p.name, 'industry', p.industry,
      'investmentCny', p.investment_cny, 'landHa', p.land_ha, 'energyTce', p.energy_tce, 'chemicalPark', p.chemical_park,
      'landContract', EXISTS (SELECT 1 FROM land_contract l WHERE l.project_id = p.id),
      'answers', ${ANSWERS}) AS project,
    jsonb_build_object('name', e.name, 'uscc', e.uscc, 'legalRepresentative', e.legal_representative) AS applicant`;

/**
 * Columns for the items of the project `p` that are granted, or need no permit (4), the land contract (A05) once it is
 * recorded, those that passed by default, and for its works.
 */
export const GRANTED = `
    (SELECT jsonb_agg(DISTINCT jsonb_build_object('item', o.item_code, 'works', o.works)) FROM (
      SELECT item_code, works FROM case_row g WHERE project_id = p.id AND ${isGranted('g')}
      UNION ALL SELECT 'A05', NULL FROM land_contract WHERE project_id = p.id) o) AS granted,
    (SELECT jsonb_agg(DISTINCT jsonb_build_object('item', o.item_code, 'works', o.works)) FROM case_row o
      WHERE o.project_id = p.id AND o.stage = 'accepted' AND o.state ? 'passedOn') AS passed,
    (SELECT jsonb_agg(w.number ORDER BY w.number) FROM project_works w WHERE w.project_id = p.id) AS works`;

/** Column for the calendar that was published and not yet carried through the case `r`. */
export const RECOUNT = `
    (SELECT jsonb_build_object('publication', b.id, 'version', b.version, 'effectiveAt', b.effective_at)
      FROM calendar_recount c JOIN calendar_publication b ON b.id = c.publication_id
      WHERE c.case_id = r.case_id AND c.moves IS NULL) AS recount`;

/** Column for the permit whose renewal or change is applied for in the case `r`: the case that granted it, and its decision. */
const SUCCEEDED = `
    (SELECT jsonb_build_object('kind', r.state->'succeeds'->>'kind', 'state', s.state, ${GRANT_OF},
        'bySilence', (s.state->'permit'->>'deemedRenewed')::boolean
          AND coalesce(s.state->'permit'->>'renewedOn', r.case_id) = r.case_id)
      FROM case_row s WHERE s.case_id = r.state->'succeeds'->>'caseId') AS succeeded`;

// One question for all that an act needs: each round trip costs more than any part of the answer.
const PRESENT_CASE = `
  SELECT r.state, r.park, r.zone_id, r.project_id, r.enterprise_id, f.number, f.item_code, f.item_version, f.form,
    r.state->'item'->'inSituations' AS in_situations, (r.state->'serviceConsent'->>'agreed')::boolean AS agrees_electronic,
    z.edition, z.clock_at, z.closed_at IS NOT NULL AS zone_closed, ${PARTIES},
    coalesce((SELECT jsonb_agg(jsonb_build_object('code', m.code, 'name', m.name, 'source', 'submitted', 'pages', l.pages,
        'bytes', l.size, 'sha256', l.sha256) ORDER BY m.code, m.handed_at)
      FROM case_material m JOIN file l ON l.id = m.file_id WHERE m.case_id = r.case_id), '[]') AS materials,
    coalesce((SELECT jsonb_object_agg(kind, number) FROM (SELECT DISTINCT ON (kind) kind, number FROM paper
        WHERE case_id = r.case_id ORDER BY kind, event_seq DESC, place DESC) newest), '{}') AS numbers,
    (SELECT jsonb_agg(jsonb_build_object('kind', kind, 'number', number, 'joint', content ? 'joint') ORDER BY event_seq, place)
      FROM paper WHERE case_id = r.case_id AND kind IN ('procedureNotice', 'extensionNotice')) AS told_of_time,
    coalesce((SELECT hash FROM case_event v WHERE v.case_id = r.case_id ORDER BY seq DESC LIMIT 1), '${GENESIS}') AS last_hash,
    ${GRANTED},
    (SELECT jsonb_agg(o.item_code) FROM case_row o
      WHERE o.project_id = r.project_id AND o.deferred > 0 AND o.stage = 'decided'
        AND o.state->'item'->'supplementAfterGrant'->>'before' = r.item_code
        AND (o.works IS NULL OR r.works IS NULL OR o.works && r.works)) AS owed,
    ${RECOUNT}, ${SUCCEEDED},
    EXISTS (SELECT 1 FROM credit_note n WHERE n.enterprise_id = r.enterprise_id
      AND (n.zone_id IS NULL OR n.zone_id = r.zone_id) AND ${BARS.deferral}) AS deferral_barred,
    ${SPECIAL_WORKS} AS special_works,
    (SELECT o.level FROM external_organ o WHERE o.zone_id = r.zone_id
      AND o.name = coalesce(r.state->'upper'->>'organ', r.state->>'direct')) AS organ_level,
    ${JOINT_ACCEPTANCE}
  FROM case_row r
  JOIN case_file f ON f.id = r.case_id
  JOIN zone z ON z.id = r.zone_id
  JOIN project p ON p.id = r.project_id
  JOIN enterprise e ON e.id = r.enterprise_id
  WHERE r.case_id = $1`;

/**
 * A case with the facts of this moment; null if there is no such case. A calendar that was published and not yet carried through
 * it is seen as if it were; `readCaseInHand` of the record carries it through.
 */
export async function readPresentCase(db: Queryable, caseId: string): Promise<PresentCase | null> {
  const present = await readRecordedCase(db, caseId);
  if (!present?.row.recount) return present;
  return { ...present, state: recountedState(present, present.row.recount) };
}

/** A case as it is recorded. */
export async function readRecordedCase(db: Queryable, caseId: string): Promise<PresentCase | null> {
  const { rows } = await db.query<Row>(PRESENT_CASE, [caseId]);
  const row = rows[0];
  if (!row) return null;
  const world = worldAt(await zoneWorldOf(db, row.zone_id, row.edition), row.park);
  const now = zoneNow(row.clock_at);
  const state = completeState(row.state);
  return { state, world, now, row, facts: factsOf(row, state, world, now) };
}

/** What follows a decision is done in the name under which it was made, whoever has the power by then. */
function decidedUnder(state: Case, world: ZoneWorld): Grant | null {
  const kept = state.stage === 'decided' ? state.decision.authority : null;
  return world.grants.find(({ id }) => id === kept) ?? null;
}

/** The upper organ needs no grant (许可法 22): what it decided without one was decided under none. */
const decidedAbove = (state: Case): boolean => state.stage === 'decided' && state.upper !== undefined;

function factsOf(row: Row, state: Case, world: ZoneWorld, now: Instant): WorldFacts {
  const own = { works: state.works ?? null, all: row.works ?? [] };
  return {
    authority:
      decidedUnder(state, world) ??
      (decidedAbove(state) ? null : authorityOn(world.grants, row.item_code, row.project, dayOf(now))),
    waitingFor: stillToBeGranted(state.item, world, {
      granted: row.granted ?? [],
      day: dayOf(now),
      absent: absentAmong(
        predecessorsOf(state.item),
        { ...row.project, specialWorks: row.special_works },
        { world, day: dayOf(now) },
      ),
      ...own,
    }),
    passed: passedFor(row.passed ?? [], own),
    pilotOver:
      state.pilot !== undefined && !isNamedPilotInForce(world.pilots, state.item.code, state.pilot, dayOf(now)),
    ...(row.succeeded && permitBefore(row.succeeded, state, { now, calendar: world.calendar })),
    deferralBarred: row.deferral_barred,
    owedSupplements: row.owed ?? [],
    admission: admissionOf(row.project, world.industries),
    specialWorks: row.special_works,
  };
}

/** The end of a permit may have come before its own case has lived through it. */
function permitBefore(
  { state }: { readonly state: Case },
  application: Case,
  { now, calendar }: { readonly now: Instant; readonly calendar: WorkingCalendar },
): Pick<WorldFacts, 'deemedRenewed' | 'lastBeforeSilence' | 'endedBefore'> {
  const kept = completeState(state);
  const lived = whatHappensBy(kept, now, calendar).reduce<Case>(evolve, kept);
  const endedBefore = barringEnd(lived, application, calendar);
  const last = lastBeforeSilence(lived, application.id, calendar);
  return {
    deemedRenewed: application.succeeds?.kind === 'renewal' && isRenewedBySilence(lived, application.id),
    ...(last && { lastBeforeSilence: last }),
    ...(endedBefore && { endedBefore }),
  };
}

/** Of which works a case is, and which the project has. */
interface OwnWorks {
  readonly works: Covered;
  readonly all: readonly string[];
}

/** What of a project is granted on a day, and what its answers show not to be needed. */
interface Settled extends OwnWorks {
  readonly day: Day;
  readonly granted: readonly GrantedItem[];
  readonly absent: ReadonlyMap<ItemCode, unknown>;
}

/**
 * What bars an item of the zone until it is granted for each of the works of the case, and is not. What the project does not
 * need bars nothing, and neither does what the catalogue of the day does not have (any more).
 */
export const stillToBeGranted = (
  item: Pick<Item, 'code' | 'after'>,
  world: Pick<ZoneWorld, 'items' | 'withdrawals'>,
  { granted, absent, day, ...own }: Settled,
): readonly ItemCode[] =>
  predecessorsOf(item).filter(
    (code) => itemOn(world, code, day) !== undefined && !absent.has(code) && !isGrantedFor(code, granted, own),
  );

/** Items that passed by default for each of the works of the case. */
export const passedFor = (passed: readonly GrantedItem[], own: OwnWorks): readonly ItemCode[] =>
  [...new Set(passed.map(({ item }) => item))].filter((code) => isGrantedFor(code, passed, own));

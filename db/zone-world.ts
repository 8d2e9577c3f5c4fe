import type { CompetentOrgans, OrgansFrom } from '../domain/authority/competent-organ.ts';
import type { Grant } from '../domain/authority/grant.ts';
import type { Item, ItemCode } from '../domain/catalogue/item.ts';
import type { CalendarYear } from '../domain/clock/calendar-year.ts';
import type { Day } from '../domain/clock/day.ts';
import { instantFromMs, type Instant } from '../domain/clock/instant.ts';
import type { Pilot } from '../domain/pilot/pilot.ts';
import type { Remedies } from '../domain/paper/case-facts.ts';
import type { Contact } from '../domain/paper/paper.ts';
import { DEFAULT_INDUSTRIES, type IndustryLists } from '../domain/project/gate.ts';
import { DEFAULT_PLAN_RULES, type PlanRules } from '../domain/plan/plan-rules.ts';
import { DEFAULT_ZONE_RULES, type ZoneClass, type ZoneId, type ZoneRules } from '../domain/zone/zone.ts';
import {
  calendarEditions,
  calendarInForce,
  parkCalendars,
  type CalendarRows,
  type Calendars,
  type DeskCalendar,
} from './calendar-editions.ts';
import { poolOf, type Queryable } from './pool.ts';

/** From its day on an item is in the catalogue no more, unless a later version brings it back. */
export interface ItemWithdrawal {
  readonly code: ItemCode;
  readonly from: Day;
  readonly version: number;
}

/** A zone as its acts see it: what it is, its rules, calendar, catalogue and grants, as of one edition. */
export interface ZoneWorld extends DeskCalendar, Calendars {
  readonly id: ZoneId;
  readonly edition: number;
  readonly class: ZoneClass;
  readonly name: string;
  readonly organ: string;
  readonly numberWord: string;
  readonly region: string;
  readonly contact: Contact;
  readonly remedies: Remedies;
  readonly practice: boolean;
  readonly rules: ZoneRules;
  /** What it forbids and what it wants; never part of a case. */
  readonly industries: IndustryLists;
  /** Whom it names where it is not competent, and whom from a later day on (`organsOn`). */
  readonly competentOrgans: CompetentOrgans;
  readonly organsToCome: readonly OrgansFrom[];
  /** What it leaves to the plans of projects. */
  readonly planRules: PlanRules;
  /** Years of the zone's calendar, for the foot of a ledger. */
  readonly years: readonly CalendarYear[];
  /** All versions of each item, that which comes into force last first; of two from one day, the newer one. */
  readonly items: ReadonlyMap<ItemCode, readonly Item[]>;
  /** Items that an edition of the catalogue left out, with the version that was the newest then. */
  readonly withdrawals: readonly ItemWithdrawal[];
  readonly grants: readonly Grant[];
  /** Pilot instruments on record, confirmed or not, over or not. */
  readonly pilots: readonly Pilot[];
  readonly bureaus: ReadonlyMap<string, string>;
}

// Editions are immutable, so what was read of one stays true; the newest edition of each zone is kept.
const kept = new WeakMap<object, Map<string, ZoneWorld>>();

/** The zone as of its current edition; `null` if there is no such zone. */
export async function zoneWorld(db: Queryable, zone: string): Promise<ZoneWorld | null> {
  const { rows } = await db.query<{ edition: number }>('SELECT edition FROM zone WHERE id = $1', [zone]);
  return rows[0] ? zoneWorldOf(db, zone, rows[0].edition) : null;
}

/** The zone as of its current edition, with its own moment; `null` if there is no such zone. */
export async function zoneWithMoment(
  db: Queryable,
  zone: string,
): Promise<{ readonly world: ZoneWorld; readonly now: Instant } | null> {
  const { rows } = await db.query<{ edition: number; clock_at: Date | null }>(
    'SELECT edition, clock_at FROM zone WHERE id = $1',
    [zone],
  );
  const [found] = rows;
  return found ? { world: await zoneWorldOf(db, zone, found.edition), now: zoneNow(found.clock_at) } : null;
}

/** The zone as of an edition that was just read. */
export async function zoneWorldOf(db: Queryable, zone: string, edition: number): Promise<ZoneWorld> {
  const worlds = kept.get(poolOf(db)) ?? new Map<string, ZoneWorld>();
  kept.set(poolOf(db), worlds);
  const known = worlds.get(zone);
  if (known && known.edition === edition) return known;
  const world = await readWorld(db, zone);
  if (world.edition === edition) worlds.set(zone, world);
  return world;
}

/** The zone as the desk of a park counts (null: its own), whose closures come on top. */
export const worldAt = (world: ZoneWorld, park: string | null | undefined): ZoneWorld => ({
  ...world,
  ...world.parks.get(park ?? ''),
});

/** The version of an item in force on a day, or undefined. */
export function itemOn(world: Pick<ZoneWorld, 'items' | 'withdrawals'>, code: ItemCode, day: Day): Item | undefined {
  const item = versionOn(world, code, day);
  return item && isWithdrawn(world, item, day) ? undefined : item;
}

/** The version of an item that a day has, whether it is withdrawn on that day or not; undefined before the first. */
export const versionOn = ({ items }: Pick<ZoneWorld, 'items'>, code: ItemCode, day: Day): Item | undefined =>
  items.get(code)?.find((version) => version.effectiveFrom <= day);

/** The day from which another version takes over from that of a day; null: none is set down. */
export const versionUntil = ({ items }: Pick<ZoneWorld, 'items'>, code: ItemCode, day: Day): Day | null =>
  items.get(code)?.findLast((version) => version.effectiveFrom > day)?.effectiveFrom ?? null;

/** A version of an item, in force or not: that under which a case was filed; undefined where the zone does not have it. */
export const itemOfVersion = (
  { items }: Pick<ZoneWorld, 'items'>,
  { code, version }: Pick<Item, 'code' | 'version'>,
): Item | undefined => items.get(code)?.find((one) => one.version === version);

/** What was set down later for a day before the withdrawal ends with it as well; only what begins with it or after brings back. */
const isWithdrawn = ({ withdrawals }: Pick<ZoneWorld, 'withdrawals'>, item: Item, day: Day): boolean =>
  withdrawals.some(
    ({ code, version, from }) =>
      code === item.code && from <= day && (version >= item.version || item.effectiveFrom < from),
  );

/** All items in force on a day, by code. */
export const itemsOn = (world: ZoneWorld, day: Day): readonly Item[] =>
  [...world.items.keys()].toSorted().flatMap((code) => itemOn(world, code, day) ?? []);

/** The zone's moment: its own clock, or the machine's. */
export const zoneNow = (clockAt: Date | null): Instant => instantFromMs(clockAt ? clockAt.getTime() : Date.now());

interface WorldRow extends CalendarRows {
  id: ZoneId;
  edition: number;
  class: ZoneClass;
  plan_rules: Partial<PlanRules> | null;
  name: string;
  organ: string;
  number_word: string;
  region: string;
  contact: Contact;
  remedies: Remedies;
  practice: boolean;
  rules:
    (ZoneRules & Partial<IndustryLists> & { competentOrgans?: CompetentOrgans; organsToCome?: OrgansFrom[] }) | null;
  items: Item[] | null;
  withdrawals: ItemWithdrawal[] | null;
  grants: Grant[] | null;
  pilots: Pilot[] | null;
  bureaus: { code: string; name: string }[] | null;
}

const READ_WORLD = `
  SELECT z.id, z.edition, z.class, z.name, z.organ, z.number_word, z.region, z.contact, z.remedies, z.practice,
    (SELECT rules FROM zone_rules r WHERE r.zone_id = z.id ORDER BY version DESC LIMIT 1) AS rules,
    (SELECT rules FROM zone_plan_rules r WHERE r.zone_id = z.id ORDER BY version DESC LIMIT 1) AS plan_rules,
    (SELECT jsonb_agg(jsonb_build_object('year', year, 'version', version::text, 'status', status, 'off', to_jsonb(off_days),
              'work', to_jsonb(work_days), 'source', source, 'notice', notice,
              'edition', CASE WHEN publication_id IS NULL THEN 0 ELSE version END) ORDER BY version)
     FROM calendar_year y WHERE y.zone_id = z.id) AS years,
    (SELECT jsonb_agg(jsonb_build_object('day', day, 'closed', closed, 'edition', version, 'park', park) ORDER BY version, day)
     FROM calendar_closure c WHERE c.zone_id = z.id) AS closures,
    (SELECT jsonb_agg(jsonb_build_object('version', version, 'park', park, 'from', (effective_at AT TIME ZONE 'Asia/Shanghai')::date)
              ORDER BY version)
     FROM calendar_publication p WHERE p.zone_id = z.id AND p.version IS NOT NULL) AS publications,
    (SELECT jsonb_agg(item || jsonb_build_object('version', version, 'effectiveFrom', effective_from)
              ORDER BY effective_from DESC, version DESC)
     FROM item_version i WHERE i.zone_id = z.id) AS items,
    (SELECT jsonb_agg(jsonb_build_object('code', code, 'from', effective_from, 'version', version))
     FROM item_withdrawal w WHERE w.zone_id = z.id) AS withdrawals,
    (SELECT jsonb_agg(jsonb_build_object('id', id, 'items', coalesce(to_jsonb(g.items), '"all"'::jsonb), 'mode', mode,
              'grantor', grantor, 'instrumentNo', instrument_no, 'validFrom', valid_from, 'validTo', valid_to, 'scope', scope)
              ORDER BY valid_from, id)
     FROM authority_grant g WHERE g.zone_id = z.id) AS grants,
    (SELECT jsonb_agg(jsonb_build_object('id', t.id, 'item', t.item_code, 'issuer', t.issuer, 'instrumentNo', t.instrument_no,
              'industries', to_jsonb(t.industries), 'areaAssessment', t.area_assessment, 'from', t.first_day, 'to', t.last_day, 'enteredBy', t.entered_by,
              'confirmed', t.confirmed_at IS NOT NULL, 'ended', t.ended_at IS NOT NULL) ORDER BY t.first_day, t.id)
     FROM pilot_instrument t WHERE t.zone_id = z.id) AS pilots,
    (SELECT jsonb_agg(jsonb_build_object('code', code, 'name', name)) FROM bureau b WHERE b.zone_id = z.id) AS bureaus
  FROM zone z WHERE z.id = $1`;

/** The zone as the running transaction has made it; not kept, since the transaction may still be undone. */
export async function readWorld(db: Queryable, zone: string): Promise<ZoneWorld> {
  const { rows } = await db.query<WorldRow>(READ_WORLD, [zone]);
  const row = rows[0];
  if (!row) throw new Error(`no zone ${zone}`);
  const editions = calendarEditions(row);
  return {
    id: row.id,
    edition: row.edition,
    class: row.class,
    planRules: { ...DEFAULT_PLAN_RULES, ...row.plan_rules },
    name: row.name,
    organ: row.organ,
    numberWord: row.number_word,
    region: row.region.trim(),
    contact: row.contact,
    remedies: row.remedies,
    practice: row.practice,
    ...keptRules(row.rules),
    calendar: calendarInForce(editions),
    years: editions.at(-1)?.years ?? [],
    editions,
    parks: parkCalendars(row),
    items: versionsByCode(row.items ?? []),
    withdrawals: row.withdrawals ?? [],
    grants: row.grants ?? [],
    pilots: row.pilots ?? [],
    bureaus: new Map((row.bureaus ?? []).map((bureau) => [bureau.code, bureau.name])),
  };
}

/** Rules bind the cases that are filed under them; lists of industries are asked anew each time. */
function keptRules(
  kept: WorldRow['rules'],
): Pick<ZoneWorld, 'rules' | 'industries' | 'competentOrgans' | 'organsToCome'> {
  const { competentOrgans = {}, organsToCome = [], ...lists } = { ...DEFAULT_INDUSTRIES, ...kept };
  const { prohibitedIndustries, strategicIndustries, verificationIndustries, negativeIndustries, ...rules } = lists;
  const industries = { prohibitedIndustries, strategicIndustries, verificationIndustries, negativeIndustries };
  return { rules: { ...DEFAULT_ZONE_RULES, ...rules }, industries, competentOrgans, organsToCome };
}

function versionsByCode(items: readonly Item[]): ReadonlyMap<ItemCode, readonly Item[]> {
  const codes = [...new Set(items.map((item) => item.code))];
  return new Map(codes.map((code) => [code, items.filter((item) => item.code === code)]));
}

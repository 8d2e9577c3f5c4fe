import { createHash } from 'node:crypto';
import { findAuthorityList, type AuthorityListRow } from '../../db/desk/authority-list.ts';
import type { ZoneRow } from '../../db/desk/zone.ts';
import type { Queryable } from '../../db/pool.ts';
import type { ZoneWorld } from '../../db/zone-world.ts';
import { changesNothing, diffAuthorityList, type ListDiff } from '../../domain/authority/list-diff.ts';
import { organsOn } from '../../domain/authority/competent-organ.ts';
import type { AuthorityList, ListSurroundings } from '../../domain/authority/list-lint.ts';
import { canonical } from '../../domain/canonical.ts';
import type { Day } from '../../domain/clock/day.ts';
import { readItems } from '../../catalogue/read-items.ts';
import type { CatalogueFile } from '../catalogue/check-files.ts';
import { factsOfFaults } from '../catalogue/finding.ts';
import type { Language } from '../words/language.ts';
import { Problem } from '../http/problem.ts';
import { stateOf } from '../views/two-persons.ts';
import { todayOf, worldOr404 } from '../zone/zone-desk.ts';
import { checkList } from './check-list.ts';

const BUILT_IN: readonly string[] = readItems().map(({ code }) => code);

/** A zone as a list is put beside it. */
export interface BesideList {
  readonly world: ZoneWorld;
  readonly today: Day;
  /** By which the powers of a comparison are known again. */
  readonly base: string;
}

/** Reads what a list is compared with. */
export async function besideList(db: Queryable, zone: ZoneRow): Promise<BesideList> {
  const world = await worldOr404(db, zone.id);
  const base = createHash('sha256')
    .update(canonical([world.grants, world.competentOrgans, world.organsToCome]))
    .digest('hex');
  return { world, today: todayOf(zone), base };
}

/** Items that a power may be about: those of the zone, and those that it has not taken over yet. */
export const itemsKnownIn = ({ items }: ZoneWorld): ReadonlySet<string> => new Set([...BUILT_IN, ...items.keys()]);

/** Beside what a list is linted: known items, the zone's own organs, the day. */
export const surroundingsOf = ({ world }: BesideList, from: Day): ListSurroundings => ({
  items: itemsKnownIn(world),
  ownOrgans: new Set([world.organ, world.name, ...world.bureaus.values()]),
  from,
});

/** The list of the file; throws 422 `E-LIST-FAULTS` with every fault, and nothing is kept. */
export function listIn(file: CatalogueFile, from: Day, beside: BesideList, language: Language): AuthorityList {
  const { findings, list } = checkList(file, surroundingsOf(beside, from), language);
  if (list && findings.length === 0) return list;
  throw new Problem(422, { code: 'E-LIST-FAULTS', field: 'file', facts: factsOfFaults(findings), faults: findings });
}

/** What the list changes; throws 409 `E-LIST-NOTHING`, 422 `E-DATE-ORDER` for a day that is over. */
export function requireChange(list: AuthorityList, from: Day, { world, today }: BesideList): ListDiff {
  if (from < today)
    throw new Problem(422, { code: 'E-DATE-ORDER', field: 'effectiveFrom', facts: { first: today, last: from } });
  const diff = diffAuthorityList({ grants: world.grants, competentOrgans: organsOn(world, from) }, list, from);
  if (changesNothing(diff)) throw new Problem(409, { code: 'E-LIST-NOTHING' });
  return diff;
}

export async function listOr404(db: Queryable, zone: string, id: string): Promise<AuthorityListRow> {
  const found = await findAuthorityList(db, zone, id);
  if (!found) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'list' });
  return found;
}

/** A draft; throws 409 `E-LIST-NOT-DRAFT` for what was confirmed or withdrawn. */
export async function listDraftOr409(db: Queryable, zone: string, id: string): Promise<AuthorityListRow> {
  const found = await listOr404(db, zone, id);
  if (stateOf(found) !== 'draft') throw new Problem(409, { code: 'E-LIST-NOT-DRAFT' });
  return found;
}

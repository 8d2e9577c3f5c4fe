import { findEdition, type EditionRow } from '../../db/desk/catalogue-edition.ts';
import type { ZoneRow } from '../../db/desk/zone.ts';
import type { Queryable } from '../../db/pool.ts';
import { colleaguesIn } from '../../db/read/officers.ts';
import { itemsOn, versionUntil, type ZoneWorld } from '../../db/zone-world.ts';
import { diffCatalogues } from '../../domain/catalogue/edition/diff.ts';
import type { Item } from '../../domain/catalogue/item.ts';
import { lintCatalogue, type LintZone } from '../../domain/catalogue/lint.ts';
import { isWarning, type Guide } from '../../domain/catalogue/lint/fault.ts';
import type { Day } from '../../domain/clock/day.ts';
import { ENGLISH } from '../words/english.ts';
import type { Language } from '../words/language.ts';
import { wordsOfFault } from './lint-words.ts';
import { Problem } from '../http/problem.ts';
import { stateOf } from '../views/two-persons.ts';
import { todayOf, worldOr404 } from '../zone/zone-desk.ts';
import { checkFiles, hasFault, type CatalogueFile } from './check-files.ts';
import { tellDiff } from './diff-words.ts';
import { factsOfFaults } from './finding.ts';

/** A zone as a catalogue is put beside it. */
export interface Beside {
  readonly world: ZoneWorld;
  readonly today: Day;
  readonly lint: LintZone;
  /** What was published last of each item, by which a comparison is known. */
  readonly base: string;
}

/** Reads what a catalogue is compared with and linted beside. */
export async function besideOf(db: Queryable, zone: ZoneRow): Promise<Beside> {
  const [world, officers] = [await worldOr404(db, zone.id), await colleaguesIn(db, zone.id)];
  const today = todayOf(zone);
  const lint = {
    staffing: { bureaus: new Set(world.bureaus.keys()), officers },
    year: { calendar: world.calendar, today },
    english: ENGLISH,
  };
  return { world, today, lint, base: publishedIn(world) };
}

/** Another one with each version and each withdrawal, those of days before what is to come as well. */
function publishedIn({ items, withdrawals }: ZoneWorld): string {
  const versions = [...items].map(([code, all]) => `${code}:${Math.max(...all.map(({ version }) => version))}`);
  const gone = withdrawals.map(({ code, version, from }) => `${code}:${version}-${from}`);
  return [...versions, ...gone].toSorted().join(' ');
}

/** The items of the files and the warnings; throws 422 `E-CATALOGUE-FAULTS` with every fault, and nothing is kept. */
export function itemsIn(files: readonly CatalogueFile[], beside: Beside, language: Language) {
  const { findings, items } = checkFiles(files, beside.lint, language);
  if (!hasFault(findings)) return { items, warnings: findings };
  const faults = findings.filter(({ severity }) => severity === 'fault');
  throw new Problem(422, { code: 'E-CATALOGUE-FAULTS', field: 'files', facts: factsOfFaults(faults), faults });
}

/** A version as its guide: without number and day. */
const guideOf = ({ version: _version, effectiveFrom: _from, ...guide }: Item): Guide => guide;

/** What the items would change of those that are in force on a day. */
export const diffFromDay = (items: readonly Guide[], day: Day, { world }: Beside) =>
  diffCatalogues(itemsOn(world, day).map(guideOf), items);

/** What an edition changes: of what is in force on its day, or of another edition. */
export function tellEditionDiff(row: EditionRow, against: EditionRow | null, beside: Beside, language: Language) {
  const from = row.effective_from;
  if (against) return tellDiff(diffCatalogues(against.items, row.items), language);
  return tellDiff(diffFromDay(row.items, from, beside), language, (code) => versionUntil(beside.world, code, from));
}

/**
 * An edition changes something of what is in force on its day, which is not over. What is to come already stays: what the
 * edition says of an item ends where the next version of that item begins.
 */
export function requireEffective(items: readonly Guide[], effective: Day, beside: Beside): void {
  const first = beside.today;
  if (effective < first)
    throw new Problem(422, { code: 'E-DATE-ORDER', field: 'effectiveFrom', facts: { first, last: effective } });
  if (diffFromDay(items, effective, beside).length === 0) throw new Problem(409, { code: 'E-EDITION-NOTHING' });
}

/** Is it still sound for the zone as it is now? Officers come and go between proposal and confirmation. */
export function requireSound(items: readonly Guide[], { lint }: Beside, language: Language): void {
  const all = [...lintCatalogue(items, lint)].flatMap(([code, faults]) =>
    faults.filter((one) => !isWarning(one)).map((one) => `${code} ${one.path}: ${wordsOfFault(one, language)}`),
  );
  if (all.length > 0) throw new Problem(422, { code: 'E-LINT', field: 'items', facts: { all } });
}

export async function editionOr404(db: Queryable, zone: string, id: string): Promise<EditionRow> {
  const found = await findEdition(db, zone, id);
  if (!found) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'edition' });
  return found;
}

/** A draft; throws 409 `E-EDITION-NOT-DRAFT` for what was confirmed or withdrawn. */
export async function draftOr409(db: Queryable, zone: string, id: string): Promise<EditionRow> {
  const found = await editionOr404(db, zone, id);
  if (stateOf(found) !== 'draft') throw new Problem(409, { code: 'E-EDITION-NOT-DRAFT' });
  return found;
}

import { readOpenCases, type ProjectPlace } from '../../db/read/home.ts';
import type { Queryable } from '../../db/pool.ts';
import type { ItemCode } from '../../domain/catalogue/item.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import { mandatedItems, type Signatory } from '../../domain/mandate/mandate.ts';
import type { PresentZone } from '../zone/zone.ts';
import { signatoryOf } from './mandates.ts';
import type { Who } from './who.ts';

/** What mandates of today let an agent or a steward file and complete, in projects and in their open cases. */
export interface Mandated {
  readonly projects: { id: string; items: ItemCode[] | 'all' }[];
  readonly cases: string[];
}

/** The same for these projects; null for whoever needs no mandate. */
export async function mandatedIn(
  db: Queryable,
  who: Who,
  projects: readonly ProjectPlace[],
  zones: ReadonlyMap<string, PresentZone>,
): Promise<Mandated | null> {
  const signatories = new Map<string, Signatory | null>();
  for (const zone of zones.keys()) signatories.set(zone, await signatoryOf(db, who, zone));
  if ([...signatories.values()].every((one) => one === null || !('mandates' in one))) return null;
  const open = await readOpenCases(
    db,
    projects.map(({ id }) => id),
  );
  const given = projects.map(({ id, zone }) => {
    const signatory = signatories.get(zone);
    const now = zones.get(zone)?.now;
    if (!signatory || !('mandates' in signatory) || now === undefined) return { id, items: [] };
    const items = mandatedItems(signatory.mandates, { power: 'filing', project: id }, dayOf(now));
    return { id, items: items === 'all' ? items : [...items] };
  });
  const itemsOf = new Map(given.map(({ id, items }) => [id, items]));
  const covered = open.filter(({ project, item }) => covers(itemsOf.get(project), item));
  return { projects: given, cases: covered.map(({ id }) => id) };
}

const covers = (items: readonly ItemCode[] | 'all' | undefined, item: ItemCode): boolean =>
  items === 'all' || (items?.includes(item) ?? false);

import { holdMandates } from '../db/desk/mandate.ts';
import type { Queryable } from '../db/pool.ts';
import type { PresentCase } from '../db/read/present-case.ts';
import type { Day } from '../domain/clock/day.ts';
import { dayOf } from '../domain/clock/instant.ts';
import { coveringMandate, refuseDeed, type Deed, type Mandate, type Signatory } from '../domain/mandate/mandate.ts';
import { problemOf } from './problem.ts';
import type { Who } from './who.ts';

/**
 * Who acts for an enterprise before a zone, with the mandates of an agent; `null` for whoever acts for none. Within a
 * transaction none of them can be ended before what is done on it is recorded.
 */
export async function signatoryOf(db: Queryable, { hat, person }: Who, zone: string): Promise<Signatory | null> {
  if (!hat?.enterprise) return null;
  if (hat.capacity === 'legalRepresentative' || hat.capacity === 'staff') return { capacity: hat.capacity };
  if (hat.capacity !== 'agent') return null;
  return { capacity: 'agent', mandates: await holdMandates(db, { zone, enterprise: hat.enterprise }, person.id) };
}

/** What of an act on a case a mandate must cover. */
export const deedOf = (act: string, { row, state, world, now }: PresentCase): DeedBefore => ({
  power: act === 'promiseDeferral' ? 'deferral' : 'filing',
  project: row.project_id,
  item: state.item.code,
  zone: world.id,
  today: dayOf(now),
});

/** A deed with the zone before which it is done, and its day. */
type DeedBefore = Deed & { readonly zone: string; readonly today: Day };

/**
 * The mandate on which an agent does the deed; null for the enterprise's own people. Refuses an agent whose mandate does
 * not cover it (民法典 171(1)), and staff who would sign a promise. Whoever acts for no enterprise is judged elsewhere.
 */
export async function requireMandate(
  db: Queryable,
  who: Who,
  { zone, today, ...deed }: DeedBefore,
): Promise<Mandate | null> {
  const signatory = await signatoryOf(db, who, zone);
  const refusal = signatory && refuseDeed(signatory, deed, today);
  if (refusal) throw problemOf(refusal, today);
  return mandateOf(signatory, deed, today);
}

/** The mandate that a signature names, if an agent signs on one. */
export function mandateOf(signatory: Signatory | null, deed: Deed, today: Day): Mandate | null {
  return signatory?.capacity === 'agent' ? (coveringMandate(signatory.mandates, deed, today) ?? null) : null;
}

import { holdMandates } from '../../db/desk/mandate.ts';
import type { Queryable } from '../../db/pool.ts';
import type { StandingCase } from '../../db/read/standing-case.ts';
import type { Day } from '../../domain/clock/day.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import {
  coveringMandate,
  MANDATED_CAPACITIES,
  type Deed,
  type Mandate,
  type Signatory,
} from '../../domain/mandate/mandate.ts';
import { refuseUnmandated, type MandateFacts } from '../../domain/permission/may.ts';
import { RIGHTS, type Act } from '../../domain/permission/rights.ts';
import type { Rule } from '../../domain/permission/rule.ts';
import { orProblem } from '../http/problem.ts';
import type { Who } from './who.ts';

/**
 * Who acts for an enterprise before a zone, with the mandates of whoever is entrusted; `null` for whoever acts for none. Within a
 * transaction none of them can be ended before what is done on it is recorded.
 */
export async function signatoryOf(db: Queryable, { hat, person }: Who, zone: string): Promise<Signatory | null> {
  if (!hat?.enterprise) return null;
  if (hat.capacity === 'legalRepresentative' || hat.capacity === 'staff') return { capacity: hat.capacity };
  const capacity = MANDATED_CAPACITIES.find((one) => one === hat.capacity);
  if (!capacity) return null;
  const to = { agent: person.id, capacity };
  return { capacity, mandates: await holdMandates(db, { zone, enterprise: hat.enterprise }, to) };
}

/** What is done before a zone on a day, as a mandate must cover it. */
export type DeedBefore = MandateFacts['deed'] & { readonly zone: string; readonly today: Day };

/** An act on a case. */
export const deedOn = ({ row, state, world, now }: StandingCase): DeedBefore => ({
  project: row.project_id,
  item: state.item.code,
  zone: world.id,
  today: dayOf(now),
});

/** Something done for a project as a whole. */
export const deedFor = (project: string | null, { world, now }: Pick<StandingCase, 'world' | 'now'>): DeedBefore => ({
  project,
  item: null,
  zone: world.id,
  today: dayOf(now),
});

/** On what somebody does it for an enterprise; null for whoever acts for none. */
export async function mandateFor(db: Queryable, who: Who, deed: DeedBefore): Promise<MandateFacts | null> {
  const signatory = await signatoryOf(db, who, deed.zone);
  return signatory && factsOf(signatory, deed);
}

/** The facts that a rule with a power asks for. */
export const factsOf = (signatory: Signatory, { zone: _zone, today, ...deed }: DeedBefore): MandateFacts => ({
  signatory,
  deed,
  today,
});

/**
 * The mandate on which an agent or a steward does it; null for the enterprise's own people. Refuses one whose mandate does not
 * cover it (民法典 171(1)), and staff who would sign a promise. Whoever acts for no enterprise is judged elsewhere.
 */
export async function requireMandate(db: Queryable, who: Who, act: Act, deed: DeedBefore): Promise<Mandate | null> {
  const mandate = await mandateFor(db, who, deed);
  orProblem(refuseUnmandated(who.hat, act, { mandate }), deed.today);
  const { power }: Rule = RIGHTS[act];
  return power && mandate ? mandateOf(mandate.signatory, { ...mandate.deed, power }, mandate.today) : null;
}

/** The mandate that a signature names, if somebody signs on one. */
export function mandateOf(signatory: Signatory | null, deed: Deed, today: Day): Mandate | null {
  return signatory && 'mandates' in signatory ? (coveringMandate(signatory.mandates, deed, today) ?? null) : null;
}

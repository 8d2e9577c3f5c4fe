import { SUPERVISING_CAPACITIES, type Capacity } from '../case/actor.ts';
import { unitAbove, WINDOW } from '../case/duty.ts';
import { worksForZone, type Hat } from './hat.ts';
import type { CaseThing, EnterpriseThing, ProjectThing, StepThing, UnitThing } from './thing.ts';

/**
 * Which things: those with these facts, of a list one of it; null: none. One answer for a thing at hand and for the rows of a
 * table (db/read/seen.ts), so that no list shows what a page refuses.
 */
export type Which<T> = { readonly [K in keyof T]?: T[K] | readonly T[K][] } | null;

/** Is this thing one of them? */
export const isOne = <T extends object>(which: Which<T>, thing: T): boolean =>
  which !== null && Object.entries(which).every(([fact, wanted]) => [wanted].flat().includes(thing[fact as keyof T]));

type SeenOfCase = Pick<CaseThing, 'zone' | 'enterprise' | 'project' | 'above' | 'party'>;

/**
 * The cases that somebody reads: an enterprise its own in the zones where one may act, of which a steward those of the projects
 * (s)he helps with; who works for a zone all of its cases, an upper organ those that came to it, a third party the one of whose
 * hearing it was told (许可法 36).
 */
export function whichCases(hat: Hat): Which<SeenOfCase> {
  const served = whichOfZone(hat);
  if (served === null) return whichOwnProjects(hat);
  if (hat.capacity === 'upperOrgan') return { ...served, above: hat.organ ?? '' };
  return hat.capacity === 'thirdParty' ? { ...served, party: true } : whichBeside(hat);
}

/** The projects, and the commitments of projects: an enterprise's own where one may act, of which a steward some; all of a zone. */
export const whichProjects = (hat: Hat): Which<ProjectThing> => whichOwnProjects(hat) ?? whichBeside(hat);

/** Enterprises before zones: the own one in the zones where one may act, all of them for who works in the zone. */
export function whichEnterprises(hat: Hat): Which<EnterpriseThing> {
  if (isSystemAdmin(hat)) return {};
  const { enterprise } = hat;
  return enterprise === null ? whichBeside(hat) : { enterprise, ...inZones(hat) };
}

/** The visits of enterprises; a steward helps with projects and with nothing beside them. */
export const whichVisits = (hat: Hat): Which<EnterpriseThing> =>
  hat.capacity === 'steward' ? null : whichEnterprises(hat);

/** What is beside the cases of a zone: a third party was told of one case, and of nothing beside it. */
export const whichBeside = (hat: Hat): Which<{ readonly zone: string }> =>
  worksForZone(hat) ? whichOfZone(hat) : null;

/** The steps that are taken at somebody's desk. */
export function whichSteps(hat: Hat): Which<StepThing> {
  const served = whichOfZone(hat);
  return served && { ...served, unit: unitOf(hat), kind: STEPS[hat.capacity] ?? [] };
}

/** The units whose work somebody distributes and looks over: a head of one bureau that bureau, everybody else the zone. */
export function whichUnits(hat: Hat): Which<UnitThing> {
  const served = SUPERVISING_CAPACITIES.some((one) => one === hat.capacity) ? whichOfZone(hat) : null;
  return served && hat.bureau !== null ? { ...served, unit: hat.bureau } : served;
}

/** Everything of the zone that somebody serves. */
export const whichOfZone = ({ zone, enterprise }: Hat): { readonly zone: string } | null =>
  enterprise === null && zone !== null ? { zone } : null;

function whichOwnProjects(hat: Hat): Which<ProjectThing> {
  const { enterprise, projects } = hat;
  return enterprise === null ? null : { enterprise, ...inZones(hat), ...(projects && { project: projects }) };
}

/**
 * The zones in which somebody sees what is of the own enterprise: that of the hat; undefined: all. Whoever typed its credit code first and is
 * not confirmed reads nothing of what it has in earnest: a window files, inspects and judges for the enterprise itself.
 */
export function ownZones({ zone, practisesIn }: Hat): readonly string[] | undefined {
  if (practisesIn === undefined) return zone === null ? undefined : [zone];
  return practisesIn.filter((one) => zone === null || one === zone);
}

function inZones(hat: Hat): { readonly zone?: string | readonly string[] } {
  const zones = ownZones(hat);
  if (zones === undefined) return {};
  return { zone: zones.length === 1 ? (zones[0] ?? '') : zones };
}

/** The administrator of the installation keeps every zone. */
export const isSystemAdmin = ({ capacity, zone, enterprise }: Hat): boolean =>
  capacity === 'admin' && zone === null && enterprise === null;

/** The unit at whose desk somebody sits. */
export function unitOf({ capacity, bureau, organ }: Pick<Hat, 'capacity' | 'bureau' | 'organ'>): string {
  if (capacity === 'window') return WINDOW;
  return capacity === 'upperOrgan' ? unitAbove(organ ?? '') : (bureau ?? '');
}

/** Which steps each officer takes. */
export const STEPS: Readonly<Partial<Record<Capacity, readonly StepThing['kind'][]>>> = {
  window: ['accept', 'forward', 'transfer', 'serve'],
  reviewer: ['review', 'opinion', 'hearing', 'reexamine', 'extendPermit', 'deregister'],
  approver: ['sign', 'revoke'],
  inspector: ['check'],
  upperOrgan: ['accept', 'review', 'sign', 'revoke', 'extendPermit', 'deregister'],
};

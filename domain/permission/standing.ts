import { HEAD_CAPACITIES, SUPERVISING_CAPACITIES, type Capacity } from '../case/actor.ts';
import { unitAbove, WINDOW } from '../case/duty.ts';
import {
  isWith,
  type CaseThing,
  type EnterpriseThing,
  type FileThing,
  type PaperThing,
  type ProjectThing,
  type StepThing,
  type UnitThing,
} from './thing.ts';
import { actsForProject, worksForZone, type Hat } from './hat.ts';

/** What of a thing of each kind decides who may touch it. */
export interface Things {
  /** Nothing of its own: what is found there belongs to whoever asks. */
  readonly nothing: undefined;
  /** The installation as a whole. */
  readonly system: undefined;
  /** What a zone is governed by, and who works there. */
  readonly zone: { readonly zone: string };
  /** The account of a person of a zone; `shared`: the person has to do with more than that zone. */
  readonly account: { readonly zone: string; readonly shared: boolean };
  /** Who enterprises are; `practice`: the zone of whoever asks is for practice, beside ones in earnest. */
  readonly registry: { readonly practice: boolean };
  /** An enterprise before a zone. */
  readonly enterprise: EnterpriseThing;
  /** A project, or what is filed or promised for it. */
  readonly project: ProjectThing;
  /** A case, to be looked at. */
  readonly case: CaseThing;
  /** A case, to be acted on. */
  readonly work: CaseThing;
  /** The opinion of a department on a case. */
  readonly opinion: CaseThing;
  /** A step, to be taken at one's own desk. */
  readonly step: StepThing;
  /** What a unit of a zone has in hand, to be distributed or looked over. */
  readonly unit: UnitThing;
  /** What a unit of a zone was asked, to be answered. */
  readonly desk: UnitThing;
  readonly file: FileThing;
  readonly paper: PaperThing;
}

export type Kind = keyof Things;

/** How a thing must stand to the hat of whoever is named. */
export const STANDING: { readonly [K in Kind]: (hat: Hat, thing: Things[K]) => boolean } = {
  nothing: () => true,
  system: isSystemAdmin,
  zone: keeps,
  // Whoever sees to an account can act as that person wherever it has a hat.
  account: (hat, thing) => isSystemAdmin(hat) || (keeps(hat, thing) && !thing.shared),
  // Who works in a practice zone does not judge who a real enterprise is.
  registry: (hat, { practice }) => hat.zone === null || !practice,
  enterprise: (hat, thing) => (hat.enterprise === null ? keeps(hat, thing) && worksForZone(hat) : actsHere(hat, thing)),
  project: (hat, thing) => actsForProject(hat, thing) || (servesZone(hat, thing) && worksForZone(hat)),
  case: seesCase,
  work: worksOn,
  opinion: (hat, thing) => servesZone(hat, thing) && hat.bureau !== null && thing.asked.includes(hat.bureau),
  step: (hat, thing) => servesZone(hat, thing) && unitOf(hat) === thing.unit && takes(hat, thing.kind),
  unit: leads,
  desk: (hat, thing) =>
    servesZone(hat, thing) &&
    (unitOf(hat) === thing.unit || (ANSWERS_FOR_UNITS.includes(hat.capacity) && leads(hat, thing))),
  file: (hat, thing) =>
    hat.enterprise === null
      ? thing.cases.some((one) => seesCase(hat, one)) ||
        thing.visitedIn.some((zone) => servesZone(hat, { zone }) && worksForZone(hat))
      : ownsFile(hat, thing),
  paper: seesPaper,
};

/** Who answers in the place of a unit. */
const ANSWERS_FOR_UNITS: readonly Capacity[] = ['organHead', 'supervisor'];

function isSystemAdmin({ capacity, zone, enterprise }: Hat): boolean {
  return capacity === 'admin' && zone === null && enterprise === null;
}

/** Who works for the zone, and the administrator of the whole system, who keeps every zone. */
function keeps(hat: Hat, { zone }: { readonly zone: string }): boolean {
  return isSystemAdmin(hat) || servesZone(hat, { zone });
}

function servesZone(hat: Hat, { zone }: { readonly zone: string }): boolean {
  return hat.enterprise === null && hat.zone === zone;
}

function isOwn(hat: Hat, { enterprise }: { readonly enterprise: string }): boolean {
  return hat.enterprise !== null && hat.enterprise === enterprise;
}

/** For one's own enterprise, in the one zone where one may act if it is one. */
function actsHere(hat: Hat, thing: EnterpriseThing): boolean {
  return isOwn(hat, thing) && (hat.zone === null || hat.zone === thing.zone);
}

/** The enterprise itself, and who works for the zone; an upper organ what came to it, a third party what it was told of. */
function seesCase(hat: Hat, thing: CaseThing): boolean {
  return actsForProject(hat, thing) || (servesZone(hat, thing) && concerns(hat, thing));
}

function concerns(hat: Hat, thing: CaseThing): boolean {
  if (hat.capacity === 'upperOrgan') return isWith(hat, thing);
  return hat.capacity === 'thirdParty' ? thing.party : worksForZone(hat);
}

/** Of an enterprise's files a steward reads what was handed in for the projects (s)he helps with. */
function ownsFile(hat: Hat, { enterprise, cases }: FileThing): boolean {
  return hat.enterprise === enterprise && (hat.projects === undefined || cases.some((one) => actsForProject(hat, one)));
}

function worksOn(hat: Hat, thing: CaseThing): boolean {
  if (hat.enterprise !== null) return actsForProject(hat, thing);
  if (!servesZone(hat, thing)) return false;
  if (hat.capacity === 'thirdParty' || hat.capacity === 'upperOrgan') return concerns(hat, thing);
  return actsForAll(hat) || hat.bureau === thing.bureau;
}

/** Who acts for the zone as a whole, unless the hat names a department. */
const ZONE_WIDE: readonly Capacity[] = [...HEAD_CAPACITIES, 'hearingChair'];

/** The common window serves all bureaus (一窗受理), a head may head the whole zone; every other officer acts for one alone. */
function actsForAll({ capacity, bureau }: Hat): boolean {
  if (capacity === 'window') return bureau === null || bureau === WINDOW;
  return ZONE_WIDE.includes(capacity) && bureau === null;
}

/** The unit at whose desk somebody sits. */
export function unitOf({ capacity, bureau, organ }: Pick<Hat, 'capacity' | 'bureau' | 'organ'>): string {
  if (capacity === 'window') return WINDOW;
  return capacity === 'upperOrgan' ? unitAbove(organ ?? '') : (bureau ?? '');
}

/** Which steps each officer takes. */
export const STEPS: Readonly<Partial<Record<Capacity, readonly StepThing['kind'][]>>> = {
  window: ['accept', 'forward', 'transfer', 'serve'],
  reviewer: ['review', 'opinion', 'hearing', 'reexamine'],
  approver: ['sign', 'revoke', 'extendPermit'],
  inspector: ['check'],
  upperOrgan: ['accept', 'review', 'sign'],
};

const takes = ({ capacity }: Hat, kind: string): boolean => STEPS[capacity]?.some((one) => one === kind) ?? false;

/** Whoever supervises or heads the zone looks over every unit of it, a head of one bureau over that one. */
function leads(hat: Hat, thing: UnitThing): boolean {
  const supervises = SUPERVISING_CAPACITIES.some((one) => one === hat.capacity);
  return supervises && servesZone(hat, thing) && (hat.bureau === null || hat.bureau === thing.unit);
}

/** A paper is read by who reads what it is of. An order to a bureau is the office's own. */
function seesPaper(hat: Hat, { internal, of }: PaperThing): boolean {
  if (internal && hat.enterprise !== null) return false;
  if ('case' in of) return seesCase(hat, of.case);
  if ('commitment' in of) return STANDING.project(hat, of.commitment);
  if (hat.capacity === 'steward') return false;
  return STANDING.enterprise(hat, of.visit) && (hat.enterprise === null || of.visit.told);
}

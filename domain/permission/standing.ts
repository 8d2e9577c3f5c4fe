import { HEAD_CAPACITIES, type Capacity } from '../case/actor.ts';
import { WINDOW } from '../case/duty.ts';
import type { CaseThing, EnterpriseThing, FileThing, PaperThing, ProjectThing, StepThing, UnitThing } from './thing.ts';
import { isOutside, type Hat } from './hat.ts';
import {
  isOne,
  isSystemAdmin,
  unitOf,
  whichCases,
  whichEnterprises,
  whichOfZone,
  whichProjects,
  whichSteps,
  whichUnits,
  whichBeside,
  whichVisits,
} from './which.ts';

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
  account: (hat, { zone, shared }) => isSystemAdmin(hat) || (keeps(hat, { zone }) && !shared),
  // Who works in a practice zone does not judge who a real enterprise is.
  registry: (hat, { practice }) => hat.zone === null || !practice,
  enterprise: (hat, thing) => isOne(whichEnterprises(hat), thing),
  project: (hat, thing) => isOne(whichProjects(hat), thing) || hasCaseOf(hat, thing),
  case: (hat, thing) => isOne(whichCases(hat), thing),
  work: worksOn,
  opinion: (hat, thing) => serves(hat, thing) && hat.bureau !== null && thing.asked.includes(hat.bureau),
  step: (hat, thing) => isOne(whichSteps(hat), thing),
  unit: (hat, thing) => isOne(whichUnits(hat), thing),
  desk: (hat, thing) =>
    serves(hat, thing) &&
    (unitOf(hat) === thing.unit || (ANSWERS_FOR_UNITS.includes(hat.capacity) && isOne(whichUnits(hat), thing))),
  file: seesFile,
  paper: seesPaper,
};

/** Who answers in the place of a unit. */
const ANSWERS_FOR_UNITS: readonly Capacity[] = ['organHead', 'supervisor'];

/** An upper organ sees the projects of which it has a case. */
const hasCaseOf = ({ organ, zone }: Hat, { organs = [], ...thing }: ProjectThing): boolean =>
  organ !== undefined && zone === thing.zone && organs.includes(organ);

/** Who works for the zone, and the administrator of the whole system, who keeps every zone. */
function keeps(hat: Hat, thing: { readonly zone: string }): boolean {
  return isSystemAdmin(hat) || serves(hat, thing);
}

function serves(hat: Hat, { zone }: { readonly zone: string }): boolean {
  return isOne(whichOfZone(hat), { zone });
}

/** Of what one sees: for the own enterprise, for all bureaus, or for one's own. */
function worksOn(hat: Hat, thing: CaseThing): boolean {
  return isOne(whichCases(hat), thing) && (isFromOutside(hat) || actsForAll(hat) || hat.bureau === thing.bureau);
}

/** Who is of no bureau of the zone acts on all that (s)he sees. */
const isFromOutside = ({ capacity, enterprise }: Hat): boolean =>
  enterprise !== null || capacity === 'thirdParty' || capacity === 'upperOrgan';

/** Who acts for the zone as a whole, unless the hat names a department. */
const ZONE_WIDE: readonly Capacity[] = [...HEAD_CAPACITIES, 'hearingChair'];

/** The common window serves all bureaus (一窗受理), a head may head the whole zone; every other officer acts for one alone. */
function actsForAll({ capacity, bureau }: Hat): boolean {
  if (capacity === 'window') return bureau === null || bureau === WINDOW;
  return ZONE_WIDE.includes(capacity) && bureau === null;
}

/**
 * A file is read by its enterprise, of which a steward and whoever is not confirmed those that (s)he brought in, and whoever acts for it in one zone alone
 * those that came in or were taken there; and by who reads a case to which it was handed
 * in, the visit on which it was taken, or the window at which it was scanned.
 */
function seesFile(hat: Hat, file: FileThing): boolean {
  const { cases, besideIn } = file;
  if (isOwnFile(hat, file)) return true;
  return cases.some((one) => isOne(whichCases(hat), one)) || besideIn.some((zone) => isOne(whichBeside(hat), { zone }));
}

function isOwnFile({ enterprise, projects, practisesIn, zone }: Hat, file: FileThing): boolean {
  if (enterprise !== file.enterprise) return false;
  if (projects !== undefined || practisesIn !== undefined) return file.mine;
  return zone === null || [...file.cameInTo, ...file.besideIn].includes(zone);
}

/** A paper is read by who reads what it is of. An order to a bureau is the office's own. */
function seesPaper(hat: Hat, { internal, of }: PaperThing): boolean {
  if (internal && isOutside(hat)) return false;
  if ('case' in of) return isOne(whichCases(hat), of.case);
  if ('commitment' in of) return isOne(whichProjects(hat), of.commitment);
  return isOne(whichVisits(hat), of.visit) && (hat.enterprise === null || of.visit.told);
}

import { CAPACITIES, FILING_CAPACITIES, type Capacity } from '../../../domain/case/actor.ts';
import { unitAbove, WINDOW, type DutyKind } from '../../../domain/case/duty.ts';
import { MANDATED_POWERS, type Mandate, type Signatory } from '../../../domain/mandate/mandate.ts';
import type { Hat } from '../../../domain/permission/hat.ts';
import type { Facts } from '../../../domain/permission/may.ts';
import type { Kind, Things } from '../../../domain/permission/standing.ts';
import type { CaseThing } from '../../../domain/permission/thing.ts';
import { day } from '../case/builders.ts';

/** How a thing stands to whoever asks. */
export const RELATIONS = ['tied', 'same', 'bureau', 'zone', 'firm', 'none'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Everybody by capacity; an agent to whom no mandate was given; the administrator of the installation. */
export const ASKERS = [...CAPACITIES, 'unmandated', 'installation'] as const;
export type AskerName = (typeof ASKERS)[number];

const ORGAN = '省厅';
const OF_A_BUREAU: readonly AskerName[] = ['reviewer', 'approver', 'inspector'];

/** The one hat of each: of the first zone, its bureau `approval`, the first enterprise and its one project. */
export function hatOf(name: AskerName): Hat {
  const capacity = capacityOf(name);
  const files = FILING_CAPACITIES.some((one) => one === capacity);
  return {
    capacity,
    zone: (files && capacity !== 'steward') || name === 'installation' ? null : 'here',
    bureau: OF_A_BUREAU.includes(name) ? 'approval' : null,
    enterprise: files ? 'firm' : null,
    ...(capacity === 'upperOrgan' && { organ: ORGAN }),
    ...(capacity === 'steward' && { projects: ['project'] }),
  };
}

function capacityOf(name: AskerName): Exclude<Capacity, 'system'> {
  if (name === 'unmandated') return 'agent';
  return name === 'installation' ? 'admin' : name;
}

/** Where a thing is, and whose. */
interface Place {
  readonly zone: string;
  readonly bureau: string;
  readonly enterprise: string;
  readonly project: string;
}

const HERE: Place = { zone: 'here', bureau: 'approval', enterprise: 'firm', project: 'project' };

const PLACES: Readonly<Record<Relation, Place>> = {
  tied: HERE,
  same: HERE,
  bureau: { ...HERE, bureau: 'water' },
  zone: { ...HERE, zone: 'there', project: 'elsewhere' },
  firm: { ...HERE, enterprise: 'other', project: 'theirs' },
  none: { zone: 'there', bureau: 'water', enterprise: 'third', project: 'nowhere' },
};

/** An upper organ has the case, and the third party was told of it, where it is of this bureau. */
const caseIn = (place: Place): CaseThing => {
  const concerned = place.zone === 'here' && place.bureau === 'approval';
  return { ...place, asked: [place.bureau], party: concerned, above: concerned ? ORGAN : null };
};

/** The step that each takes. */
const STEP_OF: Readonly<Partial<Record<AskerName, DutyKind>>> = {
  window: 'accept',
  approver: 'sign',
  inspector: 'check',
};

/** At whose desk the steps of a bureau lie: at the window's and at an upper organ's those that come to them. */
function unitOf(name: AskerName, bureau: string): string {
  if (name === 'window') return WINDOW;
  return name === 'upperOrgan' && bureau === 'approval' ? unitAbove(ORGAN) : bureau;
}

/** A thing of a kind in a relation to whoever asks. */
export function thingOf(kind: Kind, name: AskerName, relation: Relation): Things[Kind] {
  const place = PLACES[relation];
  const { zone, bureau, enterprise, project } = place;
  const one = caseIn(place);
  const unit = { zone, unit: unitOf(name, bureau) };
  const things: { readonly [K in Kind]: Things[K] } = {
    nothing: undefined,
    system: undefined,
    zone: { zone },
    account: { zone, shared: false },
    registry: { practice: zone !== 'here' },
    enterprise: { zone, enterprise },
    project: { zone, enterprise, project, organs: one.above === null ? [] : [one.above] },
    case: one,
    work: one,
    opinion: one,
    step: { ...unit, kind: STEP_OF[name] ?? 'review' },
    unit,
    desk: unit,
    file: { enterprise, mine: false, cameInTo: [], cases: [one], besideIn: [] },
    paper: { internal: false, of: { case: one } },
  };
  return things[kind];
}

const TODAY = day('2026-10-12');

const MANDATE: Mandate = {
  id: 'm',
  agent: 'me',
  capacity: 'agent',
  powers: MANDATED_POWERS,
  items: 'all',
  projects: 'all',
  firstDay: TODAY,
  lastDay: TODAY,
  instrument: '授 1 号',
  ended: false,
};

/** Who acts for the enterprise, with every power or with none. */
function signatoryOf(name: AskerName): Signatory | null {
  if (name === 'legalRepresentative' || name === 'staff') return { capacity: name };
  if (name === 'unmandated') return { capacity: 'agent', mandates: [] };
  if (name === 'agent' || name === 'steward') return { capacity: name, mandates: [{ ...MANDATE, capacity: name }] };
  return null;
}

/** What is known beside the thing: in the first relation whoever asks has a tie to the enterprise (回避). */
export function factsOf(name: AskerName, relation: Relation): Facts {
  const signatory = signatoryOf(name);
  const deed = { project: PLACES[relation].project, item: null };
  return {
    ties: relation === 'tied' ? [{ person: 'me', name: '沈越', kind: 'kin' }] : [],
    mandate: signatory && { signatory, deed, today: TODAY },
  };
}

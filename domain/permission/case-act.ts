import { APPLICANT_CAPACITIES, HEAD_CAPACITIES, type Capacity } from '../case/actor.ts';
import type { CommandKind } from '../case/command.ts';
import { WINDOW } from '../case/duty.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { Hat } from './hat.ts';

/** What of a case decides who may touch it. */
export interface CaseThing {
  readonly zone: string;
  readonly bureau: string;
  readonly enterprise: string;
  /** Departments that were asked for an opinion. */
  readonly asked: readonly string[];
  /** Whoever looks was told of the right to a hearing as a third party (许可法 36). */
  readonly party: boolean;
  /** It is with the upper organ, or will go there. */
  readonly upward: boolean;
}

type ActKind = Exclude<CommandKind, 'wake'>;

const SIGNERS = ['legalRepresentative', 'agent'] as const;

/** Who is named for which act on a case. Whoever is not named is refused. */
const NAMED: Readonly<Record<ActKind, readonly Capacity[]>> = {
  promiseDeferral: SIGNERS,
  handIn: APPLICANT_CAPACITIES,
  withdraw: SIGNERS,
  accept: ['window', 'upperOrgan'],
  notifyCorrection: ['window', 'upperOrgan'],
  decline: ['window', 'upperOrgan'],
  markNotNeeded: ['window'],
  forward: ['window'],
  transfer: ['window'],
  serve: ['window'],
  beginReview: ['reviewer'],
  reopenReview: ['reviewer'],
  // The upper organ, too, decides by two: one proposes, another signs.
  prepareDecision: ['reviewer', 'upperOrgan'],
  returnDecision: ['approver', 'upperOrgan'],
  signDecision: ['approver', 'upperOrgan'],
  recordCheck: ['inspector'],
  checkSite: ['reviewer'],
  startProcedure: ['reviewer'],
  endProcedure: ['reviewer', 'upperOrgan'],
  askExtension: ['reviewer'],
  refuseExtension: HEAD_CAPACITIES,
  extend: HEAD_CAPACITIES,
  notifyHearingRight: ['reviewer'],
  requestHearing: [...APPLICANT_CAPACITIES, 'thirdParty'],
  callHearing: ['reviewer'],
  holdHearing: ['hearingChair'],
  askOpinion: ['reviewer'],
  giveOpinion: ['reviewer'],
  urgeOpinion: ['reviewer'],
  weighOpinion: ['reviewer'],
  explainOverrun: ['reviewer'],
  notifyRevocation: ['approver'],
  stateDefence: SIGNERS,
  revoke: ['approver'],
  dropRevocation: ['approver'],
  withdrawPermit: ['approver'],
  deregister: ['approver'],
  reexamine: ['reviewer'],
  // Reported for the project as a whole (api/contract/project-progress.ts), since the law bars the start of the project.
  reportStart: [],
  askPermitExtension: SIGNERS,
  extendPermit: ['approver'],
};

/** May this hat perform this act on this case? `null`: yes. The API refuses with it and the page asks it for its buttons. */
export function refuseActOnCase(hat: Hat, act: ActKind, thing: CaseThing): Refusal | null {
  const allowed = NAMED[act].includes(hat.capacity) && belongsTo(hat, act, thing);
  return allowed ? null : refuseUnnamed(act, hat);
}

/**
 * Who acts is not named for it. The same whether the case can be seen, cannot, or does not exist, so that the answer gives
 * nothing of it away. The right to ask for a hearing comes with being told of it (许可法 46, 47).
 */
export function refuseUnnamed(act: ActKind, hat?: Pick<Hat, 'capacity'> | null): Refusal {
  const facts = { act };
  // Another organ decides only what has come to it.
  if (hat?.capacity === 'upperOrgan') return refuse('E-RIGHT', { article: ['许可法 22', '许可法 24'], facts });
  return act === 'requestHearing'
    ? refuse('E-RIGHT', { article: ['许可法 46', '许可法 47'], facts })
    : refuse('E-RIGHT', { facts });
}

/** May this hat read this case? Its own enterprise, and whoever works in or supervises the zone. */
export const refuseReadingCase = (hat: Hat, thing: CaseThing): Refusal | null =>
  ownsCase(hat, thing) || worksOn(hat, thing) ? null : refuse('E-RIGHT', { facts: { act: 'read' } });

/** A third party reads the case whose hearing it was told of, and no other. */
const worksOn = (hat: Hat, thing: CaseThing): boolean =>
  hat.enterprise === null && hat.zone === thing.zone && concerns(hat, thing);

/** Who works for the zone reads all of its cases; the upper organ those that go to it. */
function concerns({ capacity }: Hat, thing: CaseThing): boolean {
  if (capacity === 'upperOrgan') return thing.upward;
  return capacity !== 'thirdParty' || thing.party;
}

/** Who acts for the zone as a whole, unless the hat names a department. */
const ZONE_WIDE: readonly Capacity[] = [...HEAD_CAPACITIES, 'hearingChair'];

const ownsCase = (hat: Hat, thing: CaseThing): boolean =>
  hat.enterprise !== null && hat.enterprise === thing.enterprise;

function belongsTo(hat: Hat, act: ActKind, thing: CaseThing): boolean {
  if (hat.enterprise !== null) return hat.enterprise === thing.enterprise;
  if (hat.zone !== thing.zone) return false;
  if (hat.capacity === 'thirdParty' || hat.capacity === 'upperOrgan') return concerns(hat, thing);
  if (act === 'giveOpinion') return hat.bureau !== null && thing.asked.includes(hat.bureau);
  return actsForAll(hat) || hat.bureau === thing.bureau;
}

/** The common window serves all bureaus (一窗受理), a head may head the whole zone; every other officer acts for one alone. */
function actsForAll({ capacity, bureau }: Hat): boolean {
  if (capacity === 'window') return bureau === null || bureau === WINDOW;
  return ZONE_WIDE.includes(capacity) && bureau === null;
}

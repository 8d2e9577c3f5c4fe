import type { Actor } from '../case/actor.ts';
import type { Instant } from '../clock/instant.ts';
import { firstRefusal, refuse, type Refusal } from '../refusal.ts';
import { dayOf } from '../clock/instant.ts';
import { pilotFor, type Pilot } from '../pilot/pilot.ts';
import { refuseProject, type EligibilityFacts } from './eligibility.ts';
import type { PromiseEventOf } from './event.ts';
import type { EffectItem } from './legal-effect.ts';
import type { ProjectCommitmentId } from './project-commitment.ts';
import { listItems, refuseForeignStandard, type AccessStandard, type StandardSeeker } from './standard.ts';

/** What is known when an enterprise asks for a consultation. */
export interface RequestFacts {
  readonly project: StandardSeeker;
  /** The newest version of the asked standard that is in force today; null: there is none. */
  readonly standard: AccessStandard | null;
  readonly eligibility: EligibilityFacts;
  /** Number of a commitment of the project that has not ended. */
  readonly open: string | null;
}

/** May the enterprise ask for a consultation of this project? One commitment at a time, eligible, of a standard. `null`: it may. */
export const refuseRequest = ({ project, standard, eligibility, open }: RequestFacts): Refusal | null =>
  firstRefusal([
    () => (open === null ? null : refuse('E-PROMISE-OPEN', { facts: { number: open } })),
    () => refuseForeignStandard(standard, project),
    () => refuseProject(eligibility),
  ]);

/** Who asks, about which project, by which standard, for which items of the catalogue. */
export interface ConsultationRequest {
  readonly id: ProjectCommitmentId;
  readonly number: string;
  readonly project: string;
  readonly enterprise: string;
  readonly standard: AccessStandard;
  readonly landUse: string;
  readonly items: readonly EffectItem[];
  readonly industry: string;
  /** It was confirmed that an area assessment serves the project (A15). */
  readonly areaAssessed: boolean;
  /** Pilot instruments of the zone. */
  readonly pilots: readonly Pilot[];
  readonly at: Instant;
  readonly by: Actor;
}

/** 申请会商: the first event. It keeps the standard by which everything later is judged. */
export const openConsultation = ({
  items,
  industry,
  areaAssessed,
  pilots,
  ...request
}: ConsultationRequest): PromiseEventOf<'consultationOpened'> => ({
  type: 'consultationOpened',
  ...request,
  items: listItems(request.standard, items, (item) =>
    pilotFor(pilots, { item, industry, areaAssessed }, dayOf(request.at)),
  ),
});

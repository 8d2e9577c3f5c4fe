import { APPLICANT_CAPACITIES } from '../../case/actor.ts';
import { OWN_ENTERPRISE, SIGNERS, reads, type Rules } from '../rule.ts';

/** Who entrusts others, and lets people in. */
const CHIEF = { who: ['legalRepresentative'], of: 'nothing' } as const;

/** Enterprises and their people: who they are, for whom somebody acts, how they stand, what they see of their own. */
export const enterpriseRights = {
  listRegistrations: { who: ['window', 'admin'], of: 'registry' },
  confirmIdentity: { who: ['window', 'admin'], of: 'registry' },
  invite: CHIEF,
  listInvitations: CHIEF,
  endInvitation: CHIEF,
  endMember: CHIEF,
  listMandates: { who: [...APPLICANT_CAPACITIES, 'window', 'reviewer', 'approver', 'supervisor'], of: 'enterprise' },
  giveMandate: { who: ['legalRepresentative'], heard: ['staff', 'agent'], of: 'enterprise' },
  endMandate: { who: SIGNERS, heard: ['staff'], of: 'enterprise' },
  readStanding: reads('enterprise'),
  listVisitsTo: reads('enterprise'),
  readHome: OWN_ENTERPRISE,
  listProjects: OWN_ENTERPRISE,
  listPapers: OWN_ENTERPRISE,
  listOwnCommitments: OWN_ENTERPRISE,
  addFile: OWN_ENTERPRISE,
  takeUploadIn: OWN_ENTERPRISE,
  readFeed: OWN_ENTERPRISE,
  makeFeed: OWN_ENTERPRISE,
  revokeFeed: OWN_ENTERPRISE,
} as const satisfies Rules;

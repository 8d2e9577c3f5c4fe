import { CAPACITIES, FILING_CAPACITIES } from '../../case/actor.ts';
import { FILES, IN_PERSON, OWN_ENTERPRISE, SIGNERS, reads, type Rules } from '../rule.ts';

/** Who entrusts others, and lets people in. */
const CHIEF = { who: ['legalRepresentative'], of: 'nothing' } as const;

const GIVES_MANDATE = {
  who: ['legalRepresentative'],
  heard: ['staff', 'agent'],
  of: 'enterprise',
  inName: true,
} as const;

/** Enterprises and their people: who they are, for whom somebody acts, how they stand, what they see of their own. */
export const enterpriseRights = {
  listRegistrations: { who: ['window', 'admin'], of: 'registry' },
  confirmIdentity: { who: ['window', 'admin'], of: 'registry', independent: true, beyondKeys: true },
  keepProof: IN_PERSON,
  readProof: { who: ['window', 'admin'], of: 'registry' },
  invite: CHIEF,
  listInvitations: CHIEF,
  endInvitation: CHIEF,
  endMember: CHIEF,
  listMandates: {
    who: [...FILING_CAPACITIES, 'window', 'reviewer', 'approver', 'supervisor'],
    of: 'enterprise',
    inName: true,
  },
  giveMandate: GIVES_MANDATE,
  readMandateText: GIVES_MANDATE,
  endMandate: { who: [...SIGNERS, 'steward'], heard: ['staff'], of: 'enterprise' },
  readStanding: { ...reads('enterprise'), inName: true },
  listVisitsTo: { who: CAPACITIES.filter((one) => one !== 'steward'), of: 'enterprise', inName: true },
  readHome: FILES,
  listProjects: FILES,
  listPapers: OWN_ENTERPRISE,
  listOwnCommitments: OWN_ENTERPRISE,
  addFile: FILES,
  takeUploadIn: FILES,
  readFeed: OWN_ENTERPRISE,
  makeFeed: OWN_ENTERPRISE,
  revokeFeed: OWN_ENTERPRISE,
  listHelped: { who: ['steward'], of: 'nothing' },
} as const satisfies Rules;

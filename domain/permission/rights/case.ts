import {
  APPLICANT_CAPACITIES,
  CAPACITIES,
  FILING_CAPACITIES,
  OFFICER_CAPACITIES,
  SUPERVISING_CAPACITIES,
} from '../../case/actor.ts';
import { reads, type Rules } from '../rule.ts';

/** What the enterprise says of how its case is handled: an agent says it within the mandate, like all that is filed (民法典 162). */
const SAYS = { who: APPLICANT_CAPACITIES, of: 'case', power: 'filing' } as const;

/** That is between the enterprise and the office: a third party was told of a hearing, and of nothing beside it (许可法 36). */
const HEARS = { who: CAPACITIES.filter((one) => one !== 'thirdParty'), of: 'case' } as const;

/** A complaint: beside the enterprise whoever answers complaints or looks over those who do; each those of which it hears. */
const HEARS_COMPLAINTS = {
  who: [...FILING_CAPACITIES, 'window', 'reviewer', 'approver', 'upperOrgan', ...SUPERVISING_CAPACITIES],
  of: 'case',
} as const;

/** What of a case is read, and what is said of it beside its acts. */
export const caseRights = {
  revealField: { who: [...SUPERVISING_CAPACITIES, 'reviewer', 'approver', 'inspector'], of: 'case' },
  listJointVisits: reads('case'),
  readCase: reads('case'),
  listColleagues: { who: OFFICER_CAPACITIES, of: 'case' },
  addComplaint: SAYS,
  listComplaintsOfCase: HEARS_COMPLAINTS,
  readRating: HEARS,
  rateCase: SAYS,
  previewAct: reads('case'),
  // What is proposed is between the officers until it is signed.
  previewDecision: { who: OFFICER_CAPACITIES, of: 'case' },
  explainClock: reads('case'),
  readEvidence: { who: [...OFFICER_CAPACITIES, ...APPLICANT_CAPACITIES], of: 'case' },
  revealEvidence: { who: [...OFFICER_CAPACITIES, ...APPLICANT_CAPACITIES], of: 'case' },
  readQueryCode: { who: APPLICANT_CAPACITIES, of: 'case' },
  readExtension: reads('case'),
  readConsultation: { who: ['reviewer', 'approver', 'supervisor'], of: 'case' },
  urge: { who: SUPERVISING_CAPACITIES, of: 'case', independent: true },
  remind: SAYS,
  readCaseUrgings: HEARS,
  readCaseLateRecords: { who: OFFICER_CAPACITIES, of: 'case' },
  addLateProof: {
    who: ['window', 'reviewer', 'inspector', 'hearingChair', 'upperOrgan'],
    of: 'work',
    independent: true,
  },
  // 送达 of what a third party is told, by who tells it or by the window.
  serveNotice: { who: ['window', 'reviewer'], of: 'work', independent: true },
  // The zone how its notices arrived, an enterprise and its steward what they were told; a third party is told of a hearing alone.
  listNoticesOfCase: { who: [...OFFICER_CAPACITIES, ...FILING_CAPACITIES], of: 'case' },
} as const satisfies Rules;

import { APPLICANT_CAPACITIES, OFFICER_CAPACITIES, SUPERVISING_CAPACITIES } from '../../case/actor.ts';
import { reads, type Rules } from '../rule.ts';

/** What of a case is read, and what is said of it beside its acts. */
export const caseRights = {
  revealField: { who: [...SUPERVISING_CAPACITIES, 'reviewer', 'approver', 'inspector'], of: 'case' },
  listJointVisits: reads('case'),
  readCase: reads('case'),
  listColleagues: { who: OFFICER_CAPACITIES, of: 'case' },
  addComplaint: { who: APPLICANT_CAPACITIES, of: 'case' },
  listComplaintsOfCase: reads('case'),
  readRating: reads('case'),
  rateCase: { who: APPLICANT_CAPACITIES, of: 'case' },
  previewAct: reads('case'),
  explainClock: reads('case'),
  readEvidence: { who: [...OFFICER_CAPACITIES, ...APPLICANT_CAPACITIES], of: 'case' },
  readQueryCode: { who: APPLICANT_CAPACITIES, of: 'case' },
  readExtension: reads('case'),
  readConsultation: { who: ['reviewer', 'approver', 'supervisor'], of: 'case' },
  urge: { who: SUPERVISING_CAPACITIES, of: 'case', independent: true },
  remind: { who: APPLICANT_CAPACITIES, of: 'case' },
  readCaseUrgings: reads('case'),
  readCaseLateRecords: { who: OFFICER_CAPACITIES, of: 'case' },
  addLateProof: {
    who: ['window', 'reviewer', 'inspector', 'hearingChair', 'upperOrgan'],
    of: 'work',
    independent: true,
  },
  listNoticesOfCase: { who: OFFICER_CAPACITIES, of: 'case' },
} as const satisfies Rules;

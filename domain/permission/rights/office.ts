import {
  APPLICANT_CAPACITIES,
  FILING_CAPACITIES,
  OFFICER_CAPACITIES,
  SUPERVISING_CAPACITIES,
} from '../../case/actor.ts';
import { OVERSEES, OFFICER, type Rules } from '../rule.ts';

/** Who takes steps of cases in hand. */
const TAKERS = ['window', 'reviewer', 'approver', 'inspector', 'upperOrgan'] as const;
const TAKES = { who: TAKERS, of: 'step' } as const;

/** Who answers a complaint: of the unit that had the case in hand, be it an organ above the zone (许可法 35), or who supervises. */
const ANSWERS_COMPLAINTS = ['window', 'reviewer', 'approver', 'upperOrgan', 'supervisor'] as const;

/** The work of a zone: steps, lists, supervision, visits. */
export const officeRights = {
  search: { who: [...APPLICANT_CAPACITIES, ...OFFICER_CAPACITIES, 'creditOffice'], of: 'nothing' },
  listParkFigures: OVERSEES,
  listOwnSubstitutions: OFFICER,
  listSubstitutes: OFFICER,
  appointSubstitute: OFFICER,
  endOwnSubstitution: OFFICER,
  listJoints: { who: [...SUPERVISING_CAPACITIES, 'window', 'reviewer', 'approver'], of: 'nothing' },
  listComplaints: { who: [...ANSWERS_COMPLAINTS, 'zoneHead'], of: 'nothing' },
  // Where everybody of the unit had part in what is complained of, who supervises answers.
  answerComplaint: { who: ANSWERS_COMPLAINTS, of: 'desk' },
  countRatings: { who: ['supervisor', 'zoneHead', 'window', 'reviewer', 'approver'], of: 'nothing' },
  listExtensionRequests: OVERSEES,
  listHearings: { who: ['thirdParty', 'hearingChair'], of: 'nothing' },
  listConsultations: { who: ['reviewer', 'approver', 'supervisor'], of: 'nothing' },
  listTasks: { who: TAKERS, of: 'nothing' },
  exportTasks: { who: TAKERS, of: 'nothing' },
  claimTask: TAKES,
  releaseTask: { who: TAKERS, of: 'nothing' },
  listTakers: TAKES,
  // Who must stay away puts a step back into the pool (releaseTask) and chooses nobody for it.
  handOverTask: { ...TAKES, independent: true },
  askHandOver: { ...TAKES, independent: true },
  takeBackTask: { who: ['supervisor'], of: 'unit', independent: true },
  listClocks: { who: [...SUPERVISING_CAPACITIES, 'hearingChair', 'creditOffice'], of: 'nothing' },
  returnTask: TAKES,
  listAssignees: { who: SUPERVISING_CAPACITIES, of: 'unit' },
  assignTask: { who: SUPERVISING_CAPACITIES, of: 'unit', independent: true },
  readLoad: OVERSEES,
  listClaimChanges: OFFICER,
  actInBulk: {
    who: [...SUPERVISING_CAPACITIES, 'window', 'reviewer', 'approver', 'inspector', 'upperOrgan'],
    of: 'nothing',
  },
  readTriage: OVERSEES,
  readBoard: OVERSEES,
  listPauses: OVERSEES,
  readStartEffects: OVERSEES,
  readMonthlyReport: OVERSEES,
  exportList: OVERSEES,
  listLateRecords: OVERSEES,
  confirmLateRecord: { who: ['supervisor'], of: 'nothing', independent: true },
  refuseLateRecord: { who: ['supervisor'], of: 'nothing', independent: true },
  replyToUrging: {
    who: ['window', 'reviewer', 'approver', 'inspector', 'upperOrgan', 'organHead'],
    of: 'desk',
    independent: true,
  },
  listUrgings: {
    who: [...SUPERVISING_CAPACITIES, 'window', 'reviewer', 'approver', 'inspector', 'upperOrgan'],
    of: 'nothing',
  },
  listOwedPapers: { who: [...FILING_CAPACITIES, 'window', 'reviewer', 'supervisor'], of: 'nothing' },
  askVisit: { who: ['inspector'], of: 'desk', independent: true },
  listVisitRequests: { who: ['inspector', 'supervisor'], of: 'nothing' },
  planVisits: { who: ['supervisor'], of: 'nothing', independent: true },
  listVisits: { who: ['inspector', 'supervisor'], of: 'nothing' },
  moveVisit: { who: ['supervisor'], of: 'unit', independent: true },
  cancelVisit: { who: ['supervisor'], of: 'unit', independent: true },
  recordVisit: { who: ['inspector'], of: 'desk', independent: true },
  addVisitFile: { who: ['inspector'], of: 'desk', independent: true },
  addSuperiorInspection: { who: ['supervisor'], of: 'nothing' },
  listSuperiorInspections: { who: ['supervisor', 'zoneHead'], of: 'nothing' },
} as const satisfies Rules;

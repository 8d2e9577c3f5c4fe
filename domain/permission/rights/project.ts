import { APPLICANT_CAPACITIES, FILING_CAPACITIES, HEAD_CAPACITIES, OFFICER_CAPACITIES } from '../../case/actor.ts';
import { SELF, reads, type Rules } from '../rule.ts';

const FILES_FOR = { who: FILING_CAPACITIES, of: 'project' } as const;
const ASKS_FOR_STEWARD = { who: ['legalRepresentative', 'staff'], of: 'project', inName: true } as const;

/** Projects, their plan, what is filed for them, and the papers of all of it. */
export const projectRights = {
  openProject: { who: APPLICANT_CAPACITIES, of: 'enterprise', power: 'filing' },
  placeProject: { who: ['window'], of: 'project', independent: true },
  readProject: reads('project'),
  readProgress: reads('project'),
  report: { who: APPLICANT_CAPACITIES, of: 'project', power: 'filing' },
  recordLandContract: { who: ['window'], of: 'project', independent: true },
  // The enterprise for itself, or an officer: who has a tie to it does neither in its place.
  sayWorksKind: { who: [...APPLICANT_CAPACITIES, 'window'], of: 'project', power: 'filing', independent: true },
  readAnswers: reads('project'),
  giveAnswers: {
    who: [...FILING_CAPACITIES, 'window', 'reviewer'],
    of: 'project',
    power: 'filing',
    independent: true,
  },
  readPlan: reads('project'),
  readPlanBasis: reads('project'),
  listCommitmentsOfProject: reads('project'),
  requestConsultation: { who: APPLICANT_CAPACITIES, of: 'project', power: 'filing' },
  readCommitment: reads('project'),
  readForm: FILES_FOR,
  checkSubmission: FILES_FOR,
  submit: { ...FILES_FOR, inName: true },
  readSubmission: FILES_FOR,
  extendJoint: { who: HEAD_CAPACITIES, of: 'project', independent: true },
  nameWorks: { ...FILES_FOR, power: 'filing' },
  removeWorks: { ...FILES_FOR, power: 'filing' },
  listStewardRequests: { who: [...APPLICANT_CAPACITIES, 'supervisor', 'admin'], of: 'project' },
  askForSteward: ASKS_FOR_STEWARD,
  withdrawStewardRequest: ASKS_FOR_STEWARD,
  listCommitments: SELF,
  listTurns: SELF,
  readFileFacts: reads('file'),
  readFile: reads('file'),
  readPaper: reads('paper'),
  readPaperPdf: reads('paper'),
  // Who needs to know the persons on it: the office that works on it and the enterprise itself; whoever keeps the system or its
  // credit records, and a third party, read it without them (个人信息保护法 6; 许可法 36 gives the facts that concern them).
  revealPaper: { who: [...OFFICER_CAPACITIES, ...FILING_CAPACITIES], of: 'paper' },
} as const satisfies Rules;

import { APPLICANT_CAPACITIES, HEAD_CAPACITIES } from '../../case/actor.ts';
import { SELF, reads, type Rules } from '../rule.ts';

const OWN_PROJECT = { who: APPLICANT_CAPACITIES, of: 'project' } as const;

/** Projects, their plan, what is filed for them, and the papers of all of it. */
export const projectRights = {
  openProject: { who: APPLICANT_CAPACITIES, of: 'enterprise', power: 'filing' },
  placeProject: { who: ['window'], of: 'project' },
  readProject: reads('project'),
  readProgress: reads('project'),
  report: { who: APPLICANT_CAPACITIES, of: 'project', power: 'filing' },
  recordLandContract: { who: ['window'], of: 'project' },
  sayWorksKind: { who: [...APPLICANT_CAPACITIES, 'window'], of: 'project' },
  readAnswers: reads('project'),
  giveAnswers: { who: [...APPLICANT_CAPACITIES, 'window', 'reviewer'], of: 'project', power: 'filing' },
  readPlan: reads('project'),
  readPlanBasis: reads('project'),
  listCommitmentsOfProject: reads('project'),
  requestConsultation: { who: APPLICANT_CAPACITIES, of: 'project', power: 'filing' },
  readCommitment: reads('project'),
  readForm: OWN_PROJECT,
  checkSubmission: OWN_PROJECT,
  submit: OWN_PROJECT,
  readSubmission: OWN_PROJECT,
  extendJoint: { who: HEAD_CAPACITIES, of: 'project', independent: true },
  nameWorks: OWN_PROJECT,
  removeWorks: OWN_PROJECT,
  listCommitments: SELF,
  listTurns: SELF,
  readFileFacts: reads('file'),
  readFile: reads('file'),
  readPaper: reads('paper'),
  readPaperPdf: reads('paper'),
} as const satisfies Rules;
